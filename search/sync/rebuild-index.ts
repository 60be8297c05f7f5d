import { setTimeout as sleep } from "node:timers/promises";
import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { settingsWith } from "../meilisearch-settings.ts";
import { callDatabase, type SyncDatabase } from "./call-database.ts";
import { type DocumentNow, readDocuments, readSynonyms } from "./documents.ts";
import { fillIndex } from "./fill-index.ts";
import { type Comparison, compare, readIndex } from "./index-checksum.ts";
import { type Refusal, succeed, writeDocuments } from "./write-documents.ts";

const PAGE = 500;
/** Settings of a full index are applied by reading every document again. */
const SETTINGS_LIMIT_MS = 600_000;
const PAUSE_SECONDS = 60;
const none = z.unknown().transform(() => undefined);

type Target = { client: Meilisearch; index: string };
type Progress = (done: number, total: number) => void;
export type Rebuilt = Comparison & { refused: Refusal[] };

/** Gives an index our settings, and makes it when it is not there. Needs a key that may create indexes and set them. */
export async function applySettings(database: SyncDatabase, { client, index }: Target): Promise<void> {
  const settings = settingsWith(await readSynonyms(database));
  if (!(await hasIndex(client, index)))
    await succeed(client.createIndex(index, { primaryKey: "listing_id" }));
  await succeed(client.index(index).updateSettings(settings), SETTINGS_LIMIT_MS);
}

async function hasIndex(client: Meilisearch, index: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  return results.some(({ uid }) => uid === index);
}

/**
 * Fills a new index beside the one that answers, and lets the two change places when the new one holds everything: no
 * search sees an empty or half-filled index. Workers go on sending changes to the old one; those that came meanwhile
 * are sent to the new one too, and the workers pause for the moment of the swap. What the index then holds is compared
 * with what was sent.
 * @throws EngineOutage when the engine cannot be reached; the old index answers on, and the rebuild can be run again
 */
export async function rebuildIndex(
  database: SyncDatabase,
  { client, index }: Target,
  onProgress: Progress = () => {},
): Promise<Rebuilt> {
  const next = `${index}_next`;
  const call = (name: string, parameters = {}) => callDatabase(database, name, parameters, none);
  const wanted = new Map<string, number>();
  const note = (documents: readonly DocumentNow[]) => {
    for (const { listing_id, document } of documents) {
      if (document) wanted.set(listing_id, document.checksum);
      else wanted.delete(listing_id);
    }
  };
  const write = async (documents: DocumentNow[]) => {
    note(documents);
    refused.push(...(await writeDocuments(client, next, documents)));
  };

  if (await hasIndex(client, next)) await succeed(client.deleteIndex(next), SETTINGS_LIMIT_MS);
  await applySettings(database, { client, index: next });
  await call("start_search_rebuild");

  const refused = await fillIndex(database, { client, index: next }, note, onProgress);
  await replayChanges(database, write);
  do await pauseWorkers(database);
  while ((await replayChanges(database, write)) > 0);
  const isFirst = !(await hasIndex(client, index));
  // Until there is an index, the database answers; an empty one would answer that there are no ads.
  await succeed(client.swapIndexes([{ indexes: [next, index], rename: isFirst }]), SETTINGS_LIMIT_MS);
  const comparison = compare(wanted, await readIndex(client, index));
  await call("end_search_rebuild");
  if (!isFirst) await succeed(client.deleteIndex(next), SETTINGS_LIMIT_MS);
  return { ...comparison, refused };
}

/** Sends what changed since the rebuild began, until nothing new is there; returns how many ads. */
async function replayChanges(
  database: SyncDatabase,
  write: (documents: DocumentNow[]) => Promise<void>,
): Promise<number> {
  for (let replayed = 0; ; ) {
    const changed = await callDatabase(
      database,
      "take_search_changes",
      { p_limit: PAGE },
      z.array(z.object({ listing_id: z.string() })),
    );
    if (changed.length === 0) return replayed;
    replayed += changed.length;
    await write(
      await readDocuments(
        database,
        changed.map(({ listing_id }) => listing_id),
      ),
    );
  }
}

/** Stops workers from claiming, and waits until none is writing any longer. */
async function pauseWorkers(database: SyncDatabase): Promise<void> {
  for (;;) {
    const writing = await callDatabase(
      database,
      "pause_search_sync",
      { p_seconds: PAUSE_SECONDS },
      z.coerce.number(),
    );
    if (writing === 0) return;
    await sleep(100);
  }
}
