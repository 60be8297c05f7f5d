import { z } from "zod";
import { callDatabase, type SyncDatabase } from "./call-database.ts";

const document = z.looseObject({ listing_id: z.string(), checksum: z.number(), deadline: z.number() });
/** What the index holds of an ad; `private.listing_index_documents` names the fields. `checksum` is over all others. */
export type SearchDocument = z.output<typeof document>;

const row = z.object({ listing_id: z.string(), document: document.nullable() });
/** An ad as it is now; null when the index should not hold it. */
export type DocumentNow = z.output<typeof row>;

/** The ads with these ids as they are now. */
export const readDocuments = (database: SyncDatabase, ids: string[]): Promise<DocumentNow[]> =>
  callDatabase(database, "search_documents", { p_ids: ids }, z.array(row));

/** All documents in order of id, page by page; a page is read when the one before it has been dealt with. */
export async function* readAllDocuments(
  database: SyncDatabase,
  pageSize: number,
): AsyncGenerator<DocumentNow[]> {
  for (let after: string | null = null; ; ) {
    const page: DocumentNow[] = await callDatabase(
      database,
      "search_documents_after",
      { p_after: after, p_limit: pageSize },
      z.array(row),
    );
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.listing_id;
  }
}

/** How many documents there are. */
export const countDocuments = (database: SyncDatabase): Promise<number> =>
  callDatabase(database, "count_search_documents", {}, z.coerce.number());

/** What each term is also called, by stems. */
export async function readSynonyms(database: SyncDatabase): Promise<Record<string, string[]>> {
  const rows = await callDatabase(
    database,
    "search_synonyms",
    {},
    z.array(z.object({ term: z.string(), alternatives: z.array(z.string()) })),
  );
  return Object.fromEntries(rows.map(({ term, alternatives }) => [term, alternatives]));
}
