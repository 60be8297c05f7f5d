import type { FacetCount, FacetGroup, SearchRequest, SearchResult } from "./port.ts";

const byCountThenValue = (a: FacetCount, b: FacetCount) =>
  b.count - a.count || (a.value < b.value ? -1 : Number(a.value > b.value));

/**
 * The facets that a request asks for, of what an engine counted of each: most first, chosen values with 0 too, and none
 * without a value.
 */
export function orderFacets(
  { facets = [], filters }: SearchRequest,
  countsOf: (group: FacetGroup) => Readonly<Record<string, number>> | undefined,
): SearchResult["facets"] {
  const ordered: SearchResult["facets"] = {};
  for (const group of facets) {
    const counts = countsOf(group) ?? {};
    const values = Object.entries(counts).map(([value, count]) => ({ value, count }));
    const chosen = group === "salary" || group === "stipend" ? [] : (filters?.[group] ?? []);
    for (const value of new Set(chosen)) if (!Object.hasOwn(counts, value)) values.push({ value, count: 0 });
    if (values.length > 0) ordered[group] = values.sort(byCountThenValue);
  }
  return ordered;
}
