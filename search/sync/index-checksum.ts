import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import type { SyncDatabase } from "./call-database.ts";
import { readAllDocuments } from "./documents.ts";

const PAGE = 1000;
/** Ids and checksums alone are small, and the engine counts to the beginning of a page. */
const INDEX_PAGE = 10_000;
const entries = z.array(z.object({ listing_id: z.string(), checksum: z.number() }));

export type IndexChecksum = {
  ads: number /** All checksums XORed, so their order does not matter. */;
  checksum: string;
};

function sum(checksums: Iterable<number>): IndexChecksum {
  let ads = 0;
  let all = 0n;
  for (const checksum of checksums) {
    ads += 1;
    all ^= BigInt(checksum);
  }
  return { ads, checksum: all.toString(16).padStart(12, "0") };
}

/** Checksums by ad of what an index holds, past their deadlines at an instant left out. About 100 bytes an ad in memory. */
export async function readIndex(client: Meilisearch, index: string, at?: Date): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let offset = 0; ; offset += INDEX_PAGE) {
    const { results, total } = await client.index(index).getDocuments({
      fields: ["listing_id", "checksum"],
      ...(at && { filter: `deadline > ${at.getTime() / 1000}` }),
      sort: ["listing_id:asc"],
      limit: INDEX_PAGE,
      offset,
    });
    for (const { listing_id, checksum } of entries.parse(results)) found.set(listing_id, checksum);
    if (offset + INDEX_PAGE >= total) return found;
  }
}

export type Comparison = {
  database: IndexChecksum;
  index: IndexChecksum;
  /** Ads that differ, are missing in the index, or are only there. */
  different: string[];
};

/** Compares what an index should hold with what it does. */
export function compare(wanted: ReadonlyMap<string, number>, held: ReadonlyMap<string, number>): Comparison {
  const different = [...wanted].filter(([id, checksum]) => held.get(id) !== checksum).map(([id]) => id);
  for (const id of held.keys()) if (!wanted.has(id)) different.push(id);
  return { database: sum(wanted.values()), index: sum(held.values()), different };
}

/** Compares an index with the database as it is now. Changes that are under way differ. */
export async function compareIndex(
  database: SyncDatabase,
  client: Meilisearch,
  index: string,
): Promise<Comparison> {
  const held = await readIndex(client, index, new Date());
  const wanted = new Map<string, number>();
  for await (const page of readAllDocuments(database, PAGE)) {
    for (const { listing_id, document } of page) if (document) wanted.set(listing_id, document.checksum);
  }
  return compare(wanted, held);
}
