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
  /** Which of several texts find anything: every wording is a query of the same call. */
  async function whichFind(texts: readonly (readonly Wording[])[]): Promise<boolean[]> {
    const queries = texts.flatMap((wordings) =>
      wordings.map((wording) => ({ wordings: [wording], filter: [live] })),
    );
    const totals = await countEach(ask, queries, options);
    return texts.map((wordings) => totals.splice(0, wordings.length).some((total) => total > 0));
  }

  const [first] = terms;
  if (terms.length === 1 && first) {
    const kept = found > 0 ? wordingsOf(terms) : [];
    const attempts = nearbyWordings(first).map((nearby) => [...kept, nearby]);
    const totals = await countEach(
      ask,
      attempts.map((wordings) => ({ wordings, filter: [live] })),
      options,
    );
    const wordings = attempts.find((_, index) => totals[index]! > found);
    return wordings ? { wordings, relaxed: found === 0 } : null;
  }
  const isKnown = await whichFind(terms.map((term) => wordingsOf([term])));
  const known = terms.filter((_, index) => isKnown[index]);
  const attempts = known.map((_, index) => wordingsOf(known.slice(0, known.length - index)));
  const finds = await whichFind(attempts);
  const wordings = attempts.find((_, index) => finds[index]);
  return wordings ? { wordings, relaxed: true } : null;
}
