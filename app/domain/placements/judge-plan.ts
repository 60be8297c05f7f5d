import { type DraftPlacement, withLocks } from "./draft-changes.ts";
import type { BrokenRule } from "./planner/broken-rule.ts";
import { checkPlan } from "./planner/check-plan.ts";
import { buildCohort } from "./planner/cohort.ts";
import { type Explanation, explainPlan } from "./planner/explain-plan.ts";
import { bestWishes } from "./planner/fairness.ts";
import type { PlanInput } from "./planner/plan-format.ts";
import { type PlanScore, scorePlan } from "./planner/score-plan.ts";
import type { StoredPlan } from "./stored-plan.ts";

/** What a plan gives, as it stands now: after a change by hand nothing of it is the planner's old answer. */
export type JudgedPlan = {
  score: PlanScore;
  broken: BrokenRule[];
  explanations: Explanation[];
  /** How many wishes there are, how many are met, and how many trainees got all of theirs. */
  wishes: { met: number; all: number; whole: number };
  /** The least share of the best possible own wishes that a trainee gets. */
  floor: number;
};

/** Scores, checks and explains a plan by its snapshot and the draft's locks. */
export function judgePlan(input: PlanInput, placements: readonly DraftPlacement[]): JudgedPlan {
  const locked = withLocks(input, placements);
  const cohort = buildCohort(input);
  const best = bestWishes(cohort).map((most) => most / cohort.scale);
  const explanations = explainPlan(locked, [...placements], best);
  const met = explanations.reduce((sum, one) => sum + one.met.length, 0);
  const unmet = explanations.reduce((sum, one) => sum + one.unmet.length, 0);
  return {
    score: scorePlan(input, [...placements]),
    broken: checkPlan(locked, [...placements]),
    explanations,
    wishes: {
      met,
      all: met + unmet,
      whole: explanations.filter((one) => one.unmet.length === 0).length,
    },
    floor: Math.min(1, ...explanations.map(({ share }) => share)),
  };
}

/**
 * What no plan of the snapshot can be worth more than; it holds for plans changed by hand as well. Null where it is not
 * known, and once a lock that the planner had to keep has been taken off.
 */
export function boundOf(result: StoredPlan | null, placements: readonly DraftPlacement[]): number | null {
  const isKept = result?.locks.every((lock) =>
    placements.some((one) => one.isLocked && one.trainee === lock.trainee && one.seat === lock.seat),
  );
  return isKept ? (result?.bound ?? null) : null;
}

/** How far a plan lies from a bound, as a share of its own worth. */
export function gapTo(bound: number | null, objective: number): number | null {
  if (bound === null) return null;
  return Math.max(0, bound - objective) / Math.max(Math.abs(objective), 1e-9);
}
