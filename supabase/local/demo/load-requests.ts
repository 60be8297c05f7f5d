import type postgres from "postgres";
import { addDays } from "./days.ts";
import { DEMO_IDS, demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { JONAS } from "./load-competence.ts";
import { at, type World } from "./load-mentoring.ts";
import { cohortId } from "./rotation-ids.ts";

/** Who wants the last place of the demo's trainee, and who will be away. */
const WANTS_TO_SWAP = 4;
const WILL_BE_AWAY = 9;
const LAST_SEGMENT = 3;
const REASON = "Hos deg får jeg arbeide med kart, og jeg bor en halvtime unna.";

/** What trainees have asked for and nobody has answered: a fellow wants to swap with the demo's trainee, and another asks for leave. */
export async function loadRequests(world: World): Promise<void> {
  const { tx, cohort, placements, today } = world;
  const placementOf = (trainee: number, segment: number) =>
    placements.find((placement) => placement.trainee === trainee && placement.segment === segment)!.id;
  const requests = [
    {
      id: demoId("changeRequest", 2),
      placement_id: placementOf(WANTS_TO_SWAP, LAST_SEGMENT),
      other_placement_id: placementOf(JONAS, LAST_SEGMENT),
      kind: "swap",
      starts_on: null,
      ends_before: null,
      reason: REASON,
      status: "asked",
      requested_by: cohort.trainees[WANTS_TO_SWAP]!.id,
    },
    {
      id: demoId("changeRequest", 3),
      placement_id: placementOf(WILL_BE_AWAY, 2),
      other_placement_id: null,
      kind: "leave",
      starts_on: addDays(today, 24),
      ends_before: addDays(today, 66),
      reason: null,
      status: "submitted",
      requested_by: cohort.trainees[WILL_BE_AWAY]!.id,
    },
  ];
  await insertRows(
    tx,
    "public.change_requests",
    requests.map((request) => ({
      ...request,
      cohort_id: cohortId(cohort),
      created_at: at(world, -2),
      updated_at: at(world, -2),
    })),
  );
  await insertRows(
    tx,
    "public.rotation_events",
    requests.flatMap(({ id, status }) =>
      [
        { from_status: null, to_status: "draft" },
        { from_status: "draft", to_status: status },
      ].map((step) => ({
        at: at(world, -2),
        cohort_id: cohortId(cohort),
        kind: "change_request",
        subject_row: id,
        ...step,
      })),
    ),
  );
  await keepSwapTerms(tx);
}

/** A swap of the demo is about the places as they are, also after their dates have moved along with the calendar. */
export async function keepSwapTerms(tx: postgres.TransactionSql): Promise<void> {
  await tx`
    update public.change_requests set terms = private.swap_terms(placement_id, other_placement_id)
    where kind = 'swap' and status in ('asked', 'submitted') and id between ${DEMO_IDS.first} and ${DEMO_IDS.last}`;
}
