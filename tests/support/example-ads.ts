import type { SearchEngine } from "../../search/port.ts";
import { createPostgresEngine } from "../../search/postgres-engine.ts";
import { demoId } from "../../supabase/local/demo/demo-id.ts";
import { listExampleListings } from "../../supabase/local/demo/listing-seeds.ts";
import { loadDemoData } from "../../supabase/local/demo-data.ts";
import { createTestDatabase } from "./database.ts";
import { openTestIndex, testServer } from "./meilisearch.ts";

export type ExampleAds = {
  /** Every engine at hand, by name, each over the example ads. */
  engines: [name: string, engine: SearchEngine][];
  /** The number of an ad in `listings.json` by its id. */
  numberOf: ReadonlyMap<string, number>;
  close: () => Promise<void>;
};

/** The example ads behind every engine that is at hand. Outside vitest it takes the address of a test server. */
export async function openExampleAds(serverUrl?: string): Promise<ExampleAds> {
  const database = await createTestDatabase(serverUrl);
  const api = await database.api();
  await loadDemoData(database.sql, () => {}, api.service().storage);
  const index = testServer && (await openTestIndex(api));
  return {
    engines: [
      ["PostgreSQL", createPostgresEngine(api.service())],
      ...(index ? [["Meilisearch", index.engine] as [string, SearchEngine]] : []),
    ],
    numberOf: new Map(listExampleListings().map(({ number }) => [demoId("listing", number), number])),
    async close() {
      await index?.close();
      await database.close();
    },
  };
}
