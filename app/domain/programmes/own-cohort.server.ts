import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { cohortStatuses, legalBases } from "./cohort-steps";
import { employmentModels } from "./template-form";

const status = z.enum(cohortStatuses);
const basis = z.enum(legalBases).nullable();
const model = z.enum(employmentModels);

/** A cohort of a programme with its timetable, its terms and its segments in order; null when there is none. */
export async function findOwnCohort(database: RequestDatabase, programmeId: string, slug: string) {
  const { data, error } = await database
    .from("cohorts")
    .select(
      `id, slug, name, status, starts_on, ends_before, selected_by, matched_by, confirmed_by, listing_id,
      temporary_basis, lead_agency_id, template:programme_templates(version, segment_count, months, employment_model),
      segments(number, starts_on, ends_before)` as const,
    )
    .eq("programme_id", programmeId)
    .eq("slug", slug)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  return {
    id: data.id,
    slug: data.slug,
    name: data.name,
    status: status.parse(data.status),
    startsOn: data.starts_on,
    endsBefore: data.ends_before,
    selectedBy: data.selected_by,
    matchedBy: data.matched_by,
    confirmedBy: data.confirmed_by,
    listingId: data.listing_id,
    basis: basis.parse(data.temporary_basis),
    leadAgencyId: data.lead_agency_id,
    templateVersion: data.template.version,
    segmentCount: data.template.segment_count,
    model: model.parse(data.template.employment_model),
    segments: data.segments
      .sort((a, b) => a.number - b.number)
      .map(({ number, starts_on, ends_before }) => ({
        number,
        startsOn: starts_on,
        endsBefore: ends_before,
      })),
  };
}

export type OwnCohort = NonNullable<Awaited<ReturnType<typeof findOwnCohort>>>;
