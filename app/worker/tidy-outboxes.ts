import { z } from "zod";
import type { WorkerJob } from "./worker-context";

const removed = z.object({ mails: z.number(), counters: z.number() });

/** Removes mail after its 30 days, and counters of rate limits whose window is over. */
export const tidyOutboxes: WorkerJob = {
  name: "tidy outboxes",
  everyMs: 3_600_000,
  async run({ database, log }) {
    const { data, error } = await database.rpc("tidy_outboxes").abortSignal(AbortSignal.timeout(60_000));
    if (error) throw new Error(`Outboxes cannot be tidied: ${error.message}`);
    const { mails, counters } = removed.parse(data);
    if (mails + counters > 0) log.info({ mails, counters }, "outboxes tidied");
  },
};
