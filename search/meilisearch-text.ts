import { type Ask, countEach } from "./meilisearch-query.ts";
import { joined, partsAlone, type Wording, wordingsOf } from "./meilisearch-wordings.ts";
import type { SearchOptions } from "./port.ts";
import type { SearchTerm } from "./read-search.ts";

export type ChosenWording = { wording: Wording; relaxed: boolean };

/** The query of a wording. */
export const asQuery = ({ q, on }: Wording) => ({ q, ...(on && { attributesToSearchOn: on }) });

/**
 * Chooses the wording that stands for a text: the first that finds a live ad, whatever the filters, so that a filter
 * cannot raise a count. When nothing has all the words: first without those that no ad has, then without the last.
 * Null when no word finds anything.
 */
export async function chooseWording(
  ask: Ask,
  terms: readonly SearchTerm[],
  live: string,
  options?: SearchOptions,
): Promise<ChosenWording | null> {
  async function firstThatFinds(wordings: readonly Wording[]): Promise<Wording | undefined> {
    const totals = await countEach(
      ask,
      wordings.map((wording) => ({ ...asQuery(wording), filter: [live] })),
      options,
    );
    return wordings.find((_, index) => totals[index]! > 0);
  }

  const whole = await firstThatFinds(wordingsOf(terms));
  if (whole) return { wording: whole, relaxed: false };
  const [first] = terms;
  if (terms.length === 1 && first) {
    const part = await firstThatFinds(partsAlone(first));
    return part ? { wording: part, relaxed: true } : null;
  }
  const each = await Promise.all(terms.map((term) => firstThatFinds(wordingsOf([term]))));
  const found = each.filter((wording) => wording !== undefined);
  const fewer = await firstThatFinds(found.map((_, index) => joined(found.slice(0, found.length - index))));
  return fewer ? { wording: fewer, relaxed: true } : null;
}
