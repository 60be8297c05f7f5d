import {
  type FacetGroup,
  FILTER_GROUPS,
  type SearchRanges,
  type SearchRequest,
  type SearchResult,
} from "./port.ts";

/** One thing that ads must fulfil. `name` is the facet that shows it, or the range. */
export type Condition = { name: FacetGroup | keyof SearchRanges; filter: string };

const NOTHING = 'listing_id = "none"';

/** A string of the filter language; quotes and backslashes in it stay text. */
export const quoted = (value: string): string => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** Ads that have one of the values; none when there are no values. */
export const oneOf = (attribute: string, values: readonly string[]): string =>
  values.length === 0 ? NOTHING : `${attribute} IN [${values.map(quoted).join(", ")}]`;

export const noneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} NOT IN [${values.map(quoted).join(", ")}]`;

/** Instants are seconds since 1970 in documents. */
const seconds = (instant: string | number | Date) => new Date(instant).getTime() / 1000;

/** Ads that are live at an instant. The clock is part of every query, so a deadline needs nobody to act on it. */
export const liveAt = (at: Date): string => `publish_at <= ${seconds(at)} AND deadline > ${seconds(at)}`;

const RANGE_FILTERS: {
  [Range in Exclude<keyof SearchRanges, "within">]-?: readonly [
    name: Condition["name"],
    filter: (bound: NonNullable<SearchRanges[Range]>) => string,
  ];
} = {
  salaryMin: ["salary", (nok) => `salary_top >= ${Number(nok)}`],
  stipendMin: ["stipend", (nok) => `stipend_top >= ${Number(nok)}`],
  remoteMin: ["remoteMin", (days) => `remote_days >= ${Number(days)}`],
  experienceMax: ["experienceMax", (years) => `experience_years <= ${Number(years)}`],
  deadlineBefore: ["deadlineBefore", (instant) => `deadline < ${seconds(instant)}`],
  publishedAfter: ["publishedAfter", (instant) => `publish_at > ${seconds(instant)}`],
};

/**
 * The filters and ranges of a request as conditions that must all hold.
 * @param unknown values that do not exist; they find nothing and never reach the engine
 * @param distances km to each municipality from the one of `within`
 */
export function conditionsOf(
  { filters = {}, ranges = {} }: SearchRequest,
  unknown: SearchResult["unknown"],
  distances: ReadonlyMap<string, number>,
): Condition[] {
  const isUnknown = new Set(unknown.map(({ group, value }) => `${group} ${value}`));
  const conditions: Condition[] = FILTER_GROUPS.filter((group) => (filters[group]?.length ?? 0) > 0).map(
    (group) => ({
      name: group,
      filter: oneOf(
        `facets.${group}`,
        filters[group]!.filter((value) => !isUnknown.has(`${group} ${value}`)),
      ),
    }),
  );
  for (const range of Object.keys(RANGE_FILTERS) as (keyof typeof RANGE_FILTERS)[]) {
    const bound = ranges[range];
    if (bound === undefined) continue;
    const [name, filter] = RANGE_FILTERS[range] as readonly [Condition["name"], (bound: unknown) => string];
    conditions.push({ name, filter: filter(bound) });
  }
  if (ranges.within) {
    const { km } = ranges.within;
    const near = [...distances].filter(([, distance]) => distance <= km).map(([number]) => number);
    conditions.push({ name: "within", filter: oneOf("facets.municipality", near) });
  }
  return conditions;
}
