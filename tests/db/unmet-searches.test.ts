import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  await db.sql`truncate private.unmet_terms, private.unmet_days`;
});
afterAll(() => db.close());

const note = (request: object) => db.sql`select public.note_unmet_search(${db.sql.json(request as never)})`;
const terms = async () =>
  (await db.sql`select kind, term, searches from private.unmet_terms order by kind, term`).map(
    ({ kind, term, searches }) => `${kind} ${term} ${searches}`,
  );
const days = () => db.sql`select searches, unknown from private.unmet_days`;

/** Every text, in every table of every schema but the catalogue's, that holds the words. */
async function findInDatabase(words: string): Promise<string[]> {
  const tables = await db.sql<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await db.sql.unsafe(`select count(*)::int as n from ${name} t where t::text ilike $1`, [
      `%${words}%`,
    ]);
    if (row!.n > 0) found.push(name);
  }
  return found;
}

test("terms of the reference data are counted by id, from words in any language and from filters", async () => {
  await note({ text: "Kotlin i Sogndal" });
  await note({ text: "kotlin", filters: { county: ["46"], occupation: ["2512"], municipality: ["4640"] } });
  await note({ filters: { skill: ["kotlin"], benefit: ["flexitime"] } });
  expect(await terms()).toEqual([
    "county 46 1",
    "municipality 4640 2",
    "occupation 2512 1",
    "skill kotlin 3",
  ]);
  expect(await days()).toEqual([{ searches: 3, unknown: 0 }]);
});

test("a name that somebody typed is nowhere in the database afterwards, whatever stands beside it", async () => {
  expect(await findInDatabase("kotlin")).not.toEqual([]);
  for (const text of [
    "Gunnhild Tvetebråten",
    "kotlin Gunnhild Tvetebråten",
    "gunnhild.tvetebråten@eksempel.no 17055212345",
    "Tvetebråten, Sogndal",
  ])
    await note({ text, prefix: true });
  for (const word of ["gunnhild", "tvetebr", "17055212345"]) expect(await findInDatabase(word)).toEqual([]);
  expect(await terms()).toEqual(["municipality 4640 1", "skill kotlin 1"]);
  expect(await days()).toEqual([{ searches: 4, unknown: 4 }]);
});

test("whatever is typed, only ids of the reference data are kept", async () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("java", "oslo", "utvikler", "c++"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
      const text = words.join(" ").replaceAll("\0", "").toWellFormed();
      await note({ text, filters: { skill: [text], county: ["99"] } });
    }),
    { numRuns: 40 },
  );
  const strangers = await db.sql`
    select kind, term from private.unmet_terms t where not private.is_known_facet(t.kind, t.term)`;
  expect(strangers).toEqual([]);
});

test("ten sessions at once count to ten", async () => {
  const sessions = Array.from({ length: 10 }, () => db.connect());
  await Promise.all(
    sessions.map(
      (sql, index) =>
        sql`select public.note_unmet_search(${sql.json({ text: index % 2 ? "kotlin sogndal" : "sogndal kotlin" })})`,
    ),
  );
  expect(await terms()).toEqual(["municipality 4640 10", "skill kotlin 10"]);
  expect(await days()).toEqual([{ searches: 10, unknown: 0 }]);
});

test("a new name in the reference data is a term at once, and visitors cannot count", async () => {
  await db.sql`update public.skills set synonyms = synonyms || '{Snurrebass}' where id = 'kotlin'`;
  await note({ text: "snurrebass" });
  expect(await terms()).toEqual(["skill kotlin 1"]);
  const attempt = db.as("anon", (sql) => sql`select public.note_unmet_search('{}')`);
  expect(await refusalOf(attempt)).toBe("42501");
});
