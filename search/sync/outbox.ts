import { z } from "zod";
import { callDatabase, type SyncDatabase } from "./call-database.ts";

const item = z.object({ listing_id: z.string(), version: z.coerce.number() });
/** A changed ad, and which of its changes was claimed. */
export type OutboxItem = z.output<typeof item>;

const nothing = z.unknown().transform(() => undefined);
const lag = z.object({
  isOn: z.boolean(),
  pending: z.number(),
  dead: z.number(),
  oldestSeconds: z.number(),
});
export type SearchLag = z.output<typeof lag>;

/** The changed ads that wait in the database, as one worker sees them. */
export function createOutbox(database: SyncDatabase, worker: string) {
  const call = <T>(name: string, parameters: object, answer: z.ZodType<T>) =>
    callDatabase(database, name, parameters, answer);
  return {
    /** Leases ads; nobody else gets them until the lease runs out. */
    claim: (limit: number, leaseSeconds: number) =>
      call(
        "claim_search",
        { p_worker: worker, p_limit: limit, p_lease_seconds: leaseSeconds },
        z.array(item),
      ),
    /** They are in the index. What changed since they were claimed stays. */
    finish: (items: OutboxItem[]) => call("finish_search", { p_worker: worker, p_items: items }, nothing),
    /** The engine cannot be reached: they wait again, and this costs no attempt. */
    release: (items: OutboxItem[]) => call("release_search", { p_worker: worker, p_items: items }, nothing),
    /** The engine refuses this ad. It is set aside until it changes. */
    setAside: (refused: OutboxItem, error: string) =>
      call(
        "fail_search",
        { p_worker: worker, p_items: [refused], p_error: error, p_permanent: true },
        nothing,
      ),
  };
}
export type Outbox = ReturnType<typeof createOutbox>;

/** Has ads sent again, whatever the index holds of them. */
export const queueAgain = (database: SyncDatabase, ids: string[]): Promise<undefined> =>
  callDatabase(database, "queue_search", { p_ids: ids }, nothing);

/** How far the index is behind: ads that wait, ads set aside, and the age of the oldest waiting change in seconds. */
export const readLag = (database: SyncDatabase): Promise<SearchLag> =>
  callDatabase(database, "search_lag", {}, lag);
