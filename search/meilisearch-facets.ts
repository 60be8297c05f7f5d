import type { Condition } from "./meilisearch-filters.ts";
import type { FacetGroup } from "./port.ts";

export const attributeOf = (group: FacetGroup) => `facets.${group}`;

/** Facets that are counted with everything else (`shared`), and those with a choice of their own, counted without it. */
export function splitFacets(facets: readonly FacetGroup[], conditions: readonly Condition[]) {
  const hasChoice = (group: FacetGroup) => conditions.some(({ name }) => name === group);
  return { shared: facets.filter((group) => !hasChoice(group)), own: facets.filter(hasChoice) };
}
