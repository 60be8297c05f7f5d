import type { Meilisearch } from "meilisearch";
import type { SyncDatabase } from "./call-database.ts";
import { readDocuments } from "./documents.ts";
import type { Outbox } from "./outbox.ts";
import { EngineOutage, type Refusal, writeDocuments } from "./write-documents.ts";

const BATCH = 500;
const LEASE_SECONDS = 60;

export type Drained = { sent: number; refused: Refusal[]; isFull: boolean };

/**
 * Sends one batch of changed ads to the index: leases them, reads each as it is now, writes, waits until it can be
 * found, and only then takes it out of the outbox. A process that ends anywhere leaves its ads to whoever claims them
 * after the lease.
 * @throws EngineOutage when the engine cannot be reached; the ads wait again
 */
export async function drainOutbox(
  database: SyncDatabase,
  outbox: Outbox,
  { client, index, batch = BATCH }: { client: Meilisearch; index: string; batch?: number },
): Promise<Drained> {
  // A write that begins in the second half of the lease could end up behind somebody else's.
  const until = Date.now() + (LEASE_SECONDS * 1000) / 2;
  const items = await outbox.claim(batch, LEASE_SECONDS);
  if (items.length === 0) return { sent: 0, refused: [], isFull: false };
  let refused: Refusal[];
  try {
    const documents = await readDocuments(
      database,
      items.map(({ listing_id }) => listing_id),
    );
    refused = await writeDocuments(client, index, documents, until);
  } catch (error) {
    if (error instanceof EngineOutage) await outbox.release(items);
    throw error;
  }
  const reasons = new Map(refused.map(({ listing_id, reason }) => [listing_id, reason]));
  await outbox.finish(items.filter(({ listing_id }) => !reasons.has(listing_id)));
  for (const item of items) {
    const reason = reasons.get(item.listing_id);
    if (reason !== undefined) await outbox.setAside(item, reason);
  }
  return { sent: items.length - refused.length, refused, isFull: items.length === batch };
}
