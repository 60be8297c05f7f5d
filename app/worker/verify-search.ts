import type { Meilisearch } from "meilisearch";
import { INDEX } from "../../search/meilisearch-client.ts";
import { compareIndex } from "../../search/sync/index-checksum.ts";
import { queueAgain, readLag } from "../../search/sync/outbox.ts";
import { forgetExpired } from "../../search/sync/write-documents.ts";
import type { WorkerJob } from "./worker-context";

/** Compares the index with the ads once a day, sends again what differs, and forgets ads whose deadline has long passed. */
export function verifySearch(client: Meilisearch): WorkerJob {
  return {
    name: "verify search",
    everyMs: 24 * 3_600_000,
    async run({ database, log }) {
      const { isOn } = await readLag(database);
      if (!isOn) return;
      await forgetExpired(client, INDEX);
      const { different, database: wanted } = await compareIndex(database, client, INDEX);
      if (different.length > 0) await queueAgain(database, different);
      log.info({ ads: wanted.ads, different: different.length }, "search index verified");
    },
  };
}
