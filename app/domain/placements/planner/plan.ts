import type { Conflict } from "./broken-rule.ts";
import { type Budget, openBudget } from "./budget.ts";
import { checkPlan } from "./check-plan.ts";
import { buildCohort, type Cohort } from "./cohort.ts";
import { type Explanation, explainPlan } from "./explain-plan.ts";
import { bestWishes, raiseFloor } from "./fairness.ts";
import { findConflicts, placementsOf } from "./find-conflicts.ts";
import { greedyPlan } from "./greedy-plan.ts";
import type { Placement, PlanInput } from "./plan-format.ts";
import type { Question } from "./route-pool.ts";
import { type Route, strictCosts } from "./routes.ts";
import { scorePlan } from "./score-plan.ts";
import { type Answer, searchPlan } from "./search-plan.ts";
import type { Solver } from "./solver.ts";

export type PlanOptions = {
  /** Chooses among plans that are equally good. */
  seed: number;
  /** How many simplex iterations the planner may spend; the same number gives the same plan on any machine. */
  workLimit: number;
  /** A second stop, in seconds; a plan that it ended has the status "time_limit". */
  timeLimit: number;
  /** The relative gap between objective and bound that is good enough. */
  gap: number;
};

export const defaultPlanOptions: PlanOptions = {
  seed: 0,
  workLimit: 200_000,
  timeLimit: Infinity,
  gap: 1e-6,
};

export type PlanStatus = "optimal" | "work_limit" | "time_limit" | "infeasible";

export type PlanProgress = {
  stage: "search" | "fairness" | "conflicts";
  objective: number | null;
  bound: number;
  floor: number | null;
  work: number;
};

/** Everything the planner found. Without a plan, `placements` is empty and objective, bound and gap are null. */
export type PlanResult = {
  status: PlanStatus;
  placements: Placement[];
  objective: number | null;
  /** No plan that keeps the rules (and the reached floor) is worth more than this. */
  bound: number | null;
  /** (bound − objective) / objective. */
  gap: number | null;
  /** The share of the best possible own wishes that each trainee gets at least; null when fairness is off. */
  fairness: { floor: number; proved: boolean } | null;
  explanations: Explanation[];
  conflicts: Conflict[];
  seed: number;
  workLimit: number;
  work: number;
  milliseconds: number;
};

/**
 * Plans a cohort that `readPlanInput` has accepted. Blocks its thread until it is done: a site calls `planInWorker`.
 * Same input, seed and work limit give the same plan, as long as the time limit does not end it.
 */
export function planCohort(
  solver: Solver,
  input: PlanInput,
  options: PlanOptions = defaultPlanOptions,
  onProgress: (progress: PlanProgress) => void = () => {},
): PlanResult {
  const startedAt = performance.now();
  const budget = openBudget(options.workLimit, options.timeLimit);
  const cohort = buildCohort(input);
  const report =
    (stage: PlanProgress["stage"], floor: number | null) => (objective: number | null, bound: number) =>
      onProgress({ stage, objective, bound, floor, work: budget.spent() });
  const { answer, conflicts } = bestSum(solver, input, cohort, budget, options, report("search", null));
  const best = bestWishes(cohort);
  const fair =
    answer?.routes && input.rules.fairness
      ? raiseFloor(solver, cohort, answer, best, budget, options, (floor) => report("fairness", floor))
      : null;
  const found = fair?.answer ?? answer;
  const placements = found?.routes ? placementsOf(cohort, found.routes) : [];
  const { objective } = scorePlan(input, placements);
  if (placements.length > 0 && checkPlan(input, placements).length > 0)
    throw new Error("The planner made a plan that breaks a rule");
  const solved = placements.length > 0;
  const bound = solved ? Math.max(found!.bound, objective) : null;
  return {
    status: solved
      ? (found!.ended ?? "optimal")
      : conflicts.length > 0
        ? "infeasible"
        : (budget.ended() ?? "work_limit"),
    placements,
    objective: solved ? objective : null,
    bound,
    gap: bound === null ? null : (bound - objective) / Math.max(Math.abs(objective), 1e-9),
    fairness: fair && { floor: fair.floor, proved: fair.proved },
    explanations: solved ? explainPlan(input, placements, best) : [],
    conflicts,
    seed: options.seed,
    workLimit: options.workLimit,
    work: budget.spent(),
    milliseconds: Math.round(performance.now() - startedAt),
  };
}

function bestSum(
  solver: Solver,
  input: PlanInput,
  cohort: Cohort,
  budget: Budget,
  options: PlanOptions,
  onProgress: (objective: number | null, bound: number) => void,
): { answer: Answer | null; conflicts: Conflict[] } {
  const start = greedyPlan(cohort).filter((route) => !route.seats.includes(-1));
  const answer = searchPlan(solver, cohort, questionOf(cohort, start), budget, { ...options, onProgress });
  if (answer.routes) return { answer, conflicts: [] };
  const { conflicts, routes } = findConflicts(solver, input, cohort, budget, options.seed, answer.seen);
  // A plan that keeps all rules came up while looking for the ones it would have to break.
  return { answer: routes && { ...answer, routes, ended: budget.ended() ?? "work_limit" }, conflicts };
}

/** The question for the plan with the best sum that keeps all rules. */
function questionOf(cohort: Cohort, start: Route[]): Question {
  return {
    value: cohort.value,
    spread: cohort.spread,
    costs: strictCosts(cohort),
    leastWish: new Float64Array(cohort.trainees.length).fill(-Infinity),
    start,
  };
}
