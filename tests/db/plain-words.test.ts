import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainWords } from "../../search/plain-words.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const inDatabase = async (texts: string[]) =>
  (
    await database.sql`select private.plain_words(t) as words from unnest(${texts}::text[]) with ordinality u (t, nr) order by nr`
  ).map(({ words }) => words as string);
const here = (texts: string[]) => texts.map((text) => plainWords(text).join(" "));

test("words are marked in the spelling in which the database looks them up", async () => {
  const named = await database.sql<{ name: string }[]>`
    select name from public.municipalities union select official_name from public.municipalities
    union select name_nb from public.occupations union select name_en from public.occupations
    union select name_nn from public.skills union select shown from private.search_vocabulary`;
  const texts = [
    ...named.map(({ name }) => name),
    "C# og C++, .NET, Node.js, ci/cd i Kárášjohka",
    "Utviklerne, rådgivaranes sjefer; eksterne interne moderne",
    "Håkon spiste aal i Bodoe på SÆTER ½ ﬁne",
  ];
  expect(texts.length).toBeGreaterThan(1000);
  expect(here(texts)).toEqual(await inDatabase(texts));
});

test("whatever somebody writes in Norwegian letters, both read the same words", async () => {
  const letters = fc.constantFrom(..."abcdeegijklmnoprrstuvyæøåÆØÅé -#+./0123");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: letters, maxLength: 40 }), { maxLength: 40 }),
      async (texts) => {
        expect(here(texts)).toEqual(await inDatabase(texts));
      },
    ),
    { numRuns: 30 },
  );
});
