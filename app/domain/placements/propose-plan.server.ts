import type { RequestDatabase } from "~/platform/database.server";
import { log } from "~/platform/log.server";
import { reasonOf, refusalOf } from "~/platform/refusal";
import type { Json } from "../../../supabase/types.ts";
import { type DraftPlacement, withLocks } from "./draft-changes";
import { planTimeLimitSeconds } from "./plan-status";
import { defaultPlanOptions } from "./planner/plan";
import type { PlanInput } from "./planner/plan-format";
import { planInWorker } from "./planner/plan-in-worker";
import { readPlanInput } from "./planner/read-plan-input";
import { closeRun, openRun, type PlanningRun } from "./planning-runs.server";

type Wanted = { name: string; seed: number; locks: readonly DraftPlacement[] };

export type Proposal =
  /** `done` fulfils when the answer is stored; it never rejects. */
  | { ok: true; plan: string; done: Promise<void> }
  | { ok: false; reason: "already_computing"; plan: string }
  | { ok: false; reason: "not_found" | "no_trainees" | "busy" };

const reasons = ["not_found", "no_trainees"] as const;
const secondsToStop = 15;

/**
 * Opens a plan and begins to compute it in a thread; whoever asked need not wait. `locks` of an earlier draft are kept.
 * The answer is stored by `later`, a client that outlives the request. Refuses: not_found, no_trainees,
 * already_computing (with that plan), busy (this process computes as many plans as it may).
 */
export async function proposePlan(
  database: RequestDatabase,
  later: RequestDatabase,
  cohortId: string,
  { name, seed, locks }: Wanted,
): Promise<Proposal> {
  const run = openRun();
  if (!run) return { ok: false, reason: "busy" };
  const { data: plan, error } = await database.rpc("start_plan", {
    p_cohort: cohortId,
    p_name: name,
    p_seed: seed,
    p_work_limit: defaultPlanOptions.workLimit,
    p_time_limit_seconds: planTimeLimitSeconds,
  });
  if (!error) {
    run.plan = plan;
    return { ok: true, plan, done: computePlan(later, run, plan, seed, locks) };
  }
  closeRun(run);
  const refusal = refusalOf(error);
  if (refusal?.reason === "already_computing")
    return { ok: false, reason: refusal.reason, plan: refusal.detail };
  return { ok: false, reason: reasonOf(error, reasons) };
}

async function computePlan(
  database: RequestDatabase,
  run: PlanningRun,
  plan: string,
  seed: number,
  locks: readonly DraftPlacement[],
): Promise<void> {
  try {
    await finishPlan(database, plan, await answerFor(database, run, plan, seed, locks));
  } catch (error) {
    // Whoever cancelled has noted it already.
    if (run.cancel.signal.aborted) return;
    log.error({ err: error, plan }, "a plan could not be computed");
    await finishPlan(database, plan, { status: "failed", result: { status: "fault" } }).catch((fault) =>
      log.error({ err: fault, plan }, "a plan could not be ended"),
    );
  } finally {
    closeRun(run);
  }
}

type Answer = {
  status: "draft" | "infeasible" | "failed";
  result: Json;
  placements?: { trainee: string; segment: string; seat: string; locked: boolean }[];
};

async function answerFor(
  database: RequestDatabase,
  run: PlanningRun,
  plan: string,
  seed: number,
  locks: readonly DraftPlacement[],
): Promise<Answer> {
  const { data, error } = await database.from("plans").select("input").eq("id", plan).single();
  if (error) throw error;
  const read = readPlanInput(data.input);
  if (!read.ok) {
    const problems = read.problems.slice(0, 20);
    return { status: "failed", result: { status: "unreadable", problems } };
  }
  const carried = locks.filter((lock) => lock.isLocked && fits(read.input, lock));
  const { placements, explanations, ...result } = await planInWorker(withLocks(read.input, carried), {
    options: { ...defaultPlanOptions, seed, timeLimit: planTimeLimitSeconds },
    signal: AbortSignal.any([
      run.cancel.signal,
      AbortSignal.timeout((planTimeLimitSeconds + secondsToStop) * 1000),
    ]),
    onProgress: (progress) => {
      run.progress = progress;
    },
  });
  const isFound = explanations.length > 0;
  return {
    status: isFound ? "draft" : result.status === "infeasible" ? "infeasible" : "failed",
    result: {
      ...result,
      locks: carried.map(({ trainee, seat }) => ({ trainee, seat })),
      locksLeftOut: locks.filter(({ isLocked }) => isLocked).length - carried.length,
    },
    placements: placements.map((one) => ({
      ...one,
      locked: carried.some((lock) => lock.trainee === one.trainee && lock.seat === one.seat),
    })),
  };
}

/** Whether a lock of an earlier draft can be kept: trainee and seat are still there, and nothing else is locked. */
function fits({ trainees, seats }: PlanInput, { trainee, segment, seat }: DraftPlacement): boolean {
  const person = trainees.find(({ id }) => id === trainee);
  const isFree = person?.locked.every((lock) => lock.segment !== segment) ?? false;
  return isFree && seats.some((one) => one.id === seat && one.segment === segment);
}

async function finishPlan(database: RequestDatabase, plan: string, answer: Answer): Promise<void> {
  const { status, result, placements = [] } = answer;
  const finish = (p_status: string, p_result: Json, p_placements: Json) =>
    database.rpc("finish_plan", { p_plan: plan, p_status, p_result, p_placements });
  const { error } = await finish(status, result, placements);
  if (!error) return;
  const reason = refusalOf(error)?.reason;
  // Cancelled in another process, or put away: nobody waits for the answer.
  if (reason === "changed_meanwhile" || reason === "not_found") return;
  if (reason !== "plan_outdated") throw error;
  const ended = await finish("failed", { status: "outdated" }, []);
  if (ended.error) throw ended.error;
}
