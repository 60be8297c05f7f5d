import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { cohortStatuses } from "./cohort-steps";

const status = z.enum(cohortStatuses);

/** A coordinator's programme with its template and its cohorts, the one that begins last first. */
export async function getProgramme(database: RequestDatabase, programmeId: string) {
  const { data, error } = await database
    .from("programmes")
    .select(
      `name, language, summary,
      programme_hosts(agency_id, left_on),
      cohorts(id, slug, name, status, starts_on, ends_before, trainees(count), segments(count), seats(count))` as const,
    )
    .eq("id", programmeId)
    .is("cohorts.seats.withdrawn_at", null)
    .single();
  if (error) throw error;
  return {
    name: data.name,
    language: data.language,
    summary: data.summary,
    hosts: data.programme_hosts.filter((host) => host.left_on === null).length,
    cohorts: data.cohorts
      .map((cohort) => ({
        slug: cohort.slug,
        name: cohort.name,
        status: status.parse(cohort.status),
        startsOn: cohort.starts_on,
        endsBefore: cohort.ends_before,
        trainees: cohort.trainees[0]?.count ?? 0,
        segments: cohort.segments[0]?.count ?? 0,
        seats: cohort.seats[0]?.count ?? 0,
      }))
      .sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
  };
}
