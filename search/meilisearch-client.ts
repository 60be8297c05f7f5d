import { Meilisearch } from "meilisearch";

/** The first server with all that the settings name (`attributeRank`, `wordPosition`). */
export const OLDEST_SERVER = "1.36.0";

export const INDEX = "listings";

export type MeilisearchSettings = { url: string; apiKey: string; timeoutMs?: number };

/** A client whose every request ends after `timeoutMs` (ten seconds unless told otherwise). */
export function createMeilisearchClient({
  url,
  apiKey,
  timeoutMs = 10_000,
}: MeilisearchSettings): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey,
    timeout: timeoutMs,
    // A compressed answer leaves the server in small pieces, and the last waits some 40 ms for the one before.
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
}

const numbers = (version: string) => version.split(/[.-]/, 3).map(Number);

/** Whether a server of this version knows all that we ask of it. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  const [oldestMajor = 0, oldestMinor = 0, oldestPatch = 0] = numbers(OLDEST_SERVER);
  if (major !== oldestMajor) return major > oldestMajor;
  return minor !== oldestMinor ? minor > oldestMinor : patch >= oldestPatch;
}

/**
 * The server's version. Throws when it does not answer, when the key may not ask (action `version`), and, with one
 * sentence for whoever starts the process, when the server is too old.
 */
export async function checkServer(client: Meilisearch): Promise<string> {
  const { pkgVersion } = await client.getVersion();
  if (!isNewEnough(pkgVersion)) throw new OldServerError(pkgVersion);
  return pkgVersion;
}

export class OldServerError extends Error {
  override name = "OldServerError";
  constructor(version: string) {
    super(`Meilisearch ${version} is too old: ${OLDEST_SERVER} or newer is needed.`);
  }
}
