import { z } from "zod";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import type { EmployerType } from "../agencies/employer-type";
import type { Reference } from "../reference/reference";
import { getReference } from "../reference/reference.server";
import { cohortStatuses } from "./cohort-steps";

/** Public programmes in alphabetical order. Throws when the database does not answer. */
export async function listPublicProgrammes(database: RequestDatabase) {
  const { data, error } = await database
    .from("programmes")
    .select(
      "slug, name, language, summary, is_example, agency:agencies!programmes_agency_id_fkey!inner(name, verified_at)",
    )
    .eq("is_public", true)
    .not("agency.verified_at", "is", null);
  if (error) throw error;
  return data
    .map(({ is_example, agency, ...programme }) => ({
      ...programme,
      agency: agency.name,
      isExample: is_example,
    }))
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
}

/** The public programme whose cohort an ad belongs to, or null. Throws when the database does not answer. */
export async function findProgrammeOf(database: RequestDatabase, listingId: string) {
  const { data, error } = await database
    .from("cohorts")
    .select("programme:programmes!inner(slug, name)")
    .eq("listing_id", listingId)
    .neq("status", "planning")
    .eq("programme.is_public", true)
    .maybeSingle();
  if (error) throw error;
  return data?.programme ?? null;
}

/** A host with its place; `lat` and `lon` are null where the place is not known. */
export type ProgrammeHost = {
  slug: string;
  name: string;
  employerType: EmployerType;
  municipality: string;
  place: { name: string; county: string; lat: number | null; lon: number | null };
};

const models = [
  "host_employs",
  "programme_employs_and_lends",
  "lead_host_employs",
  "permanent_from_start",
] as const;
const bases = ["statsansatteloven_9", "arbeidsmiljoloven_14_9", "permanent"] as const;
const employmentModel = z.enum(models);
const temporaryBasis = z.enum(bases).nullable();
const status = z.enum(cohortStatuses);

/** How a programme rotates, as its newest cohort does. */
export type ProgrammeTerms = {
  months: number;
  segments: number;
  minHosts: number;
  lowCentralityMonths: number;
  lowCentralityPlaces: string[];
  model: (typeof models)[number];
  basis: (typeof bases)[number] | null;
  /** Who employs, where it is one for the whole programme. */
  employer: string | null;
  gatheringsPerYear: number;
  competencePlan: string[];
  payRule: string;
  mentorRule: string;
  checkInWeeks: number;
};

export type PublicCohort = Awaited<ReturnType<typeof listPublicCohorts>>[number];

/** Cohorts that have been opened for applications and not given up, the one that begins last first. */
async function listPublicCohorts(database: RequestDatabase, programmeId: string) {
  const { data, error } = await database
    .from("cohorts")
    .select(
      `id, template_id, name, status, listing_id, starts_on, ends_before, selected_by, matched_by, confirmed_by,
      temporary_basis, lead_agency_id, segments(number, starts_on, ends_before)` as const,
    )
    .eq("programme_id", programmeId)
    .not("status", "in", "(planning,terminated)")
    .order("starts_on", { ascending: false })
    .order("number", { referencedTable: "segments" });
  if (error) throw error;
  return data.map((row) => ({ ...row, status: status.parse(row.status) }));
}

/**
 * A public programme with its hosts, its terms and its cohorts, or null when there is none at this address, also for
 * those who coordinate one that is not public. Throws when the database does not answer.
 */
