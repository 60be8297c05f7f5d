import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { insertRows } from "./insert-rows.ts";
import { segmentOf } from "./rotation-days.ts";
import { cohortId, type PlacingHost, programmeId, seatId, traineeId } from "./rotation-ids.ts";
import type { PlacementSeed } from "./rotation-placements.ts";
import type { CohortSeed } from "./trainee-applications.ts";

/** Inserts placements with the history each of them had. */
export async function loadPlacements(
  tx: postgres.TransactionSql,
  cohort: CohortSeed,
  hosts: PlacingHost[],
  placements: PlacementSeed[],
  today: string,
) {
  await insertRows(
    tx,
    "public.placements",
    placements.map((placement) => {
      const host = hosts[placement.host]!;
      const at = atClock(addDays(today, placement.steps[0]!.day), "12:00:00");
      return {
        id: placement.id,
        programme_id: programmeId(cohort),
        cohort_id: cohortId(cohort),
        trainee_id: traineeId(cohort, placement.trainee),
        seat_id: seatId(cohort, placement.segment, placement.host),
        segment_number: placement.segment,
        agency_id: host.agency.id,
        mentor_id: host.mentorId,
        ...segmentOf(cohort, placement.segment, today),
        ...(placement.endedEarly ? { ends_before: addDays(today, placement.endedEarly.before) } : {}),
        fte_percent: placement.ftePercent,
        status: placement.steps.at(-1)!.status,
        is_locked: false,
        end_reason: placement.endedEarly?.reason ?? null,
        destination: placement.endedEarly?.destination ?? null,
        created_at: at,
        updated_at: atClock(addDays(today, placement.steps.at(-1)!.day), "12:00:00"),
      };
    }),
  );
  await insertRows(
    tx,
    "public.rotation_events",
    placements.flatMap((placement) =>
      placement.steps.map((step, index) => ({
        at: atClock(addDays(today, step.day), "12:00:00"),
        cohort_id: cohortId(cohort),
        kind: "placement",
        subject_row: placement.id,
        actor_subject: null,
        from_status: placement.steps[index - 1]?.status ?? null,
        to_status: step.status,
        reason: step.reason ?? null,
      })),
    ),
  );
}
