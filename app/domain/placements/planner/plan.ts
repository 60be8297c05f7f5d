import type { Conflict } from "./broken-rule.ts";
import { type Budget, openBudget } from "./budget.ts";
import { checkPlan } from "./check-plan.ts";
import { buildCohort, type Cohort } from "./cohort.ts";
import { type Explanation, explainPlan } from "./explain-plan.ts";
import { bestWishes, raiseFloor } from "./fairness.ts";
import { findConflicts, placementsOf } from "./find-conflicts.ts";
import { greedyPlan } from "./greedy-plan.ts";
import type { Placement, PlanInput } from "./plan-format.ts";
import { type Question, routeValue } from "./route-pool.ts";
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
  const report: Report = (stage, floor) => (objective, bound) =>
    onProgress({
      stage,
      objective: objective === null ? null : objective / cohort.scale,
      bound: bound / cohort.scale,
      floor,
      work: budget.spent(),
    });
  const { answer, conflicts } = bestSum(solver, input, cohort, budget, options, report);
  const best = bestWishes(cohort);
  const fair =
    answer?.routes && input.rules.fairness
      ? raiseFloor(solver, cohort, answer, best, budget, options, (floor) => report("fairness", floor))
      : null;
  const found = fair?.answer ?? answer;
  const placements = found?.routes ? placementsOf(cohort, found.routes) : [];
  if (placements.length > 0 && checkPlan(input, placements).length > 0)
    throw new Error("The planner made a plan that breaks a rule");
  const shared = {
    placements,
    fairness: fair && { floor: fair.floor, proved: fair.proved },
    conflicts,
    seed: options.seed,
    workLimit: options.workLimit,
    work: budget.spent(),
  };
  const limit = budget.ended() ?? "work_limit";
  const milliseconds = () => Math.round(performance.now() - startedAt);
  if (!found?.routes) {
    const status = conflicts.length > 0 ? "infeasible" : limit;
    const nothing = { objective: null, bound: null, gap: null, explanations: [] };
    return { status, ...nothing, ...shared, milliseconds: milliseconds() };
  }
  const { objective } = scorePlan(input, placements);
  const bound = Math.max(found.bound / cohort.scale, objective);
  const gap = (bound - objective) / Math.max(Math.abs(objective), 1e-9);
  const done = gap <= Math.max(options.gap, defaultPlanOptions.gap) && fair?.proved !== false;
  const explanations = explainPlan(
    input,
    placements,
    best.map((most) => most / cohort.scale),
  );
  const status = done ? "optimal" : limit;
  return { status, objective, bound, gap, explanations, ...shared, milliseconds: milliseconds() };
}

type Report = (
  stage: PlanProgress["stage"],
  floor: number | null,
) => (objective: number | null, bound: number) => void;

/** The plan with the best sum; the plan made by hand where the work ended before a better one, or the conflicts. */
function bestSum(
  solver: Solver,
  input: PlanInput,
  cohort: Cohort,
  budget: Budget,
  options: PlanOptions,
  report: Report,
): { answer: Answer | null; conflicts: Conflict[] } {
  const byHand = greedyPlan(cohort);
  const start = byHand.filter((route) => !route.seats.includes(-1));
  const question = questionOf(cohort, start);
  const onProgress = report("search", null);
  const answer = searchPlan(solver, cohort, question, budget, { ...options, onProgress });
  const worth = start.reduce((sum, route) => sum + routeValue(cohort, question, route), 0);
  if (start.length === byHand.length && !(answer.objective >= worth))
    return { answer: { ...answer, routes: start, objective: worth }, conflicts: [] };
  if (answer.routes) return { answer, conflicts: [] };
  report("conflicts", null)(null, answer.bound);
  const { conflicts, routes } = findConflicts(solver, input, cohort, budget, options.seed, answer.seen);
  // A plan that keeps all rules came up while looking for the ones it would have to break.
  return { answer: routes && { ...answer, routes }, conflicts };
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
