import type { Condition } from "./meilisearch-filters.ts";
import type { Answer } from "./meilisearch-query.ts";
import type { FacetCount, FacetGroup, SearchRequest } from "./port.ts";

export const attributeOf = (group: FacetGroup) => `facets.${group}`;

/** Facets that are counted with everything else (`shared`), and those with a choice of their own, counted without it. */
export function splitFacets(facets: readonly FacetGroup[], conditions: readonly Condition[]) {
  const hasChoice = (group: FacetGroup) => conditions.some(({ name }) => name === group);
  return { shared: facets.filter((group) => !hasChoice(group)), own: facets.filter(hasChoice) };
}

const byCountThenValue = (a: FacetCount, b: FacetCount) =>
  b.count - a.count || (a.value < b.value ? -1 : Number(a.value > b.value));

/** The counts of one facet, most first; chosen values are there with 0 too. Undefined when there is nothing to count. */
export function countsOf(
  group: FacetGroup,
  { facets }: Answer,
  { filters }: SearchRequest,
): FacetCount[] | undefined {
  const counts = new Map(Object.entries(facets[attributeOf(group)] ?? {}));
  const chosen = group === "salary" || group === "stipend" ? [] : (filters?.[group] ?? []);
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  if (counts.size === 0) return undefined;
  return [...counts].map(([value, count]) => ({ value, count })).sort(byCountThenValue);
}
