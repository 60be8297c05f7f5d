import { listCertificateGaps } from "~/domain/placements/certificate-gaps.server";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type CohortTodo, cohortTodos } from "./cohort-todos";

/** What waits for the coordinator of a cohort. */
export async function listCohortTodos(
  database: RequestDatabase,
  programmeId: string,
  cohortId: string,
): Promise<CohortTodo[]> {
  const [placements, faults, uncertified, missed, requested, agreements, appointments] = await Promise.all([
    listCohortPlacements(database, programmeId, cohortId),
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
