import { z } from "zod";
import type { WorkerJob } from "./worker-context";

const BATCH = 100;

/** Queues a mail for each saved search whose alerts end within a week, once. Each call is one transaction. */
export const warnOfSearchEnds: WorkerJob = {
  name: "warn of search ends",
  everyMs: 600_000,
  async run({ database, log, signal }) {
    let warned = 0;
    for (let taken = BATCH; taken === BATCH && !signal.aborted; warned += taken) {
      const { data, error } = await database
        .rpc("warn_of_search_ends", { p_limit: BATCH })
        .abortSignal(AbortSignal.timeout(60_000));
      if (error) throw new Error(`Nobody can be warned of ends of saved searches: ${error.message}`);
      taken = z.number().parse(data);
    }
    if (warned > 0) log.info({ warned }, "ends of saved searches warned of");
  },
};
