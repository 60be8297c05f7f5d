import { z } from "zod";
import { endOfDay, lastDayBefore } from "./oslo-days.ts";
import {
  type FilterGroup,
  MAX_TEXT_LENGTH,
  type Relaxation,
  type SearchRanges,
  type SearchRequest,
} from "./port.ts";
import { SORT_SLUGS, slugOfValue, VALUE_SLUGS, valueOfSlug } from "./search-slugs.ts";

const MAX_VALUES = 60;
const LAST_PAGE = 100_000;

type List = { group: FilterGroup } & (
  | { format: RegExp; slugs?: undefined }
  | { slugs: Readonly<Record<string, string>> }
);

/** Keys of the URL that hold lists, in canonical order, with the facet each chooses from and how a value looks. */
const LISTS = {
  fylke: { group: "county", format: /^\d{2}$/ },
  kommune: { group: "municipality", format: /^\d{4}$/ },
  yrke: { group: "occupation", format: /^\d{4}$/ },
  kompetanse: { group: "skill", format: /^[a-z0-9-]{1,60}$/ },
  fordel: { group: "benefit", format: /^[a-z0-9-]{1,60}$/ },
  samfunnsoppdrag: { group: "mission", format: /^[a-z0-9-]{1,60}$/ },
  arbeidsgivertype: { group: "employerType", slugs: VALUE_SLUGS.employerType },
  arbeidsgiver: { group: "agency", format: /^[a-z0-9-]{1,120}$/ },
  ansettelsesform: { group: "employmentForm", slugs: VALUE_SLUGS.employmentForm },
  omfang: { group: "extent", slugs: VALUE_SLUGS.extent },
  hjemmekontor: { group: "remote", slugs: VALUE_SLUGS.remote },
  utdanning: { group: "education", slugs: VALUE_SLUGS.education },
  sprak: { group: "language", slugs: VALUE_SLUGS.language },
} satisfies Record<string, List>;

/** Keys that hold one number. `never` is a bound that no ad meets: what cannot be read finds nothing, not everything. */
const NUMBERS = {
  lonn_fra: { range: "salaryMin", min: 1, max: 5_000_000, never: 2_147_483_647 },
  stipend_fra: { range: "stipendMin", min: 1, max: 5_000_000, never: 2_147_483_647 },
  erfaring_maks: { range: "experienceMax", min: 0, max: 40, never: -1 },
} as const;

const NEVER_DAY = "0001-01-01T00:00:00Z";
const NOWHERE = "unknown";
const UNKNOWN = "unknown:";
const MAX_KM = 500;

type ListKey = keyof typeof LISTS;
type NumberKey = keyof typeof NUMBERS;
export type SearchKey = "q" | ListKey | NumberKey | "frist" | "naer" | "radius" | "sortering" | "side";

const LIST_ENTRIES = Object.entries(LISTS) as [ListKey, List][];
const NUMBER_ENTRIES = Object.entries(NUMBERS) as [NumberKey, (typeof NUMBERS)[NumberKey]][];

/** Why a value was not taken. `needs_place`: a distance without the place it is measured from (`naer`). */
export type ProblemReason =
  | "unknown"
  | "not_a_number"
  | "out_of_range"
  | "not_a_date"
  | "too_long"
  | "too_many"
  | "needs_place";

export type SearchProblem = { key: SearchKey; value: string; reason: ProblemReason };

/** One thing that narrows the search, for a chip: `value` is the database's, `raw` what stands in the URL. */
export type Choice = { key: SearchKey; group: FilterGroup | keyof SearchRanges; value: string; raw: string };

export type ReadSearch = { request: SearchRequest; chosen: Choice[]; problems: SearchProblem[] };

/** Values that exist, for groups whose values are data. A group that is left out is judged by format alone. */
export type KnownValues = Partial<Record<FilterGroup, ReadonlySet<string>>>;

type Reading = ReadSearch & {
  filters: NonNullable<SearchRequest["filters"]>;
  ranges: SearchRanges;
};

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

function readNumber(raw: string, min: number, max: number): number | ProblemReason {
  const parsed = wholeNumber.safeParse(raw.replaceAll(/[\s\u00a0]/g, ""));
  if (!parsed.success) return "not_a_number";
  return parsed.data < min || parsed.data > max ? "out_of_range" : parsed.data;
}

function valuesOf(params: URLSearchParams, key: string): string[] {
  return [...new Set(params.getAll(key).map((value) => value.trim()))].filter((value) => value !== "");
}

function readText(params: URLSearchParams, { request, problems }: Reading): void {
  const text = params.get("q")?.trim();
  if (!text) return;
  request.text = [...text].slice(0, MAX_TEXT_LENGTH).join("");
  request.prefix = true;
  if (request.text !== text) problems.push({ key: "q", value: request.text, reason: "too_long" });
}

