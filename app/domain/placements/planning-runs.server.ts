import { availableParallelism } from "node:os";
import type { PlanProgress } from "./planner/plan";

/** A plan that this process computes: how far it has come, and the way to end it. */
export type PlanningRun = { plan: string | null; progress: PlanProgress | null; cancel: AbortController };

const runs = new Set<PlanningRun>();
/** One processor is left to the pages. */
const runsAtOnce = Math.max(1, availableParallelism() - 1);

/** Takes a place among those that may compute at once, or null when all are taken. Give it back with `closeRun`. */
export function openRun(): PlanningRun | null {
  if (runs.size >= runsAtOnce) return null;
  const run = { plan: null, progress: null, cancel: new AbortController() };
  runs.add(run);
  return run;
}

export function closeRun(run: PlanningRun): void {
  runs.delete(run);
}

/** How far a plan has come, as long as this process computes it; another one's progress is not known here. */
export function progressOf(plan: string): PlanProgress | null {
  return [...runs].find((run) => run.plan === plan)?.progress ?? null;
}

/** Ends the thread of a plan that this process computes. */
export function cancelRun(plan: string): void {
  [...runs].find((run) => run.plan === plan)?.cancel.abort();
}
