import type { Condition } from "./meilisearch-filters.ts";
import { type Ask, countEach } from "./meilisearch-query.ts";
import type { Wording } from "./meilisearch-wordings.ts";
import type { Relaxation, SearchOptions, SearchRequest } from "./port.ts";
import type { SearchTerm } from "./read-search.ts";

const MAX_KM = 500;

type Nothing = {
  request: SearchRequest;
  terms: readonly SearchTerm[];
  wordings: readonly Wording[];
  live: string;
  conditions: readonly Condition[];
};

type Offer = Relaxation extends infer Each ? (Each extends Relaxation ? Omit<Each, "total"> : never) : never;

const byTotalThenName = (a: Relaxation, b: Relaxation) =>
  b.total - a.total || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/**
 * What would find something when nothing is found: without one filter, without the last word, or twice as far away; the
 * three that find most.
 * @param count how many ads another request finds
 */
export async function findRelaxations(
  ask: Ask,
  { request, terms, wordings, live, conditions }: Nothing,
  count: (request: SearchRequest) => Promise<number>,
  options?: SearchOptions,
): Promise<Relaxation[]> {
  const withoutEach = countEach(
    ask,
    conditions.map((left) => ({
      wordings,
      filter: [live, ...conditions.filter((condition) => condition !== left).map(({ filter }) => filter)],
    })),
    options,
  );
  const others: { offer: Offer; request: SearchRequest }[] = [];
  if (terms.length > 0) {
    const text = terms
      .slice(0, -1)
      .map(({ shown }) => shown)
      .join(" ");
    others.push({ offer: { text }, request: { ...request, text, prefix: false } });
  }
  const { within } = request.ranges ?? {};
  if (within) {
    const km = Math.min(2 * within.km, MAX_KM);
    others.push({
      offer: { km },
      request: { ...request, ranges: { ...request.ranges, within: { ...within, km } } },
    });
  }
  const [totals, ...otherTotals] = await Promise.all([
    withoutEach,
    ...others.map((other) => count(other.request)),
  ]);
  const offers: Relaxation[] = [
    ...totals.map((total, index) => ({ without: conditions[index]!.name, total })),
    ...otherTotals.map((total, index) => ({ ...others[index]!.offer, total }) as Relaxation),
  ];
  return offers
    .filter(({ total }) => total > 0)
    .sort(byTotalThenName)
    .slice(0, 3);
}
