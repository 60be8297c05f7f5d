import { insertCorpus } from "../../search/contract/corpus.ts";
import { searchContract } from "../../search/contract/search-contract.ts";
import { createPostgresEngine } from "../../search/postgres-engine.ts";
import { createTestDatabase } from "../support/database.ts";

searchContract("PostgreSQL", async (now) => {
  const database = await createTestDatabase();
  const { sql } = database;
  const corpus = await insertCorpus(sql, now);
  const places = await sql<{ number: string; lat: number; lon: number }[]>`
    select number, lat, lon from public.municipalities`;
  const fields = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'private' and table_name = 'listing_search_documents'`;
  const api = await database.api();
  return {
    engine: createPostgresEngine(api.service()),
    publicEngine: createPostgresEngine(api.client()),
    corpus,
    places: new Map(places.map(({ number, lat, lon }) => [number, { lat, lon }])),
    documentFields: fields.map(({ name }) => name),
    close: database.close,
  };
});
