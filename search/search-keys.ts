import type { FilterGroup } from "./port.ts";
import { VALUE_SLUGS } from "./search-slugs.ts";

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

/** What stands in a request for what could not be read: it finds nothing, and no address is made of it. */
export const NEVER_DAY = "0001-01-01T00:00:00Z";
export const NOWHERE = "unknown";
/** Before a value of a list that does not exist. */
export const UNKNOWN = "unknown:";

type ListKey = keyof typeof LISTS;
type NumberKey = keyof typeof NUMBERS;
export type SearchKey = "q" | ListKey | NumberKey | "frist" | "naer" | "radius" | "sortering" | "side";

export const LIST_ENTRIES = Object.entries(LISTS) as [ListKey, List][];
export const NUMBER_ENTRIES = Object.entries(NUMBERS) as [NumberKey, (typeof NUMBERS)[NumberKey]][];

/** The key of the URL that chooses values of a facet. `kind` has none: no page lets anyone choose it. */
export function keyOfFilter(group: Exclude<FilterGroup, "kind">): ListKey {
  const entry = LIST_ENTRIES.find(([, list]) => list.group === group);
  if (!entry) throw new Error(`No key chooses ${group}`);
  return entry[0];
}
