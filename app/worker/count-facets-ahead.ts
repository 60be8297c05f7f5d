import { z } from "zod";
import type { WorkerJob } from "./worker-context";

/** Lets the database count new and changed ads by bits, a few thousand at a time; until then it counts them one by one. */
export const countFacetsAhead: WorkerJob = {
  name: "count facets ahead",
  everyMs: 60_000,
  async run({ database, signal, log }) {
    for (let moved = 1; moved > 0 && !signal.aborted; ) {
      const { data, error } = await database
        .rpc("count_facets_ahead")
        .abortSignal(AbortSignal.timeout(60_000));
      if (error) throw new Error(`Facets cannot be counted ahead: ${error.message}`);
      moved = z.number().parse(data);
      if (moved > 0) log.info({ ads: moved }, "facets counted ahead");
    }
  },
};
