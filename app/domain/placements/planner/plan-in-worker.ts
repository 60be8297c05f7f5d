import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { defaultPlanOptions, type PlanOptions, type PlanProgress, type PlanResult } from "./plan.ts";
import type { PlanInput } from "./plan-format.ts";
import type { ThreadNews, ThreadTask } from "./plan-thread.ts";

/** The thread runs from its source, which plain Node reads, in development and beside the built server alike. */
const thread = pathToFileURL(resolve("app/domain/placements/planner/plan-thread.ts"));
const memoryMb = 768;

/**
 * Plans in a thread of its own, so that the site goes on answering. Aborting the signal ends the thread at once and
 * rejects with the signal's reason. A fault in the thread, a lack of memory among them, rejects as well.
 */
export function planInWorker(
  input: PlanInput,
  {
    options = defaultPlanOptions,
    onProgress,
    signal,
  }: { options?: PlanOptions; onProgress?: (progress: PlanProgress) => void; signal?: AbortSignal } = {},
): Promise<PlanResult> {
  return new Promise((fulfil, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(thread, {
      workerData: { input, options } satisfies ThreadTask,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const cancel = () => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (news: ThreadNews) => {
      if ("progress" in news) onProgress?.(news.progress);
      else fulfil(news.result);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal?.removeEventListener("abort", cancel);
      reject(new Error(`The planner's thread ended with ${code} and without a plan`));
    });
  });
}
