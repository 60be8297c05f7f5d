import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { type Page, type PageAsked, readPage } from "~/platform/one-page.server";
import { nameIn } from "../reference/reference";
import { getReference } from "../reference/reference.server";
import { textIn } from "./agency-text";
import type { EmployerType } from "./employer-type";

export type PublicAgency = {
  slug: string;
  name: string;
  employerType: EmployerType;
  municipality: string;
  county: string;
  isExample: boolean;
  liveListings: number;
};

/**
 * A page of the agencies that everybody may see, each with how many listings it has open now: first those that have
 * some, of which there are `hiring`, each part in alphabetical order. A null filter chooses all.
 */
export async function listPublicAgencies(
  database: RequestDatabase,
  filter: { county: string | null; employerType: EmployerType | null },
  asked: PageAsked,
): Promise<Page<PublicAgency> & { hiring: number }> {
  const chosen = { p_county: filter.county as string, p_employer_type: filter.employerType as string };
  const [tallies, reference] = await Promise.all([
    database.rpc("public_agency_tallies", chosen).single(),
    getReference(database),
  ]);
  if (tallies.error) throw tallies.error;
  const page = await readPage(tallies.data.agencies, asked, (offset) =>
    database.rpc("public_agency_page", { ...chosen, p_limit: asked.size, p_offset: offset }),
  );
  const rows = page.rows.map((row) => {
    const municipality = reference.municipalities.get(row.municipality_number);
    return {
      slug: row.slug,
      name: row.name,
      employerType: row.employer_type as EmployerType,
      municipality: municipality?.name ?? "",
      county: reference.counties.get(municipality?.county_number ?? "")?.name ?? "",
      isExample: row.is_example,
      liveListings: row.live_listings,
    };
  });
  return { ...page, rows, hiring: tallies.data.hiring };
}

/** One public agency with its place, or null when there is none. */
export async function findPublicAgency(database: RequestDatabase, slug: string, locale: Locale) {
  const [{ data, error }, reference] = await Promise.all([
    database
      .from("agencies")
      .select(
        "id, slug, name, org_number, employer_type, municipality_number, website, is_example, agency_texts(language, about)",
      )
      .eq("slug", slug)
      .not("verified_at", "is", null)
      .maybeSingle(),
    getReference(database),
  ]);
  if (error) throw error;
  if (!data) return null;
  const municipality = reference.municipalities.get(data.municipality_number);
  return {
    id: data.id,
    slug: data.slug,
    name: data.name,
    orgNumber: data.org_number,
    employerType: data.employer_type as EmployerType,
    about: textIn(data.agency_texts, locale),
    website: data.website,
    isExample: data.is_example,
    place: municipality
      ? { name: municipality.name, lat: municipality.lat, lon: municipality.lon }
      : { name: data.municipality_number, lat: null, lon: null },
    county: reference.counties.get(municipality?.county_number ?? "")?.name ?? "",
  };
}

/** What the open listings of an agency promise, the most common first: benefits with in how many of them. */
export async function summariseOffer(database: RequestDatabase, agencyId: string, locale: Locale) {
  const [{ data, error }, reference] = await Promise.all([
    database.rpc("agency_offer", { p_agency: agencyId }),
    getReference(database),
  ]);
  if (error) throw error;
  const counts = new Map(data.map(({ benefit_id, listings }) => [benefit_id, listings]));
  return [...reference.benefits.values()]
    .map((benefit) => ({
      id: benefit.id,
      name: nameIn(benefit, locale),
      listings: counts.get(benefit.id) ?? 0,
    }))
    .filter(({ listings }) => listings > 0)
    .sort((a, b) => b.listings - a.listings);
}
