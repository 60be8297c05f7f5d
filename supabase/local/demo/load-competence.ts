import { addDays } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { at, coordinatorOf, firstDay, statusOf, type World } from "./load-mentoring.ts";
import { SEGMENT_DAYS } from "./rotation-days.ts";
import { readRotation } from "./rotation-file.ts";
import { traineeId } from "./rotation-ids.ts";

/** Jonas of the demo accounts is the cohort's first trainee. */
export const JONAS = 0;
const GOALS_EACH = 10;

/** Goals of everybody, evidence and to-dos of Jonas, and what each host confirmed of a placement that is over. */
export async function loadCompetence(world: World) {
  const { tx, cohort, hosts, placements, file, today } = world;
  const plan = readRotation().template.competence_plan as string[];
  await insertRows(
    tx,
    "public.competence_goals",
    cohort.trainees.flatMap((_, index) =>
      plan.map((title, position) => ({
        id: demoId("goal", index * GOALS_EACH + position + 1),
        trainee_id: traineeId(cohort, index),
        title,
        description: "",
        target_on: addDays(today, cohort.startsIn + (position + 1) * 100),
        position: position + 1,
        created_at: at(world, cohort.startsIn - 60),
      })),
    ),
  );
  await insertRows(
    tx,
    "public.goal_evidence",
    file.evidence.map((evidence, index) => {
      const placement = placements.find(
        ({ trainee, segment }) => trainee === JONAS && segment === evidence.segment,
      )!;
      const added = firstDay(world, placement) + 60;
      return {
        id: demoId("evidence", index + 1),
        goal_id: demoId("goal", JONAS * GOALS_EACH + evidence.goal),
        placement_id: placement.id,
        body: evidence.body,
        added_at: at(world, added),
        confirmed_by: evidence.confirmed ? hosts[placement.host]!.mentorId : null,
        confirmed_at: evidence.confirmed ? at(world, added + 10) : null,
      };
    }),
  );
  const { seats } = readRotation();
  await insertRows(
    tx,
    "public.host_confirmations",
    placements
      .filter((placement) => statusOf(placement) === "completed")
      .map((placement, index) => ({
        placement_id: placement.id,
        summary: file.confirmations[index % file.confirmations.length],
        skills: [...seats[placement.host]!.given, ...seats[placement.host]!.needed],
        confirmed_by: hosts[placement.host]!.mentorId,
        confirmed_at: at(world, firstDay(world, placement) + SEGMENT_DAYS - 3),
      })),
  );
  await insertRows(
    tx,
    "public.trainee_todos",
    file.todos.map(({ title, due, done }, index) => ({
      id: demoId("todo", index + 1),
      trainee_id: traineeId(cohort, JONAS),
      title,
      due_on: addDays(today, due),
      done_at: done === undefined ? null : at(world, done),
      created_by: coordinatorOf(world),
      created_at: at(world, Math.min(due - 30, -3)),
    })),
  );
}
