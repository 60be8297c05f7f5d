import { createAnonymousClient } from "~/platform/anonymous-database.server";
import type { RequestDatabase } from "~/platform/database.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { createFallbackEngine } from "../../../search/fallback-engine.ts";
import { createMeilisearchClient, type MeilisearchSettings } from "../../../search/meilisearch-client.ts";
import { createMeilisearchEngine } from "../../../search/meilisearch-engine.ts";
import type { SearchEngine } from "../../../search/port.ts";
import { createPostgresEngine } from "../../../search/postgres-engine.ts";

let shared: SearchEngine | undefined;

/**
 * The engine that answers searches: Meilisearch where one is configured, with the database as its fallback, otherwise
 * the database. It reads public data only, whoever asks, so one engine serves the whole process and remembers whether
 * the server answers.
 */
export function searchEngine(database: RequestDatabase): SearchEngine {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = env();
  if (!url || !apiKey) return createPostgresEngine(database);
  shared ??= withFallback({ url, apiKey });
  return shared;
}

function withFallback(settings: MeilisearchSettings): SearchEngine {
  const database = createAnonymousClient();
  const meilisearch = createMeilisearchEngine({ client: createMeilisearchClient(settings), database });
  return createFallbackEngine(meilisearch, createPostgresEngine(database), {
    onChange: ({ isOpen, reason }) => {
      if (isOpen) log.warn({ reason }, "searches are answered by the database");
      else log.info("searches are answered by Meilisearch again");
    },
  });
}
