import postgres from "postgres";
import { createMeilisearchClient } from "../../search/meilisearch-client.ts";
import type { SyncDatabase } from "../../search/sync/call-database.ts";
import { drainOutbox } from "../../search/sync/drain-outbox.ts";
import { createOutbox } from "../../search/sync/outbox.ts";

/* A worker in a process of its own that sends one batch, for tests that kill it: database address, server address. */

const [databaseUrl = "", url = ""] = process.argv.slice(2);
const sql = postgres(databaseUrl, { max: 1 });
const database = {
  rpc: (name: string, parameters: Record<string, string | number | string[]>) => ({
    async abortSignal() {
      const names = Object.keys(parameters).map((key, index) => `${key} => $${index + 1}`);
      const data = await sql.unsafe(
        `select * from public.${name}(${names.join(", ")})`,
        Object.values(parameters),
      );
      return { data, error: null };
    },
  }),
} as unknown as SyncDatabase;
await drainOutbox(database, createOutbox(database, "killed"), {
  client: createMeilisearchClient({ url, apiKey: "key" }),
  index: "listings",
});
