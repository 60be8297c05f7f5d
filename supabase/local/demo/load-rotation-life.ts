import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { readDemoFile } from "./demo-file.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { JONAS, loadCompetence } from "./load-competence.ts";
import { at, coordinatorOf, type LifeFile, loadMentoring, type World } from "./load-mentoring.ts";
import { listAgencies } from "./load-people.ts";
import { loadRequests } from "./load-requests.ts";
import { loadTraineeLife } from "./load-trainee-life.ts";
import type { People } from "./people.ts";
import { SEGMENT_DAYS } from "./rotation-days.ts";
import { cohortId, type HostSeed, traineeId } from "./rotation-ids.ts";
import type { PlacementSeed } from "./rotation-placements.ts";
import type { CohortSeed } from "./trainee-applications.ts";

const ASKS_FOR_LESS = 2;
const ON_LEAVE = 5;

/** Every trainee's appointment by the county that runs the programme. */
export async function loadAppointments(
  tx: postgres.TransactionSql,
  cohort: CohortSeed,
  people: People,
  today: string,
) {
  const agency = listAgencies().find(({ slug }) => slug === "demo-fylkeskommune")!;
  const decided = Math.min(cohort.startsIn - 80, -10);
  await insertRows(
    tx,
    "public.appointments",
    cohort.trainees.map((_, index) => ({
      id: demoId("appointment", cohort.number * 100 + index),
      cohort_id: cohortId(cohort),
      trainee_id: traineeId(cohort, index),
      placement_id: null,
      agency_id: agency.id,
      basis: "arbeidsmiljoloven_14_9",
      decided_on: addDays(today, decided),
      reference: `${cohort.number}/${101 + index}`,
      recorded_by: people.demo.find(({ email }) => email.startsWith("koordinator@"))!.id,
      recorded_at: atClock(addDays(today, decided + 1), "09:00:00"),
      revoked_at: null,
    })),
  );
}

async function loadGatherings(world: World) {
  const { tx, cohort, file } = world;
  await insertRows(
    tx,
    "public.gatherings",
    file.gatherings.map(({ day, municipality, ...gathering }, index) => ({
      id: demoId("gathering", index + 1),
      cohort_id: cohortId(cohort),
      ...gathering,
      municipality_number: municipality,
      starts_at: at(world, day),
      ends_at: at(world, day + 1, "15:00:00"),
      answer_by: addDays(world.today, day - 7),
      updated_at: at(world, Math.min(day - 60, -2)),
    })),
  );
  const travels = ["own", "needs_transport", "needs_lodging", "needs_both"];
  await insertRows(
    tx,
    "public.gathering_attendances",
    file.gatherings.flatMap(({ day }, gathering) => {
      const isOver = day < 0;
      // To the next one, some have answered.
      const answered = isOver ? cohort.trainees.length : day < 30 ? 7 : 0;
      return cohort.trainees.slice(0, answered).flatMap((person, index) =>
        !isOver && index === JONAS
          ? []
          : {
              gathering_id: demoId("gathering", gathering + 1),
              trainee_id: traineeId(cohort, index),
              answer: (index + gathering) % 9 === 8 ? "not_coming" : "coming",
              travel: travels[index % travels.length],
              travel_from: person.municipality,
              has_attended: isOver ? (index + gathering) % 9 !== 8 : null,
              answered_at: at(world, Math.min(day - 14, -1)),
            },
      );
    }),
  );
}

