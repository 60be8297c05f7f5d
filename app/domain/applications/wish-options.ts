import type { Locale } from "~/locales/locale";
import { inNorwegianOrder } from "~/locales/sort";
import { nameIn, type Reference } from "../reference/reference";
import type { WishChoices, WishKind } from "./wishes";

export type WishOption = { value: string; label: string };
/** Options under one heading; regions have three kinds of places, the others none. */
export type WishOptionGroup = {
  group: "region" | "municipality" | "county" | null;
  options: WishOption[];
};
export type WishOptions = Record<WishKind, WishOptionGroup[]>;

const byLabel = (a: WishOption, b: WishOption) => inNorwegianOrder(a.label, b.label);

function distinct(options: readonly (WishOption | null)[]): WishOption[] {
  const named = options.filter((option) => option !== null);
  return [...new Map(named.map((option) => [option.value, option])).values()].sort(byLabel);
}

/** What there is to wish for: the hosts, the places where they are, and all themes, in the order to show them in. */
export function wishOptions(choices: WishChoices, reference: Reference, locale: Locale): WishOptions {
  const places = choices.hosts.flatMap((host) => reference.municipalities.get(host.municipality) ?? []);
  const counties = distinct(
    places.map((place) => {
      const county = reference.counties.get(place.county_number);
      return county ? { value: county.number, label: county.name } : null;
    }),
  );
  const regions = distinct(
    places.map(({ region }) => (region ? { value: region.number, label: region.name } : null)),
  );
  const municipalities = distinct(places.map(({ number, name }) => ({ value: number, label: name })));
  return {
    host: [
      {
        group: null,
        options: choices.hosts.map(({ id, name, municipality }) => {
          const place = reference.municipalities.get(municipality)?.name;
          return { value: id, label: place ? `${name}, ${place}` : name };
        }),
      },
    ],
    region: [
      { group: "region" as const, options: regions },
      { group: "municipality" as const, options: municipalities },
      // A county is a choice only where there is another.
      { group: "county" as const, options: counties.length > 1 ? counties : [] },
    ].filter(({ options }) => options.length > 0),
    theme: [
      {
        group: null,
        options: [...reference.missions.values()].map((theme) => ({
          value: theme.id,
          label: nameIn(theme, locale),
        })),
      },
    ],
  };
}
