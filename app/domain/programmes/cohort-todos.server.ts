import { osloFields } from "~/domain/listing-editor/oslo-instant";
import { listCertificateGaps } from "~/domain/placements/certificate-gaps.server";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type CohortTodo, cohortTodos } from "./cohort-todos";
import { unplacedTrainees } from "./unplaced-trainees";

/** What waits for the coordinator of a cohort. */
export async function listCohortTodos(
  database: RequestDatabase,
  programmeId: string,
  cohortId: string,
): Promise<CohortTodo[]> {
  const [placements, times, faults, uncertified, missed, requested, agreements, appointments] =
    await Promise.all([
      listCohortPlacements(database, programmeId, cohortId),
      readTimes(database, cohortId),
      allRows(() => database.rpc("rotation_faults", { p_cohort: cohortId }), "trainee_id", "code"),
      listCertificateGaps(database, cohortId),
      allRows(
        () =>
          database
            .from("check_in_escalations")
            .select("id, placement_id")
            .eq("cohort_id", cohortId)
            .is("resolved_at", null),
        "id",
      ),
      allRows(
        () =>
          database
            .from("change_requests")
            .select("id, placement_id, created_at")
            .eq("cohort_id", cohortId)
            .eq("status", "submitted"),
        "id",
      ),
      allRows(
        () =>
          database
            .from("mentor_agreements")
            .select("placement_id, placement:placements!inner(cohort_id)")
            .eq("placement.cohort_id", cohortId)
            .not("mentor_signed_at", "is", null)
            .not("trainee_signed_at", "is", null),
        "placement_id",
      ),
      allRows(
        () =>
          database
            .from("appointments")
            .select("id, trainee_id, placement_id")
            .eq("cohort_id", cohortId)
            .is("revoked_at", null),
        "id",
      ),
    ]);
  return cohortTodos({
    placements: placements.map(({ id, traineeId, trainee, status }) => ({
      id,
      traineeId,
      name: trainee,
      status,
    })),
    faultyTrainees: faults.map((row) => row.trainee_id),
    unplaced: unplacedTrainees(times.members, times.segments, placements, osloFields(new Date()).date),
    uncertified: uncertified.map(({ placementId }) => placementId),
    missed: missed.map((row) => row.placement_id),
    requested: requested
      .sort((a, b) => toDate(a.created_at).getTime() - toDate(b.created_at).getTime())
      .map((row) => ({ id: row.id, placementId: row.placement_id })),
    signed: agreements.map((row) => row.placement_id),
    appointed: placements
      .filter(({ id, traineeId }) =>
        appointments.some((row) =>
          row.placement_id ? row.placement_id === id : row.trainee_id === traineeId,
        ),
      )
      .map(({ id }) => id),
  });
}

/** Who is a member of the cohort and when, and its segments; none of these once it is over, for nobody is placed then. */
async function readTimes(database: RequestDatabase, cohortId: string) {
  const [members, segments] = await Promise.all([
    allRows(
      () => database.from("trainees").select("id, member_from, member_before").eq("cohort_id", cohortId),
      "id",
    ),
    database
      .from("segments")
      .select("number, starts_on, ends_before, cohort:cohorts!inner(status)")
      .eq("cohort_id", cohortId)
      .in("cohort.status", ["matching", "confirmed", "running"]),
  ]);
  if (segments.error) throw segments.error;
  return {
    members: members.map((row) => ({ id: row.id, startsOn: row.member_from, endsBefore: row.member_before })),
    segments: segments.data.map((row) => ({
      number: row.number,
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
    })),
  };
}