async function loadPulses(world: World) {
  const { tx, cohort, today } = world;
  await insertRows(
    tx,
    "public.pulses",
    [
      {
        segment_number: 1,
        opens: cohort.startsIn + SEGMENT_DAYS - 21,
        closes: cohort.startsIn + SEGMENT_DAYS - 7,
      },
      { segment_number: 2, opens: -5, closes: 9 },
    ].map(({ segment_number, opens, closes }) => ({
      id: demoId("pulse", segment_number),
      cohort_id: cohortId(cohort),
      segment_number,
      opens_on: addDays(today, opens),
      closes_before: addDays(today, closes),
    })),
  );
  const answering = cohort.trainees.slice(0, -1);
  await insertRows(
    tx,
    "public.pulse_participations",
    answering.map((_, index) => ({ pulse_id: demoId("pulse", 1), trainee_id: traineeId(cohort, index) })),
  );
  await insertRows(
    tx,
    "public.pulse_answers",
    answering.map((_, index) => ({
      id: demoId("pulseAnswer", index + 1),
      pulse_id: demoId("pulse", 1),
      wellbeing: [4, 5, 3, 4][index % 4],
      learning: [5, 4, 5][index % 3],
      support: [3, 4, 4, 5, 2][index % 5],
    })),
  );
}

async function loadCoordination(world: World) {
  const { tx, cohort, placements, file, today } = world;
  const asked = placements.find(({ trainee, segment }) => trainee === ASKS_FOR_LESS && segment === 2)!;
  const request = demoId("changeRequest", 1);
  const steps = [
    { from_status: null, to_status: "draft", day: -4 },
    { from_status: "draft", to_status: "submitted", day: -3 },
  ];
  await insertRows(tx, "public.change_requests", [
    {
      id: request,
      cohort_id: cohortId(cohort),
      placement_id: asked.id,
      kind: "fte",
      starts_on: addDays(today, file.request.from),
      fte_percent: file.request.fte,
      reason: file.request.reason,
      status: "submitted",
      requested_by: cohort.trainees[ASKS_FOR_LESS]!.id,
      created_at: at(world, -4),
      updated_at: at(world, -3),
    },
  ]);
  await insertRows(
    tx,
    "public.rotation_events",
    steps.map(({ day, ...step }) => ({
      at: at(world, day),
      cohort_id: cohortId(cohort),
      kind: "change_request",
      subject_row: request,
      ...step,
    })),
  );
  await insertRows(
    tx,
    "public.cohort_messages",
    file.messages.map(({ day, ...message }, index) => ({
      id: demoId("cohortMessage", index + 1),
      cohort_id: cohortId(cohort),
      ...message,
      sent_by: coordinatorOf(world),
      sent_at: at(world, day),
    })),
  );
  await insertRows(tx, "public.leaves", [
    {
      id: demoId("leave", 1),
      trainee_id: traineeId(cohort, ON_LEAVE),
      starts_on: addDays(today, -40),
      ends_before: addDays(today, -30),
      created_at: at(world, -50),
    },
  ]);
}

/** Shares host and programme half and half for every month of the demo's placements up to this one; months are calendar months, so they are written anew when dates move. */
export async function loadCostShares(tx: postgres.TransactionSql, today: string): Promise<void> {
  await tx`delete from public.cost_shares where placement_id between ${demoId("placement", 0)} and ${demoId("placement", 999_999)}`;
  await tx`
    insert into public.cost_shares (placement_id, month, payer, share)
    select p.id, month::date, payer, 50
    from public.placements p
    cross join lateral generate_series(date_trunc('month', p.starts_on), least(p.ends_before - 1, ${today}::date), interval '1 month') month
    cross join (values ('host'), ('programme')) payers (payer)
    where p.id between ${demoId("placement", 0)} and ${demoId("placement", 999_999)} and p.status in ('active', 'completed', 'ended_early')`;
}

/**
 * What happens beside the placements of the running cohort: agreements and check-ins with one signature and two talks
 * missing, gatherings, goals with evidence, a pulse, a request, messages. Runs past the guards: much of it is past.
 */
export async function loadRotationLife(
  tx: postgres.TransactionSql,
  of: { cohort: CohortSeed; hosts: HostSeed[]; placements: PlacementSeed[] },
  people: People,
  today: string,
): Promise<void> {
  const world: World = { tx, ...of, people, today, file: readDemoFile<LifeFile>("rotation-life.json") };
  await loadMentoring(world);
  await loadGatherings(world);
  await loadCompetence(world);
  await loadTraineeLife(world);
  await loadPulses(world);
  await loadCoordination(world);
  await loadRequests(world);
  await loadCostShares(tx, today);
}
