import type { Placement, PlanInput } from "./plan-format.ts";
import { type PlanScore, scorePlan } from "./score-plan.ts";

/** Two plans of one cohort side by side. `moved` lists each trainee and segment where they differ. */
export type PlanComparison = {
  a: PlanScore;
  b: PlanScore;
  /** What b is worth more than a. */
  difference: number;
  moved: { trainee: string; segment: string; a: string | null; b: string | null }[];
  trainees: { trainee: string; a: number; b: number; ownA: number; ownB: number }[];
};

/** Compares two plans, made by the planner or changed by hand. Seats are null where a plan leaves a gap. */
export function comparePlans(input: PlanInput, a: Placement[], b: Placement[]): PlanComparison {
  const [scoreA, scoreB] = [scorePlan(input, a), scorePlan(input, b)];
  const seatIn = (placements: Placement[], trainee: string, segment: string) =>
    placements.find((one) => one.trainee === trainee && one.segment === segment)?.seat ?? null;
  const moved = input.trainees.flatMap(({ id: trainee }) =>
    input.segments.flatMap(({ id: segment }) => {
      const [seatA, seatB] = [seatIn(a, trainee, segment), seatIn(b, trainee, segment)];
      return seatA === seatB ? [] : [{ trainee, segment, a: seatA, b: seatB }];
    }),
  );
  return {
    a: scoreA,
    b: scoreB,
    difference: scoreB.objective - scoreA.objective,
    moved,
    trainees: input.trainees.map(({ id: trainee }, index) => {
      const [one, other] = [scoreA.trainees[index]!, scoreB.trainees[index]!];
      return { trainee, a: one.score, b: other.score, ownA: one.own, ownB: other.own };
    }),
  };
}
