import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "~/platform/log.server";

/** One thing the worker does again and again. `run` finishes soon after `signal` aborts; what it throws is logged. */
export type Job<Context> = {
  name: string;
  everyMs: number;
  run(context: Context & { signal: AbortSignal; log: Log }): Promise<void>;
};

/**
 * Runs every job in a loop of its own until `signal` aborts: once at start, then `everyMs` after the last run ended.
 * A job never overlaps itself, and a failing one delays neither the others nor its own next run.
 * Resolves when all runs that were under way have ended.
 */
export async function runJobs<Context extends object>(
  jobs: readonly Job<Context>[],
  context: Context,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<void> {
  // Keeps the process alive until it is told to stop, whatever the jobs do.
  const untilStopped = sleep(2 ** 31 - 1, undefined, { signal }).catch(() => {});
  await Promise.all([
    untilStopped,
    ...jobs.map(async (job) => {
      const jobLog = log.child({ job: job.name });
      while (!signal.aborted) {
        try {
          await job.run({ ...context, signal, log: jobLog });
        } catch (error) {
          if (!signal.aborted) jobLog.error({ err: error }, "job failed");
        }
        await sleep(job.everyMs, undefined, { signal }).catch(() => {});
      }
    }),
  ]);
}
