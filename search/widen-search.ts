import type { FilterGroup, Relaxation, SearchRanges, SearchRequest } from "./port.ts";
import { NOWHERE } from "./search-keys.ts";

/**
 * The request without one value of a facet, without a whole facet (no `value`), or without a range, from its first page:
 * what the link of a chip asks for. Leaving out `within` keeps the place that distances are measured from.
 */
export function without(
  request: SearchRequest,
  group: FilterGroup | keyof SearchRanges,
  value?: string,
): SearchRequest {
  const { page: _page, filters = {}, ranges = {}, ...rest } = request;
  const { [group as keyof SearchRanges]: _range, ...keptRanges } = ranges;
  const { [group as FilterGroup]: values = [], ...keptFilters } = filters;
  const kept = value === undefined ? [] : values.filter((chosen) => chosen !== value);
  const newFilters = kept.length > 0 ? { ...keptFilters, [group]: kept } : keptFilters;
  return {
    ...rest,
    ...(Object.keys(newFilters).length > 0 && { filters: newFilters }),
    ...(Object.keys(keptRanges).length > 0 && { ranges: keptRanges }),
  };
}

/** The request that a relaxation of the answer stands for. */
export function relax(request: SearchRequest, relaxation: Relaxation): SearchRequest {
  if ("text" in relaxation) {
    const { page: _page, text: _text, ...rest } = request;
    return relaxation.text ? { ...rest, text: relaxation.text } : rest;
  }
  if ("km" in relaxation) {
    const { page: _page, ranges, ...rest } = request;
    const municipality = ranges?.within?.municipality ?? NOWHERE;
    return { ...rest, ranges: { ...ranges, within: { municipality, km: relaxation.km } } };
  }
  const { without: name } = relaxation;
  if (name === "salary") return without(request, "salaryMin");
  if (name === "stipend") return without(request, "stipendMin");
  return without(request, name);
}
