import { z } from "zod";
import type { WorkerJob } from "./worker-context";

const BATCH = 50;
const CALL_LIMIT_MS = 60_000;

const outcome = z.object({ searches: z.number(), mails: z.number(), failed: z.number() });

/**
 * Numbers what has become news, then takes saved searches through the run that is due, some at a time. Each call is one
 * transaction, so a worker may die between or in the middle of any of them, and several may work at once: what was not
 * committed is done again, what was is not due any more.
 */
export const runSearchAlerts: WorkerJob = {
  name: "run search alerts",
  everyMs: 30_000,
  async run({ database, log, signal }) {
    const numbered = await database.rpc("announce_listings").abortSignal(AbortSignal.timeout(CALL_LIMIT_MS));
    if (numbered.error) throw new Error(`New listings cannot be numbered: ${numbered.error.message}`);
    const sum = { searches: 0, mails: 0, failed: 0 };
    for (let taken = BATCH; taken === BATCH && !signal.aborted; ) {
      const { data, error } = await database
        .rpc("run_search_alerts", { p_limit: BATCH })
        .abortSignal(AbortSignal.timeout(CALL_LIMIT_MS));
      if (error) throw new Error(`Saved searches cannot be run: ${error.message}`);
      const done = outcome.parse(data);
      taken = done.searches;
      for (const key of ["searches", "mails", "failed"] as const) sum[key] += done[key];
    }
    if (sum.failed > 0) log.error(sum, "saved searches failed");
    else if (sum.searches > 0) log.info(sum, "saved searches run");
  },
};
