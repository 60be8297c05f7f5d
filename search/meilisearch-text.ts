import { type Ask, countEach } from "./meilisearch-query.ts";
import { nearbyWordings, type Wording, wordingsOf } from "./meilisearch-wordings.ts";
import type { SearchOptions } from "./port.ts";
import type { SearchTerm } from "./read-search.ts";

const ENOUGH = 3;

export type ChosenWordings = { wordings: readonly Wording[]; relaxed: boolean };

/** Whether ads that have all the words are so few that others are looked for. */
export const isTooFew = (terms: readonly SearchTerm[], found: number): boolean =>
  terms.length > 0 && (found === 0 || (terms.length === 1 && found < ENOUGH));

/**
 * Widens a text that found too little, whatever the filters, so that a filter cannot raise a count. A lone compound
 * finds what lies near as well; of several terms those go that no ad has, then the last ones. Null when nothing helps.
 * @param found how many live ads have all the words
 */
export async function widenText(
  ask: Ask,
  terms: readonly SearchTerm[],
  { found, live }: { found: number; live: string },
  options?: SearchOptions,
): Promise<ChosenWordings | null> {
  const counted = (each: readonly (readonly Wording[])[]) =>
    countEach(
      ask,
      each.map((wordings) => ({ wordings, filter: [live] })),
      options,
    );
  async function firstThatFindsMore(each: readonly (readonly Wording[])[]): Promise<ChosenWordings | null> {
    const totals = await counted(each);
    const wordings = each.find((_, index) => totals[index]! > found);
    return wordings ? { wordings, relaxed: found === 0 } : null;
  }

  const [first] = terms;
  if (terms.length === 1 && first) {
    const kept = found > 0 ? wordingsOf(terms) : [];
    return firstThatFindsMore(nearbyWordings(first).map((nearby) => [...kept, nearby]));
  }
  const totals = await counted(terms.map((term) => wordingsOf([term])));
  const known = terms.filter((_, index) => totals[index]! > 0);
  return firstThatFindsMore(known.map((_, index) => wordingsOf(known.slice(0, known.length - index))));
}