function readLists(
  params: URLSearchParams,
  known: KnownValues,
  { filters, chosen, problems }: Reading,
): void {
  for (const [key, list] of LIST_ENTRIES) {
    const raws = valuesOf(params, key);
    if (raws.length === 0) continue;
    if (raws.length > MAX_VALUES) problems.push({ key, value: String(raws.length), reason: "too_many" });
    filters[list.group] = raws.slice(0, MAX_VALUES).map((raw) => {
      const value = list.slugs ? valueOfSlug(list.slugs, raw) : list.format.test(raw) ? raw : undefined;
      const exists = value !== undefined && known[list.group]?.has(value) !== false;
      if (!exists) problems.push({ key, value: raw.slice(0, MAX_TEXT_LENGTH), reason: "unknown" });
      const taken = exists ? value : `${UNKNOWN}${raw.slice(0, MAX_TEXT_LENGTH)}`;
      chosen.push({ key, group: list.group, value: taken, raw });
      return taken;
    });
  }
}

function readNumbers(params: URLSearchParams, { ranges, chosen, problems }: Reading): void {
  for (const [key, { range, min, max, never }] of NUMBER_ENTRIES) {
    const raw = params.get(key)?.trim();
    if (!raw) continue;
    const number = readNumber(raw, min, max);
    if (typeof number !== "number") problems.push({ key, value: raw, reason: number });
    ranges[range] = typeof number === "number" ? number : never;
    chosen.push({ key, group: range, value: String(ranges[range]), raw });
  }
}

function readDeadline(params: URLSearchParams, { ranges, chosen, problems }: Reading): void {
  const day = params.get("frist")?.trim();
  if (!day) return;
  const end = endOfDay(day);
  if (!end) problems.push({ key: "frist", value: day, reason: "not_a_date" });
  ranges.deadlineBefore = end ?? NEVER_DAY;
  chosen.push({ key: "frist", group: "deadlineBefore", value: ranges.deadlineBefore, raw: day });
}

function readPlace(
  params: URLSearchParams,
  known: KnownValues,
  { request, ranges, chosen, problems }: Reading,
): void {
  const place = params.get("naer")?.trim();
  const exists = place !== undefined && /^\d{4}$/.test(place) && known.municipality?.has(place) !== false;
  if (place && !exists) problems.push({ key: "naer", value: place, reason: "unknown" });
  if (exists) request.near = place;

  const radius = params.get("radius")?.trim();
  if (!radius) return;
  const km = readNumber(radius, 1, MAX_KM);
  if (typeof km !== "number") problems.push({ key: "radius", value: radius, reason: km });
  else if (!place) problems.push({ key: "radius", value: radius, reason: "needs_place" });
  ranges.within =
    exists && typeof km === "number" ? { municipality: place, km } : { municipality: NOWHERE, km: 1 };
  chosen.push({ key: "radius", group: "within", value: String(ranges.within.km), raw: radius });
}

function readOrder(params: URLSearchParams, { request, problems }: Reading): void {
  const order = params.get("sortering")?.trim();
  const sort = order ? valueOfSlug(SORT_SLUGS, order) : undefined;
  if (order && !sort) problems.push({ key: "sortering", value: order, reason: "unknown" });
  else if (order && sort === "distance" && !request.near) {
    problems.push({ key: "sortering", value: order, reason: "needs_place" });
  } else if (sort) request.sort = sort;

  const page = params.get("side")?.trim();
  if (!page) return;
  const number = readNumber(page, 1, LAST_PAGE);
  if (typeof number === "number") request.page = number;
  else problems.push({ key: "side", value: page, reason: number });
}

/**
 * Reads the search that a URL asks for. Keys are Norwegian, lists repeat the key, keys of others (`utm_…`) are passed
 * over and so are empty values, which a form sends for what was not filled in.
 *
 * A value that cannot be read is a problem by name and finds nothing, for what narrows the search; an order or a page
 * number that cannot be read is a problem too, and the default takes its place. Whether a number or id exists is judged
 * against `known` where given; what is not given there is named by the answer's `unknown`.
 */
export function readSearchParams(params: URLSearchParams, known: KnownValues = {}): ReadSearch {
  const reading: Reading = { request: {}, filters: {}, ranges: {}, chosen: [], problems: [] };
  readText(params, reading);
  readLists(params, known, reading);
  readNumbers(params, reading);
  readDeadline(params, reading);
  readPlace(params, known, reading);
  readOrder(params, reading);
  const { request, filters, ranges, chosen, problems } = reading;
  if (Object.keys(filters).length > 0) request.filters = filters;
  if (Object.keys(ranges).length > 0) request.ranges = ranges;
  return { request, chosen, problems };
}

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
