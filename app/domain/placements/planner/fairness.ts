import type { Budget } from "./budget.ts";
import type { Cohort } from "./cohort.ts";
import { findRoutes, type Route, strictCosts } from "./routes.ts";
import { type Answer, type SearchOptions, searchPlan } from "./search-plan.ts";
import type { Solver } from "./solver.ts";

/** How much of the best possible own wishes the floor is raised by at a time. */
export const floorStep = 0.05;

const tolerance = 1e-9;
/** While the floor rises, any plan near the best will do; the last search then closes the gap. */
const roughGap = 0.02;

/** The most of the own wishes that each trainee could get on a route that keeps the rules, if alone in the cohort. */
export function bestWishes(cohort: Cohort): Float64Array {
  const costs = strictCosts(cohort);
  return Float64Array.from(cohort.trainees, (_, trainee) => {
    const question = { trainee, gain: cohort.wish[trainee]!, spread: 0, costs, leastWish: -Infinity };
    return Math.max(0, findRoutes(cohort, { ...question, above: -Infinity, limit: 1 }).best);
  });
}

/**
 * Starts from the plan with the best sum and raises the least share of own wishes that everyone gets, step by step,
 * for as long as there is a plan and work left. `proved` says that no plan lifts everyone another step.
 */
export function raiseFloor(
  solver: Solver,
  cohort: Cohort,
  bestSum: Answer,
  best: Float64Array,
  budget: Budget,
  options: SearchOptions & { gap: number },
  onProgress: (floor: number) => SearchOptions["onProgress"],
): { answer: Answer; floor: number; proved: boolean } {
  const search = (floor: number, gap: number, start: Route[]) => {
    const leastWish = best.map((most) => floor * most);
    const question = {
      value: cohort.value,
      spread: cohort.spread,
      costs: strictCosts(cohort),
      leastWish,
      start: start.filter((route) => wishOf(cohort, route) >= leastWish[route.trainee]! - tolerance),
      unplaced:
        10 * (1 + Math.max(...cohort.value.map((row) => Math.max(0, ...row)))) * cohort.segments.length,
    };
    return searchPlan(solver, cohort, question, budget, { ...options, gap, onProgress: onProgress(floor) });
  };
  let answer = bestSum;
  let floor = worstShare(cohort, bestSum.routes!, best);
  let proved = floor >= 1;
  let rough = false;
  while (floor < 1 && !budget.ended()) {
    const next = search(Math.min(1, floor + floorStep), Math.max(roughGap, options.gap), answer.seen);
    if (next.routes) {
      answer = next;
      floor = worstShare(cohort, next.routes, best);
      rough = true;
    }
    proved = next.none || floor >= 1;
    if (!next.routes) break;
  }
  if (rough && !budget.ended()) {
    const closed = search(floor, options.gap, answer.seen);
    if (closed.routes && closed.objective >= answer.objective - tolerance) answer = closed;
  }
  return { answer, floor: worstShare(cohort, answer.routes!, best), proved };
}

function worstShare(cohort: Cohort, routes: Route[], best: Float64Array): number {
  return Math.min(...routes.map((route) => share(wishOf(cohort, route), best[route.trainee]!)));
}

/** The share of the best possible own wishes; 1 for a trainee who has none that can be met. */
export function share(got: number, best: number): number {
  return got >= best - tolerance ? 1 : got / best;
}

function wishOf(cohort: Cohort, { trainee, seats }: Route): number {
  return seats.reduce((sum, seat) => sum + cohort.wish[trainee]![seat]!, 0);
}
