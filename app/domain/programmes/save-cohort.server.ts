import type { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { cohortTermsForm, moveCohortForm, newCohortForm, Period } from "./cohort-form";
import type { CohortStep } from "./cohort-steps";
import { dayAfter } from "./days";
import type { OwnCohort } from "./own-cohort.server";

const UNIQUE_VIOLATION = "23505";
const FOREIGN_KEY_VIOLATION = "23503";

/** Begins a cohort in planning that follows a version of the programme's template. */
export async function createCohort(
  database: RequestDatabase,
  programmeId: string,
  templateId: string,
  value: z.output<typeof newCohortForm>,
): Promise<Outcome<"slug_taken">> {
  const { error } = await database.from("cohorts").insert({
    programme_id: programmeId,
    template_id: templateId,
    slug: value.slug,
    name: value.name,
    starts_on: value.startsOn,
    ends_before: dayAfter(value.lastDay),
  });
  if (error?.code === UNIQUE_VIOLATION) return { ok: false, reason: "slug_taken" };
  if (error) throw error;
  return { ok: true };
}

const termsReasons = [
  "not_found",
  "listing_taken",
  "unknown_host",
  "not_the_programmes_listing",
  "template_frozen",
] as const;

/** Saves timetable and terms; ad, legal basis and lead host only while the cohort is planned. */
export async function saveCohortTerms(
  database: RequestDatabase,
  cohort: Pick<OwnCohort, "id" | "status">,
  value: z.output<typeof cohortTermsForm>,
): Promise<Outcome<(typeof termsReasons)[number]>> {
  const { data, error } = await database
    .from("cohorts")
    .update({
      name: value.name,
      starts_on: value.startsOn,
      ends_before: dayAfter(value.lastDay),
      selected_by: value.selectedBy ?? null,
      matched_by: value.matchedBy ?? null,
      confirmed_by: value.confirmedBy ?? null,
      ...(cohort.status === "planning" && {
        listing_id: value.listing ?? null,
        temporary_basis: value.basis ?? null,
        lead_agency_id: value.leadAgency ?? null,
      }),
    })
    .eq("id", cohort.id)
    .select("id")
    .maybeSingle();
  if (error?.code === UNIQUE_VIOLATION) return { ok: false, reason: "listing_taken" };
  if (error?.code === FOREIGN_KEY_VIOLATION) return { ok: false, reason: "unknown_host" };
  if (error) return outcomeOf(error, termsReasons);
  return data ? { ok: true } : { ok: false, reason: "not_found" };
}

const segmentReasons = [
  "not_found",
  "segments_in_use",
  "period_reversed",
  "segments_overlap",
  "segments_out_of_order",
] as const;

/** Writes all segments of a cohort at once; refused once somebody is placed in one. */
export async function setSegments(
  database: RequestDatabase,
  cohortId: string,
  segments: readonly Period[],
): Promise<Outcome<(typeof segmentReasons)[number]>> {
  const { error } = await database.rpc("set_segments", {
    p_cohort: cohortId,
    p_segments: segments.map(({ startsOn, endsBefore }) => ({
      starts_on: startsOn,
      ends_before: endsBefore,
    })),
  });
  return outcomeOf(error, segmentReasons);
}

const moveReasons = [
  "not_found",
  "changed_meanwhile",
  "transition_not_allowed",
  "reason_required",
  "incomplete",
] as const;

/** Takes a cohort one step on, from the status the page showed. */
export async function moveCohort(
  database: RequestDatabase,
  cohortId: string,
  to: CohortStep,
  { from, reason }: z.output<typeof moveCohortForm>,
): Promise<Outcome<(typeof moveReasons)[number]>> {
  const { error } = await database.rpc("move_cohort", {
    p_cohort: cohortId,
    p_to: to,
    p_from: from,
    ...(reason && { p_reason: reason }),
  });
  return outcomeOf(error, moveReasons);
}
