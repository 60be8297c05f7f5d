import { createMeilisearchClient } from "../../search/meilisearch-client.ts";
import { drainOutbox } from "../../search/sync/drain-outbox.ts";
import { createOutbox } from "../../search/sync/outbox.ts";
import { openSyncDatabase } from "./sync-database.ts";

/* A worker in a process of its own that sends one batch, for tests that kill it: database address, server address. */

const [databaseUrl = "", url = ""] = process.argv.slice(2);
const database = openSyncDatabase(databaseUrl);
await drainOutbox(database, createOutbox(database, "killed"), {
  client: createMeilisearchClient({ url, apiKey: "key" }),
  index: "listings",
});
