import {
  type EnqueuedTaskPromise,
  type Index,
  type Meilisearch,
  MeilisearchApiError,
  MeilisearchError,
} from "meilisearch";
import type { DocumentNow } from "./documents.ts";

/** The engine cannot be reached, is busy or is set up wrongly: the same write may succeed later. */
export class EngineOutage extends Error {
  override name = "EngineOutage";
}

/** The engine understands the write and refuses it: it will not succeed as it is. */
export class RefusedWrite extends Error {
  override name = "RefusedWrite";
}

const TASK_LIMIT_MS = 20_000;
const TASK_POLL_MS = 20;
/** Wrong key, missing index, too slow, too many: nothing that the documents could be blamed for. */
const OUTAGE_STATUS = new Set([401, 403, 404, 408, 409, 429]);

/** Waits until a task has succeeded. A write can still fail after it was accepted. */
export async function succeed(
  task: EnqueuedTaskPromise,
  limitMs = TASK_LIMIT_MS,
  pollMs = TASK_POLL_MS,
): Promise<void> {
  let finished: Awaited<ReturnType<EnqueuedTaskPromise["waitTask"]>>;
  try {
    finished = await task.waitTask({ timeout: limitMs, interval: pollMs });
  } catch (error) {
    throw asWriteError(error);
  }
  const { status, error } = finished;
  if (status === "succeeded") return;
  const reason = error?.message ?? status;
  if (error?.type === "invalid_request" && error.code !== "index_not_found") throw new RefusedWrite(reason);
  throw new EngineOutage(reason);
}

function asWriteError(error: unknown): unknown {
  if (!(error instanceof MeilisearchError)) return error;
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response;
    if (status < 500 && !OUTAGE_STATUS.has(status)) return new RefusedWrite(error.message, { cause: error });
  }
  return new EngineOutage(error.message, { cause: error });
}

/** Puts documents into an index, and takes out those that are null; returns when both have been done. */
async function write(index: Index, changes: readonly DocumentNow[]): Promise<void> {
  const documents = changes.flatMap(({ document }) => document ?? []);
  const gone = changes.filter(({ document }) => !document).map(({ listing_id }) => listing_id);
  const tasks: Promise<void>[] = [];
  if (documents.length > 0) {
    tasks.push(succeed(index.addDocuments(documents, { primaryKey: "listing_id" })));
  }
  if (gone.length > 0) tasks.push(succeed(index.deleteDocuments(gone)));
  const results = await Promise.allSettled(tasks);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

export type Refusal = { listing_id: string; reason: string };

/**
 * Writes changes into an index and waits until they can be found. A batch that is refused is split until the ad that
 * is refused stands alone; the others are written. Returns the refused ones.
 * @param until instant (ms) after which no further write is begun
 * @throws EngineOutage when the engine cannot be reached or is not ready; some of the changes may have been written
 */
export async function writeDocuments(
  client: Meilisearch,
  indexUid: string,
  changes: readonly DocumentNow[],
  until = Number.POSITIVE_INFINITY,
): Promise<Refusal[]> {
  if (changes.length === 0) return [];
  if (Date.now() > until) throw new EngineOutage("no time left for another write");
  try {
    await write(client.index(indexUid), changes);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedWrite)) throw error;
    if (changes.length === 1) return [{ listing_id: changes[0]!.listing_id, reason: error.message }];
    const middle = Math.ceil(changes.length / 2);
    return [
      ...(await writeDocuments(client, indexUid, changes.slice(0, middle), until)),
      ...(await writeDocuments(client, indexUid, changes.slice(middle), until)),
    ];
  }
}

/** Takes ads out whose deadline passed a day ago or more. Searches leave them out anyway. */
export async function forgetExpired(client: Meilisearch, indexUid: string): Promise<void> {
  const dayAgo = Date.now() / 1000 - 86_400;
  await succeed(client.index(indexUid).deleteDocuments({ filter: `deadline < ${dayAgo}` }));
}
