import { createClient } from "@supabase/supabase-js";
import { createMeilisearchClient, INDEX } from "../../search/meilisearch-client.ts";
import { rebuildIndex } from "../../search/sync/rebuild-index.ts";
import { SECRET_KEY } from "./api-keys.ts";
import type { Stack } from "./stack.ts";

/**
 * Fills the index of the Meilisearch server that the shell names (`MEILISEARCH_URL`, `MEILISEARCH_API_KEY`). Without
 * one, and when it does not answer, the database answers searches.
 */
export async function fillSearchIndex(stack: Stack, progress: (line: string) => void): Promise<void> {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = process.env;
  if (!url || !apiKey) {
    await stack.sql`select public.stop_search_sync()`;
    return;
  }
  const database = createClient(stack.apiUrl, SECRET_KEY);
  try {
    const { index } = await rebuildIndex(database, {
      client: createMeilisearchClient({ url, apiKey }),
      index: INDEX,
    });
    progress(`Meilisearch on ${url} holds ${index.ads} ads`);
  } catch (error) {
    progress(`Meilisearch on ${url} cannot be filled: ${error instanceof Error ? error.message : error}`);
  }
}
