import { z } from "zod";
import type { WorkerJob } from "./worker-context";

const removed = z.object({ favourites: z.number(), hits: z.number(), tokens: z.number() });

/** Removes favourites that were taken away a day ago, and what old alerts left behind. */
export const tidyCandidatePages: WorkerJob = {
  name: "tidy candidate pages",
  everyMs: 3_600_000,
  async run({ database, log }) {
    const { data, error } = await database
      .rpc("tidy_candidate_pages")
      .abortSignal(AbortSignal.timeout(60_000));
    if (error) throw new Error(`Candidate pages cannot be tidied: ${error.message}`);
    const counts = removed.parse(data);
    if (counts.favourites + counts.hits + counts.tokens > 0) log.info(counts, "candidate pages tidied");
  },
};
