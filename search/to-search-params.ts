import { lastDayBefore } from "./oslo-days.ts";
import type { SearchRequest } from "./port.ts";
import { LIST_ENTRIES, NEVER_DAY, NOWHERE, NUMBER_ENTRIES, UNKNOWN } from "./search-keys.ts";
import { SORT_SLUGS, slugOfValue } from "./search-slugs.ts";

/**
 * The URL parameters of a request, in canonical order and without defaults, so that equal searches have equal URLs.
 * What could not be read is left out, unknown values of lists stay.
 */
export function toSearchParams(request: SearchRequest): URLSearchParams {
  const params = new URLSearchParams();
  const { filters = {}, ranges = {} } = request;
  if (request.text) params.set("q", request.text);
  for (const [key, list] of LIST_ENTRIES) {
    for (const value of [...(filters[list.group] ?? [])].sort()) {
      const slug = list.slugs ? slugOfValue(list.slugs, value) : undefined;
      params.append(key, slug ?? value.replace(UNKNOWN, ""));
    }
  }
  for (const [key, { range, never }] of NUMBER_ENTRIES) {
    const number = ranges[range];
    if (number !== undefined && number !== never) params.set(key, String(number));
  }
  if (ranges.deadlineBefore && ranges.deadlineBefore !== NEVER_DAY) {
    params.set("frist", lastDayBefore(ranges.deadlineBefore));
  }
  if (request.near) params.set("naer", request.near);
  if (ranges.within && ranges.within.municipality !== NOWHERE) params.set("radius", String(ranges.within.km));
  if (request.sort) params.set("sortering", slugOfValue(SORT_SLUGS, request.sort) ?? request.sort);
  if (request.page && request.page > 1) params.set("side", String(request.page));
  return params;
}

/** The query of what narrows a search alone, without order and page: `?fylke=46`, or nothing for all ads. */
export function toFilterQuery({ sort: _sort, page: _page, ...request }: SearchRequest): string {
  const params = toSearchParams(request);
  return params.size > 0 ? `?${params}` : "";
}
