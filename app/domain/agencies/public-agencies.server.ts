import type { Locale } from "~/locales/locale";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
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
  countyNumber: string;
  isExample: boolean;
  liveListings: number;
};

/**
 * The agencies that everybody may see, in alphabetical order, with how many listings each has open now.
 * A null filter chooses all.
 */
export async function listPublicAgencies(
  database: RequestDatabase,
  filter: { county: string | null; employerType: EmployerType | null },
): Promise<PublicAgency[]> {
  const [agencies, counts, reference] = await Promise.all([
    database
      .from("agencies")
      .select("id, slug, name, employer_type, municipality_number, is_example")
      .not("verified_at", "is", null),
    database.rpc("live_listings_by_agency"),
    getReference(database),
  ]);
  if (agencies.error) throw agencies.error;
  if (counts.error) throw counts.error;
  const live = new Map(counts.data.map((row) => [row.agency_id, row.live_listings]));
  return agencies.data
    .map((row) => {
      const municipality = reference.municipalities.get(row.municipality_number);
      const countyNumber = municipality?.county_number ?? "";
      return {
        slug: row.slug,
        name: row.name,
        employerType: row.employer_type as EmployerType,
        municipality: municipality?.name ?? "",
        county: reference.counties.get(countyNumber)?.name ?? "",
        countyNumber,
        isExample: row.is_example,
        liveListings: live.get(row.id) ?? 0,
      };
    })
    .filter((agency) => !filter.county || agency.countyNumber === filter.county)
    .filter((agency) => !filter.employerType || agency.employerType === filter.employerType)
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
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
  const now = new Date().toISOString();
  const [{ data, error }, reference] = await Promise.all([
    database
      .from("listings")
      .select("id, listing_benefits(benefit_id)")
      .eq("agency_id", agencyId)
      .eq("status", "published")
      .lte("publish_at", now)
      .gt("deadline", now),
    getReference(database),
  ]);
  if (error) throw error;
  const counts = new Map<string, number>();
  for (const { benefit_id } of data.flatMap((listing) => listing.listing_benefits))
    counts.set(benefit_id, (counts.get(benefit_id) ?? 0) + 1);
  const benefits = [...reference.benefits.values()]
    .filter((benefit) => counts.has(benefit.id))
    .map((benefit) => ({
      id: benefit.id,
      name: nameIn(benefit, locale),
      listings: counts.get(benefit.id) ?? 0,
    }))
    .sort((a, b) => b.listings - a.listings);
  return {
    listings: data.length,
    benefits,
  };
}
