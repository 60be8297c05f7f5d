import { inNorwegianOrder } from "~/locales/sort";
import type { Reference } from "../reference/reference";

/** All municipalities grouped by county, both by name. */
export function placeGroups({ counties, municipalities }: Pick<Reference, "counties" | "municipalities">) {
  return [...counties.values()]
    .sort((a, b) => inNorwegianOrder(a.name, b.name))
    .map((county) => ({
      county: county.name,
      municipalities: [...municipalities.values()]
        .filter((municipality) => municipality.county_number === county.number)
        .map(({ number, name }) => ({ number, name }))
        .sort((a, b) => inNorwegianOrder(a.name, b.name)),
    }));
}
