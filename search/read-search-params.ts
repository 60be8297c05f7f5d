import { z } from "zod";
import { endOfDay } from "./oslo-days.ts";
import { type FilterGroup, MAX_TEXT_LENGTH, type SearchRanges, type SearchRequest } from "./port.ts";
import { LIST_ENTRIES, NEVER_DAY, NOWHERE, NUMBER_ENTRIES, type SearchKey, UNKNOWN } from "./search-keys.ts";
import { SORT_SLUGS, valueOfSlug } from "./search-slugs.ts";

const MAX_VALUES = 60;
const LAST_PAGE = 100_000;
const MAX_KM = 500;

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
