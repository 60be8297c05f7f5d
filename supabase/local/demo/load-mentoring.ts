import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import type { People } from "./people.ts";
import { SEGMENT_DAYS } from "./rotation-days.ts";
import { cohortId, type HostSeed } from "./rotation-ids.ts";
import type { PlacementSeed } from "./rotation-placements.ts";
import type { CohortSeed } from "./trainee-applications.ts";

export type LifeFile = {
  agreement: { meetings: string; expectations: string; development: string };
  held_notes: string[];
  confirmations: string[];
  gatherings: { day: number; title: string; place: string; municipality: string; programme: string }[];
  evidence: { goal: number; segment: number; body: string; confirmed: boolean }[];
  todos: { title: string; due: number; done?: number }[];
  request: { reason: string; fte: number; from: number };
  messages: { day: number; audience: string; subject: string; body: string }[];
};

const CHECK_IN_DAYS = 28;
/** Whoever is waited for on the coordinator's board. */
const UNSIGNED = 6;
const UNHEARD = 7;
/** Whose mentor, among the demo accounts, has not recorded the latest talk. */
const UNRECORDED = 0;
const ROWS_EACH = 20;

/** What the loaders of a cohort's daily life share. */
export type World = {
  tx: postgres.TransactionSql;
  cohort: CohortSeed;
  hosts: HostSeed[];
  placements: PlacementSeed[];
  people: People;
  today: string;
  file: LifeFile;
};

/** An instant on a clock in Norway, so many days from the day of the start. */
export const at = (world: World, day: number, time = "09:00:00") => atClock(addDays(world.today, day), time);
/** The coordinator among the demo accounts. */
export const coordinatorOf = ({ people }: World) =>
  people.demo.find(({ email }) => email.startsWith("koordinator@"))!.id;
/** Where the placement stands now. */
export const statusOf = (placement: PlacementSeed) => placement.steps.at(-1)!.status;
/** Days from the day of the start to the placement's first. */
export const firstDay = ({ cohort }: World, placement: PlacementSeed) =>
  cohort.startsIn + (placement.segment - 1) * SEGMENT_DAYS;
const hasBegun = (placement: PlacementSeed) =>
  ["active", "completed", "ended_early"].includes(statusOf(placement));

/** Agreements, one of them without the trainee's name, and check-ins: the last two of one placement missed, the last of another not recorded. */
export async function loadMentoring(world: World) {
  const { tx, cohort, hosts, placements, file } = world;
  const begun = placements.filter(hasBegun);
  await insertRows(
    tx,
    "public.mentor_agreements",
    begun.map((placement) => {
      const isOpen = placement.trainee === UNSIGNED && placement.segment === 2;
      const signed = at(world, firstDay(world, placement) + 5);
      return {
        placement_id: placement.id,
        version: 1,
        ...file.agreement,
        mentor_id: hosts[placement.host]!.mentorId,
        mentor_signed_at: signed,
        trainee_signed_at: isOpen ? null : signed,
        updated_at: signed,
      };
    }),
  );
  const checkIns = begun.flatMap((placement, index) =>
    [1, 2, 3, 4, 5, 6].map((n) => checkInOf(world, placement, n, index * ROWS_EACH + n)),
  );
  const inTime = checkIns.filter((row) => row !== null);
  await insertRows(tx, "public.check_ins", inTime);
  const unheard = placements.find(({ trainee, segment }) => trainee === UNHEARD && segment === 2)!;
  await insertRows(tx, "public.check_in_escalations", [
    {
      id: demoId("escalation", 1),
      cohort_id: cohortId(cohort),
      placement_id: unheard.id,
      raised_at: at(world, -1, "06:00:00"),
    },
  ]);
}

/** The n-th check-in of a placement, or null where it would lie after the placement's end. */
function checkInOf(world: World, placement: PlacementSeed, n: number, number: number): Row | null {
  const due = firstDay(world, placement) + n * CHECK_IN_DAYS;
  const end = placement.endedEarly?.before ?? firstDay(world, placement) + SEGMENT_DAYS;
  if (due >= end) return null;
  const isOver = due < 0;
  const isMissed = isOver && placement.trainee === UNHEARD && placement.segment === 2 && n >= 2;
  const isOpen =
    placement.trainee === UNRECORDED && placement.segment === 2 && isOver && due + CHECK_IN_DAYS >= 0;
  const status = isMissed ? "missed" : isOver && !isOpen ? "held" : "scheduled";
  const { held_notes } = world.file;
  return {
    id: demoId("checkIn", number),
    placement_id: placement.id,
    due_on: addDays(world.today, due),
    status,
    held_on: status === "held" ? addDays(world.today, Math.min(due + 1, -1)) : null,
    note: status === "held" ? held_notes[number % held_notes.length] : null,
  };
}
