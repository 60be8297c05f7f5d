import { createClient } from "@supabase/supabase-js";
import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { checkServer, createMeilisearchClient, INDEX } from "../../search/meilisearch-client.ts";
import { callDatabase, type SyncDatabase } from "../../search/sync/call-database.ts";
import { compareIndex, type IndexChecksum } from "../../search/sync/index-checksum.ts";
import { queueAgain, readLag } from "../../search/sync/outbox.ts";
import { createProgressBar } from "../../search/sync/progress-bar.ts";
import { applySettings, rebuildIndex } from "../../search/sync/rebuild-index.ts";
import { env, stopOnBadEnv } from "../platform/env.server.ts";

/* What an operator asks of the search engine: `npm run search:…`, see docs/search.md. Exits 1 when it did not work out. */

const print = (line: string) => process.stdout.write(`${line}\n`);
const shown = ({ ads, checksum }: IndexChecksum) => `${ads} ads, checksum ${checksum}`;

type Command = (database: SyncDatabase, client: Meilisearch, options: string[]) => Promise<boolean>;

const commands: Record<string, Command> = {
  async "apply-settings"(database, client) {
    await applySettings(database, { client, index: INDEX });
    print(`The settings of ${INDEX} are applied.`);
    return true;
  },

  async reindex(database, client) {
    const rebuilt = await rebuildIndex(database, { client, index: INDEX }, createProgressBar(process.stderr));
    print(`database  ${shown(rebuilt.database)}`);
    print(`index     ${shown(rebuilt.index)}`);
    for (const { listing_id, reason } of rebuilt.refused) print(`refused   ${listing_id}: ${reason}`);
    return rebuilt.different.length === 0;
  },

  async verify(database, client, options) {
    const { database: wanted, index, different } = await compareIndex(database, client, INDEX);
    const lag = await readLag(database);
    print(`database  ${shown(wanted)}`);
    print(`index     ${shown(index)}`);
    print(`waiting   ${lag.pending} ads, the oldest for ${lag.oldestSeconds} s; ${lag.dead} set aside`);
    for (const id of different) print(`differs   ${id}`);
    if (!options.includes("--repair") || different.length === 0) return different.length === 0;
    await queueAgain(database, different);
    print("The worker sends them again.");
    return true;
  },

  async stop(database) {
    await callDatabase(database, "stop_search_sync", {}, z.unknown());
    print("Changes are no longer kept for a search engine. search:reindex begins anew.");
    return true;
  },
};

const [name = "", ...options] = process.argv.slice(2);
const command = commands[name];
const settings = stopOnBadEnv(env);
const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = settings;
if (!command || !url || !apiKey) {
  print(
    command
      ? "MEILISEARCH_URL and MEILISEARCH_API_KEY are not set."
      : `One of: ${Object.keys(commands).join(", ")}`,
  );
  process.exit(1);
}
const database = createClient(settings.SUPABASE_URL, settings.SUPABASE_SECRET_KEY, {
  auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
});
const client = createMeilisearchClient({ url, apiKey });
try {
  if (name !== "stop") print(`Meilisearch ${await checkServer(client)} on ${url}`);
  process.exitCode = (await command(database, client, options)) ? 0 : 1;
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
