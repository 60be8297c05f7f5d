import { listCertificateGaps } from "~/domain/placements/certificate-gaps.server";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
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
    database.rpc("rotation_faults", { p_cohort: cohortId }),
    listCertificateGaps(database, cohortId),
    database
      .from("check_in_escalations")
      .select("placement_id")
      .eq("cohort_id", cohortId)
      .is("resolved_at", null),
    database
      .from("change_requests")
      .select("id, placement_id")
      .eq("cohort_id", cohortId)
      .eq("status", "submitted")
      .order("created_at"),
    database
      .from("mentor_agreements")
      .select("placement_id, placement:placements!inner(cohort_id)")
      .eq("placement.cohort_id", cohortId)
      .not("mentor_signed_at", "is", null)
      .not("trainee_signed_at", "is", null),
    database
      .from("appointments")
      .select("trainee_id, placement_id")
      .eq("cohort_id", cohortId)
      .is("revoked_at", null),
  ]);
  for (const { error } of [faults, missed, requested, agreements, appointments]) if (error) throw error;
  const rows = appointments.data ?? [];
  return cohortTodos({
    placements: placements.map(({ id, traineeId, trainee, status }) => ({
      id,
      traineeId,
      name: trainee,
      status,
    })),
    faultyTrainees: (faults.data ?? []).map((row) => row.trainee_id),
    uncertified: uncertified.map(({ placementId }) => placementId),
    missed: (missed.data ?? []).map((row) => row.placement_id),
    requested: (requested.data ?? []).map((row) => ({ id: row.id, placementId: row.placement_id })),
    signed: (agreements.data ?? []).map((row) => row.placement_id),
    appointed: placements
      .filter(({ id, traineeId }) =>
        rows.some((row) => (row.placement_id ? row.placement_id === id : row.trainee_id === traineeId)),
      )
      .map(({ id }) => id),
  });
}
