import type { RequestDatabase } from "~/platform/database.server";
import type { EmployerType } from "./employer-type";

/** Whether others can see the agency yet. */
export type AgencyStanding = "verified" | "waiting" | "refused";

export function standingOf(agency: {
  verified_at: string | null;
  refused_at: string | null;
}): AgencyStanding {
  if (agency.verified_at) return "verified";
  return agency.refused_at ? "refused" : "waiting";
}

/** What an agency has decided about itself, and what the register and an admin have. Throws when there is none. */
export async function getAgencyProfile(database: RequestDatabase, agencyId: string) {
  const { data, error } = await database
    .from("agencies")
    .select(
      `slug, name, org_number, employer_type, municipality_number, website, verified_at, refused_at, refusal_reason,
      review_required, deletion_term_months, agency_texts(language, about)` as const,
    )
    .eq("id", agencyId)
    .single();
  if (error) throw error;
  const about = (language: string) =>
    data.agency_texts.find((text) => text.language === language)?.about ?? "";
  return {
    name: data.name,
    slug: data.slug,
    orgNumber: data.org_number,
    employerType: data.employer_type as EmployerType,
    municipalityNumber: data.municipality_number,
    standing: standingOf(data),
    refusalReason: data.refusal_reason,
    website: data.website,
    reviewRequired: data.review_required,
    deletionTermMonths: data.deletion_term_months,
    about_nb: about("nb"),
    about_nn: about("nn"),
    about_en: about("en"),
  };
}

export type AgencyProfile = Awaited<ReturnType<typeof getAgencyProfile>>;
