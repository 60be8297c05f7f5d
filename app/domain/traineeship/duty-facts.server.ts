import type { RequestDatabase } from "~/platform/database.server";
import { listMySwaps } from "../changes/my-swaps.server";
import { followUpMonths } from "../follow-up/follow-up-times";
import { addMonths } from "../programmes/days";
import type { DutyFacts } from "./duties";
import { isOpen, type Traineeship, todayInNorway } from "./traineeship";

function rowsOf<Row>(answer: { data: Row[]; error: null } | { data: null; error: Error }): Row[] {
  if (answer.error) throw answer.error;
  return answer.data;
}

/** Reads what a trainee's duties are derived from. Only this trainee's, also for who sees others as mentor or coordinator. */
export async function readDutyFacts(database: RequestDatabase, trainee: Traineeship): Promise<DutyFacts> {
  const today = todayInNorway();
  const open = trainee.placements.filter(isOpen);
  const ids = open.map(({ id }) => id);
  const [agreements, checkIns, gatherings, pulses, goals, tasks, followUps, swaps] = await Promise.all([
    database.from("mentor_agreements").select("placement_id, trainee_signed_at").in("placement_id", ids),
    database
      .from("check_ins")
      .select("placement_id, due_on")
      .in("placement_id", ids)
      .eq("status", "scheduled"),
    database
      .from("gatherings")
      .select("id, title, answer_by, gathering_attendances(trainee_id, answer)")
      .eq("cohort_id", trainee.cohortId)
      .is("cancelled_at", null)
      .gt("ends_at", new Date().toISOString()),
    database
      .from("pulses")
      .select("id, segment_number, closes_before, pulse_participations(trainee_id)")
      .eq("cohort_id", trainee.cohortId)
      .lte("opens_on", today)
      .gt("closes_before", today),
    database
      .from("competence_goals")
      .select("id, title, target_on, goal_evidence(id)")
      .eq("trainee_id", trainee.id),
    database
      .from("trainee_todos")
      .select("id, title, due_on")
      .eq("trainee_id", trainee.id)
      .is("done_at", null),
    listOpenFollowUps(database, trainee),
    listMySwaps(database, open),
  ]);
  const isMine = (row: { trainee_id: string }) => row.trainee_id === trainee.id;
  const hostOf = (placementId: string) => open.find(({ id }) => id === placementId)?.host ?? "";
  return {
    swaps: swaps.filter(({ isMine, status }) => !isMine && status === "asked"),
    unsigned: rowsOf(agreements).flatMap((agreement) => {
      const placement = open.find(({ id }) => id === agreement.placement_id);
      const isBinding = placement?.status === "confirmed" || placement?.status === "active";
      return isBinding && !agreement.trainee_signed_at
        ? [{ placementId: placement.id, host: placement.host, startsOn: placement.startsOn }]
        : [];
    }),
    checkIns: rowsOf(checkIns).map((row) => ({
      placementId: row.placement_id,
      host: hostOf(row.placement_id),
      dueOn: row.due_on,
    })),
    unanswered: rowsOf(gatherings)
      .filter((row) => !row.gathering_attendances.some((one) => isMine(one) && one.answer))
      .map((row) => ({ id: row.id, title: row.title, answerBy: row.answer_by })),
    pulses: rowsOf(pulses)
      .filter((row) => !row.pulse_participations.some(isMine))
      .map((row) => ({ id: row.id, segment: row.segment_number, closesBefore: row.closes_before })),
    bareGoals: rowsOf(goals).flatMap((row) =>
      row.target_on && row.goal_evidence.length === 0
        ? [{ id: row.id, title: row.title, targetOn: row.target_on }]
        : [],
    ),
    followUps,
    tasks: rowsOf(tasks).map((row) => ({ id: row.id, title: row.title, dueOn: row.due_on })),
  };
}

async function listOpenFollowUps(database: RequestDatabase, trainee: Traineeship) {
  const [consents, answers] = await Promise.all([
    database
      .from("follow_up_consents")
      .select("trainee_id")
      .eq("trainee_id", trainee.id)
      .is("withdrawn_at", null),
    database.from("follow_ups").select("months").eq("trainee_id", trainee.id),
  ]);
  if (rowsOf(consents).length === 0) return [];
  const answered = new Set(rowsOf(answers).map(({ months }) => months));
  return followUpMonths
    .filter((months) => !answered.has(months))
    .map((months) => ({ months, opensOn: addMonths(trainee.memberBefore, months) }));
}
