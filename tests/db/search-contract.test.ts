import { describe } from "vitest";
import type { ContractBench } from "../../search/contract/asker.ts";
import { insertCorpus } from "../../search/contract/corpus.ts";
import { searchContract } from "../../search/contract/search-contract.ts";
import { createPostgresEngine } from "../../search/postgres-engine.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { openTestIndex, testServer } from "../support/meilisearch.ts";

type EngineBench = Omit<ContractBench, "corpus" | "places" | "rename">;

/** A bench over a database of its own that holds the corpus, with the engine that `openEngine` opens over it. */
const benchOf = (openEngine: (database: TestDatabase) => Promise<EngineBench>) => async (now: Date) => {
  const database = await createTestDatabase();
  const { sql } = database;
  const corpus = await insertCorpus(sql, now);
  const places = await sql<{ number: string; lat: number; lon: number }[]>`
    select number, lat, lon from public.municipalities`;
  const engine = await openEngine(database);
  return {
    ...engine,
    corpus,
    places: new Map(places.map(({ number, lat, lon }) => [number, { lat, lon }])),
    async rename(id: string, title: string) {
      await sql`update public.listings set title = ${title} where id = ${id}`;
    },
    async close() {
      await engine.close();
      await database.close();
    },
  };
};

searchContract(
  "PostgreSQL",
  benchOf(async (database) => {
    const { sql } = database;
    // Facets are counted in two ways: by bits, and one by one for ads that have changed since.
    await sql`select public.count_facets_ahead(1)`;
    await sql`update private.search_index set segment = null, slot = null where slot % 3 = 0`;
    const api = await database.api();
    const fields = await sql<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'private' and table_name = 'listing_search_documents'`;
    return {
      engine: createPostgresEngine(api.service()),
      publicEngine: createPostgresEngine(api.client()),
      documentFields: fields.map(({ name }) => name),
      sync: async () => {},
      async rebuild() {
        await sql`select private.reindex_all()`;
      },
      close: async () => {},
    };
  }),
);

if (testServer) {
  searchContract(
    "Meilisearch",
    benchOf(async (database) => {
      const index = await openTestIndex(await database.api());
      return { ...index, documentFields: await index.readFields() };
    }),
  );
} else {
  describe.skip("search contract: Meilisearch (MEILISEARCH_TEST_URL is not set)", () => {});
}
