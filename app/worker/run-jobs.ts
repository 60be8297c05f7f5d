import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "~/platform/log.server";

const LONGEST_PAUSE_MS = 30_000;

/** One thing the worker does again and again. `run` finishes soon after `signal` aborts; what it throws is logged. */
export type Job<Context> = {
  name: string;
  everyMs: number;
  run(context: Context & { signal: AbortSignal; log: Log }): Promise<void>;
};

/** One run of a job: how long it took, and what ended it early. */
export type JobRun = { job: string; startedAt: Date; ms: number; error: string | null };

type Setting = {
  log: Log;
  signal: AbortSignal;
  /** Is told of every run. */
  record?: (run: JobRun) => Promise<void>;
};

/**
 * Runs every job in a loop of its own until `signal` aborts: once at start, then `everyMs` after the last run ended.
 * A job never overlaps itself, and a failing one does not delay the others. While it fails, it is tried again after
 * pauses that double from two seconds to half a minute, and the log tells the first failure and the recovery only.
 * Resolves when all runs that were under way have ended.
 */
export async function runJobs<Context extends object>(
  jobs: readonly Job<Context>[],
  context: Context,
  { log, signal, record }: Setting,
): Promise<void> {
  // Keeps the process alive until it is told to stop, whatever the jobs do.
  const untilStopped = sleep(2 ** 31 - 1, undefined, { signal }).catch(() => {});
  await Promise.all([
    untilStopped,
    ...jobs.map(async (job) => {
      const jobLog = log.child({ job: job.name });
      for (let failures = 0; !signal.aborted; ) {
        const startedAt = new Date();
        const from = performance.now();
        let failure: string | null = null;
        try {
          await job.run({ ...context, signal, log: jobLog });
          if (failures > 0) jobLog.info({ failures }, "job works again");
          failures = 0;
        } catch (error) {
          if (failures === 0 && !signal.aborted) jobLog.error({ err: error }, "job failed");
          failures += 1;
          failure = error instanceof Error ? error.message : String(error);
        }
        await record?.({ job: job.name, startedAt, ms: performance.now() - from, error: failure });
        const retryMs = Math.min(LONGEST_PAUSE_MS, Math.min(job.everyMs, 1000) * 2 ** failures);
        const pauseMs = failures > 0 ? retryMs : job.everyMs;
        await sleep(pauseMs, undefined, { signal }).catch(() => {});
      }
    }),
  ]);
}
