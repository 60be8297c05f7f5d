import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const plain = async (text: string | null) =>
  (await database.sql`select private.plain_words(${text}) as words`)[0]!.words;
const terms = async (text: string, isOpen = false) =>
  database.sql<{ shown: string; was_corrected: boolean; wide: string }[]>`
    select shown, was_corrected, wide::text from private.read_search_text(${text}, ${isOpen}) order by place`;

test.each([
  ["Ås, ÅS og aas", "as as og as"],
  ["Økonomi okonomi oekonomi ökonomi", "okonomi okonomi okonomi okonomi"],
  ["o\u0308konomi", "okonomi"],
  ["C#-utvikler, C++ og .NET (ASP.NET)", "csharp utvikler cplusplus og dotnet asp dotnet"],
  ["Node.js CI/CD ci cd", "nodejs cicd cicd"],
  ["utviklerne utviklarane rådgivere rådgiveren", "utvikler utviklar radgiver radgiver"],
  ["eksterne interne moderne", "eksterne interne moderne"],
  ["Porsáŋgu Guovdageaidnu Tråante", "porsangu guovdageaidnu trante"],
  ["«KI» 🚀 – !!!", "ki"],
  ["Москва", "москва"],
  [null, ""],
])("%j is compared as %j", async (text, words) => {
  expect(await plain(text)).toBe(words);
});

test("words of the vocabulary are found by the way they are shown", async () => {
  const [row] = await database.sql`
    select count(*)::int as lost from private.search_vocabulary where private.plain_words(shown) <> word`;
  expect(row!.lost).toBe(0);
});

test.each([
  ["skyplattform", ["sky", "plattform"]],
  ["informasjonssikkerhetsradgiver", ["informasjon", "sikkerhet", "radgiver"]],
  ["losningsarkitekten", ["losning", "arkitekten"]],
  ["tryggleiksradgjevar", ["tryggleik", "radgjevar"]],
  ["forvaltning", null],
  ["veileder", null],
  ["seniorutvikler", ["senior", "utvikler"]],
  ["sandnes", null],
])("%s comes apart as %j", async (word, parts) => {
  const [row] = await database.sql`select private.split_compound(${word}) as parts`;
  expect(row!.parts).toEqual(parts);
});

test("words without meaning are left out, but never IT nor a place that looks like one", async () => {
  const shown = async (text: string) => (await terms(text)).map((term) => term.shown);
  expect(await shown("jobb som testleder i oslo")).toEqual(["testleder", "oslo"]);
  expect(await shown("jobb pa Hå")).toEqual(["hå"]);
  expect(await shown("IT på Ås")).toEqual(["it", "ås"]);
  expect(await shown("å være")).toEqual(["å", "være"]);
});

test("only words that nothing knows are corrected", async () => {
  const corrected = async (text: string, isOpen = false) =>
    (await terms(text, isOpen)).filter((term) => term.was_corrected).map((term) => term.shown);
  expect(await corrected("kuberntes")).toEqual(["kubernetes"]);
  expect(await corrected("persnovern")).toEqual(["personvern"]);
  expect(await corrected("sikerhetsrådgjevar")).toEqual(["sikkerhetsrådgjevar"]);
  expect(await corrected("sikkerhetsrådgjevr")).toEqual(["sikkerhetsrådgjevar"]);
  expect(await corrected("utsira")).toEqual([]);
  expect(await corrected("kubernete")).toEqual(["kubernetes"]);
  expect(await corrected("kubernete", true)).toEqual([]);
  expect(await corrected("javs")).toEqual([]);
  expect(await corrected("xqzptkww")).toEqual([]);
});

test("synonyms go one way where they are given one way, and one hop", async () => {
  const wide = async (text: string) => (await terms(text))[0]!.wide;
  expect(await wide("k8s")).toContain("'kubernetes'");
  expect(await wide("kart")).toContain("'geodata'");
  expect(await wide("geodata")).not.toContain("'kart'");
  expect(await wide("ki")).toMatch(/'kunstig' \) <-> \(.*'intelligens'/);
  expect(await wide("kart")).not.toContain("'informasjonssystemer'");
});

test("stop words, synonyms and parts stand as they are looked up", async () => {
  const [row] = await database.sql`
    select
      (select count(*)::int from private.synonyms where private.plain_words(term) <> term) as terms,
      (select count(*)::int from private.compound_parts where private.plain_words(part) <> part) as parts,
      (select count(*)::int from private.synonyms where numnode(query) = 0) as empty_queries`;
  expect(row).toEqual({ terms: 0, parts: 0, empty_queries: 0 });
});
