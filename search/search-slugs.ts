import type { FilterGroup, SearchSort } from "./port.ts";

/** Norwegian words that stand in the URL for the database's values; other groups use their numbers and ids as they are. */
export const VALUE_SLUGS = {
  employerType: {
    stat: "state",
    statsforetak: "state-enterprise",
    fylkeskommune: "county",
    kommune: "municipality",
    interkommunalt: "inter-municipal",
  },
  employmentForm: {
    fast: "permanent",
    engasjement: "temporary",
    vikariat: "substitute",
    prosjekt: "project",
    trainee: "trainee",
    laerling: "apprentice",
    aremal: "fixed_term",
    feriejobb: "holiday",
  },
  extent: { heltid: "full_time", deltid: "part_time" },
  remote: { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5", "hele-landet": "anywhere" },
  education: {
    grunnskole: "compulsory",
    videregaende: "upper-secondary",
    fagskole: "vocational-college",
    bachelor: "bachelor",
    master: "master",
    doktorgrad: "doctorate",
  },
  language: { norsk: "nb", nynorsk: "nn", engelsk: "en", samisk: "se" },
} as const satisfies Partial<Record<FilterGroup, Record<string, string>>>;

export const SORT_SLUGS = {
  relevans: "relevance",
  frist: "deadline",
  nyeste: "newest",
  avstand: "distance",
} as const satisfies Record<string, SearchSort>;

/** The database's value for a slug, undefined when the table has no such slug. */
export function valueOfSlug<Value extends string>(
  table: Readonly<Record<string, Value>>,
  slug: string,
): Value | undefined {
  return Object.hasOwn(table, slug) ? table[slug] : undefined;
}

/** The slug for a value of the database, undefined when the table has no such value. */
export function slugOfValue(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(table).find((slug) => table[slug] === value);
}
