import { randomUUID } from "node:crypto";
import { createMeilisearchClient } from "../../search/meilisearch-client.ts";
import { createMeilisearchEngine } from "../../search/meilisearch-engine.ts";
import type { SearchEngine } from "../../search/port.ts";
import { drainOutbox } from "../../search/sync/drain-outbox.ts";
import { createOutbox } from "../../search/sync/outbox.ts";
import { rebuildIndex } from "../../search/sync/rebuild-index.ts";
import type { TestApi } from "./database.ts";

const { MEILISEARCH_TEST_URL: url, MEILISEARCH_TEST_KEY: apiKey = "" } = process.env;

/** The Meilisearch server that tests may use, with a key that may do everything; null where none was named. */
export const testServer = url ? { url, apiKey, timeoutMs: 30_000 } : null;

export type TestIndex = {
  name: string;
  /** Chooses the instant, as only callers with the secret key may. */
  engine: SearchEngine;
  publicEngine: SearchEngine;
  /** What the worker does until nothing waits. */
  sync: () => Promise<void>;
  rebuild: () => Promise<void>;
  /** Names of the fields of its documents, those of `facets` as one. */
  readFields: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** An index of its own on the test server, filled with the ads of a test database. */
export async function openTestIndex(api: TestApi): Promise<TestIndex> {
  if (!testServer) throw new Error("MEILISEARCH_TEST_URL is not set");
  const client = createMeilisearchClient(testServer);
  const index = `test_${randomUUID()}`;
  const database = api.service();
  const outbox = createOutbox(database, randomUUID());
  const rebuild = async () => {
    const { different, refused } = await rebuildIndex(database, { client, index });
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
    if (different.length > 0) throw new Error(`The index differs from the database: ${different}`);
  };
  await rebuild();
  return {
    name: index,
    engine: createMeilisearchEngine({ client, database, index, mayChooseInstant: true }),
    publicEngine: createMeilisearchEngine({ client, database: api.client(), index }),
    async sync() {
      for (let sent = 1; sent > 0; ) ({ sent } = await drainOutbox(database, outbox, { client, index }));
    },
    rebuild,
    async readFields() {
      const { results } = await client.index(index).getDocuments({ limit: 1000 });
      return [...new Set(results.flatMap((document) => Object.keys(document)))];
    },
    async close() {
      await client.deleteIndex(index).waitTask();
    },
  };
}