export async function findPublicProgramme(database: RequestDatabase, slug: string) {
  if (!/^[a-z0-9-]{1,80}$/.test(slug)) return null;
  const [{ data, error }, reference] = await Promise.all([
    database
      .from("programmes")
      .select(
        `id, slug, name, language, summary, description, contact_name, contact_email, contact_phone, is_example, updated_at,
        agency:agencies!programmes_agency_id_fkey!inner(id, name, slug, verified_at),
        programme_templates(id, version, months, segment_count, min_distinct_hosts, low_centrality_min_months,
          employment_model, gatherings_per_year, competence_plan, pay_rule, mentor_rule, check_in_weeks,
          template_municipalities(municipality_number)),
        programme_hosts(left_on, agency:agencies(id, slug, name, employer_type, municipality_number))` as const,
      )
      .eq("slug", slug)
      .eq("is_public", true)
      .not("agency.verified_at", "is", null)
      .maybeSingle(),
    getReference(database),
  ]);
  if (error) throw error;
  if (!data) return null;
  const { programme_templates: templates, programme_hosts, agency, ...programme } = data;
  const cohorts = await listPublicCohorts(database, programme.id);
  // Agencies that are not verified are not shown.
  const hosts = programme_hosts.flatMap((host) => (host.left_on === null && host.agency) || []);
  const template =
    templates.find(({ id }) => id === cohorts[0]?.template_id) ??
    templates.toSorted((a, b) => b.version - a.version)[0];
  const lead = hosts.find(({ id }) => id === cohorts[0]?.lead_agency_id);
  return {
    ...programme,
    agency,
    cohorts,
    hostIds: hosts.map(({ id }) => id),
    hosts: hosts
      .map(
        (host): ProgrammeHost => ({
          slug: host.slug,
          name: host.name,
          employerType: host.employer_type as EmployerType,
          municipality: host.municipality_number,
          place: placeOf(host.municipality_number, reference),
        }),
      )
      .sort((a, b) => inNorwegianOrder(a.name, b.name)),
    terms: template
      ? termsOf(template, reference, {
          agency: agency.name,
          lead: lead?.name ?? null,
          basis: temporaryBasis.parse(cohorts[0]?.temporary_basis ?? null),
        })
      : null,
  };
}

function placeOf(number: string, { municipalities, counties }: Reference): ProgrammeHost["place"] {
  const place = municipalities.get(number);
  return {
    name: place?.name ?? number,
    county: counties.get(place?.county_number ?? "")?.name ?? "",
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  };
}

type TemplateRow = {
  months: number;
  segment_count: number;
  min_distinct_hosts: number;
  low_centrality_min_months: number;
  employment_model: string;
  gatherings_per_year: number;
  competence_plan: string[];
  pay_rule: string;
  mentor_rule: string;
  check_in_weeks: number;
  template_municipalities: { municipality_number: string }[];
};

function termsOf(
  template: TemplateRow,
  { municipalities }: Reference,
  of: { agency: string; lead: string | null; basis: ProgrammeTerms["basis"] },
): ProgrammeTerms {
  const model = employmentModel.parse(template.employment_model);
  return {
    months: template.months,
    segments: template.segment_count,
    minHosts: template.min_distinct_hosts,
    lowCentralityMonths: template.low_centrality_min_months,
    lowCentralityPlaces: template.template_municipalities
      .flatMap(({ municipality_number }) => municipalities.get(municipality_number)?.name ?? [])
      .sort(inNorwegianOrder),
    model,
    basis: model === "permanent_from_start" ? "permanent" : of.basis,
    employer: model === "host_employs" ? null : model === "lead_host_employs" ? of.lead : of.agency,
    gatheringsPerYear: template.gatherings_per_year,
    competencePlan: template.competence_plan,
    payRule: template.pay_rule,
    mentorRule: template.mentor_rule,
    checkInWeeks: template.check_in_weeks,
  };
}

/** How many of a cohort's alumni stayed; a split that would tell of fewer than five people is null. */
export type Retention = {
  cohort: string;
  months: number;
  answers: number;
  inRegion: number | null;
  inPublicSector: number | null;
};

/** What the database lets everyone know of a programme's alumni, the newest cohort first. */
export async function listRetention(
  database: RequestDatabase,
  { id, cohorts }: { id: string; cohorts: readonly PublicCohort[] },
): Promise<Retention[]> {
  const { data, error } = await database.rpc("public_retention", { p_programme: id });
  if (error) throw error;
  return cohorts.flatMap((cohort) =>
    data
      .filter((row) => row.cohort_id === cohort.id)
      .sort((a, b) => a.months - b.months)
      .map((row) => ({
        cohort: cohort.name,
        months: row.months,
        answers: row.answers,
        inRegion: row.in_region as number | null,
        inPublicSector: row.in_public_sector as number | null,
      })),
  );
}
