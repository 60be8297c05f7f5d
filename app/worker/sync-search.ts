import { randomUUID } from "node:crypto";
import type { Meilisearch } from "meilisearch";
import { INDEX } from "../../search/meilisearch-client.ts";
import { drainOutbox } from "../../search/sync/drain-outbox.ts";
import { createOutbox } from "../../search/sync/outbox.ts";
import type { WorkerJob } from "./worker-context";

/** Sends changed ads to Meilisearch. Its log holds counts and what the engine refused, by id of the ad. */
export function syncSearch(client: Meilisearch): WorkerJob {
  const worker = randomUUID();
  return {
    name: "sync search",
    everyMs: 500,
    async run({ database, signal, log }) {
      const outbox = createOutbox(database, worker);
      for (let isFull = true; isFull && !signal.aborted; ) {
        const drained = await drainOutbox(database, outbox, { client, index: INDEX });
        isFull = drained.isFull;
        for (const refused of drained.refused) log.error(refused, "ad set aside by the search engine");
        if (drained.sent > 0) log.info({ ads: drained.sent }, "ads sent to the search engine");
      }
    },
  };
}
