import type { Locale } from "~/locales/locale";
import type { Tables } from "../../../supabase/types.ts";

export type Named = { name_nb: string; name_nn: string; name_en: string };
export type Municipality = Pick<
  Tables<"municipalities">,
  "number" | "name" | "county_number" | "lat" | "lon" | "in_action_zone"
> & {
  parallelNames: Readonly<Record<string, string>>;
  /** The economic region of Statistics Norway; null where it is not known. */
  region: { number: string; name: string } | null;
};
export type County = Pick<Tables<"counties">, "number" | "name">;
export type Occupation = Pick<Tables<"occupations">, "code"> & Named;
export type Skill = Pick<Tables<"skills">, "id" | "category"> & Named;
export type Mission = Pick<Tables<"mission_themes">, "id"> & Named & Described;
export type Benefit = Pick<Tables<"benefits">, "id" | "category" | "parameters" | "employer_types"> &
  Named &
  Described;

type Described = { description_nb: string; description_nn: string; description_en: string };

/** Places, occupations, skills, benefits and missions by their keys, each map in the order to show it in. */
export type Reference = {
  counties: ReadonlyMap<string, County>;
  municipalities: ReadonlyMap<string, Municipality>;
  occupations: ReadonlyMap<string, Occupation>;
  skills: ReadonlyMap<string, Skill>;
  benefits: ReadonlyMap<string, Benefit>;
  missions: ReadonlyMap<string, Mission>;
};

/** The name in the language of the page. */
export function nameIn(row: Named, locale: Locale): string {
  return row[`name_${locale}`];
}

/** The name of a county, municipality or economic region by its number, or null when there is none. */
export function regionName(
  { counties, municipalities }: Pick<Reference, "counties" | "municipalities">,
  number: string,
): string | null {
  const place = counties.get(number) ?? municipalities.get(number);
  if (place) return place.name;
  for (const { region } of municipalities.values()) if (region?.number === number) return region.name;
  return null;
}

/** "Karasjok (Kárášjohka)": the Norwegian name with its Sámi and Kven names, each with its language. */
export function parallelNames(municipality: Municipality): { lang: string; name: string }[] {
  return Object.entries(municipality.parallelNames)
    .filter(([, name]) => name !== municipality.name)
    .map(([lang, name]) => ({ lang, name }));
}
