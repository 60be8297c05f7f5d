import type { Reference } from "../reference/reference";

const byName = new Intl.Collator("nb").compare;

/** All municipalities grouped by county, both by name. */
export function placeGroups({ counties, municipalities }: Pick<Reference, "counties" | "municipalities">) {
  return [...counties.values()]
    .sort((a, b) => byName(a.name, b.name))
    .map((county) => ({
      county: county.name,
      municipalities: [...municipalities.values()]
        .filter((municipality) => municipality.county_number === county.number)
        .map(({ number, name }) => ({ number, name }))
        .sort((a, b) => byName(a.name, b.name)),
    }));
}
