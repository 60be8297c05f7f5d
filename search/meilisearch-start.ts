import {
  checkServer,
  createMeilisearchClient,
  type MeilisearchSettings,
  OldServerError,
} from "./meilisearch-client.ts";

const START_LIMIT_MS = 3000;

/**
 * Answers the sentence to stop with when the server is too old, otherwise null. A server that does not answer is no
 * reason to stop: the database answers searches meanwhile.
 */
export async function refuseOldServer(settings: MeilisearchSettings): Promise<string | null> {
  try {
    await checkServer(createMeilisearchClient({ ...settings, timeoutMs: START_LIMIT_MS }));
    return null;
  } catch (error) {
    return error instanceof OldServerError ? error.message : null;
  }
}
