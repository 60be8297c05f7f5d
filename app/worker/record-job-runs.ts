import type { Log } from "~/platform/log.server";
import type { JobRun } from "./run-jobs";
import type { WorkerContext } from "./worker-context";

/** A job whose runs all end alike is written this seldom, however often it runs. */
const SELDOM_MS = 30_000;
const CALL_LIMIT_MS = 5_000;

/**
 * Notes the runs of jobs for the workings page: at once when a job begins to fail or works again, else at most twice
 * a minute for each job. It never throws: a database that does not answer must not stop what it is told about.
 */
export function recordJobRuns(
  database: WorkerContext["database"],
  log: Log,
  now = () => Date.now(),
): (run: JobRun) => Promise<void> {
  const written = new Map<string, { at: number; failed: boolean; unwritten: number }>();
  return async ({ job, startedAt, ms, error }) => {
    const last = written.get(job);
    const runs = (last?.unwritten ?? 0) + 1;
    const failed = error !== null;
    if (last && last.failed === failed && now() - last.at < SELDOM_MS) {
      last.unwritten = runs;
      return;
    }
    const answer = await database
      .rpc("record_job_run", {
        p_job: job,
        p_started_at: startedAt.toISOString(),
        p_ms: Math.round(ms),
        // The generated types know no null for parameters.
        p_error: error as string,
        p_runs: runs,
      })
      .abortSignal(AbortSignal.timeout(CALL_LIMIT_MS));
    if (answer.error) {
      log.debug({ job, reason: answer.error.message }, "run not recorded");
      written.set(job, { at: last?.at ?? 0, failed: last?.failed ?? !failed, unwritten: runs });
    } else written.set(job, { at: now(), failed, unwritten: 0 });
  };
}
