import type { Meilisearch } from "meilisearch";
import type { SyncDatabase } from "./call-database.ts";
import { countDocuments, type DocumentNow, readAllDocuments, readDocuments } from "./documents.ts";
import { type Refusal, RefusedWrite, succeed, writeDocuments } from "./write-documents.ts";

const PAGE = 1000;
/** How many pages may wait in the engine, on its disk. */
const AHEAD = 10;
const TASK_LIMIT_MS = 600_000;
const TASK_POLL_MS = 100;

type Sent = { ids: string[]; task: ReturnType<ReturnType<Meilisearch["index"]>["addDocuments"]> };

/**
 * Puts every document into a new index. Pages are handed over while the engine is still at those before: it takes
 * together what waits, which costs far less than one page after the other. Two pages at most are in memory here. Calls
 * `onPage` with each page, and returns the ads that the engine refuses.
 * @throws EngineOutage when the engine cannot be reached
 */
export async function fillIndex(
  database: SyncDatabase,
  { client, index }: { client: Meilisearch; index: string },
  onPage: (page: readonly DocumentNow[]) => void,
  onProgress: (done: number, total: number) => void,
): Promise<Refusal[]> {
  const total = await countDocuments(database);
  const refused: Refusal[] = [];
  const waiting: Sent[] = [];
  let done = 0;

  async function settle({ ids, task }: Sent) {
    try {
      await succeed(task, TASK_LIMIT_MS, TASK_POLL_MS);
    } catch (error) {
      if (!(error instanceof RefusedWrite)) throw error;
      refused.push(...(await writeDocuments(client, index, await readDocuments(database, ids))));
    }
    done += ids.length;
    onProgress(done, Math.max(done, total));
  }

  onProgress(0, total);
  for await (const page of readAllDocuments(database, PAGE)) {
    // The page before is accepted by now, or about to be: it was sent while this one was read.
    await waiting.at(-1)?.task.catch(() => {});
    while (waiting.length >= AHEAD) await settle(waiting.shift()!);
    onPage(page);
    const task = client.index(index).addDocuments(
      page.flatMap(({ document }) => document ?? []),
      { primaryKey: "listing_id" },
    );
    task.catch(() => {});
    waiting.push({ ids: page.map(({ listing_id }) => listing_id), task });
  }
  for (const sent of waiting) await settle(sent);
  return refused;
}
