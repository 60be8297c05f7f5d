import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeDraftListing, makeLiveListing } from "../support/hiring.ts";

let database: TestDatabase;
let agencyId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  agencyId = (await makeAgency(database.sql)).id;
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const { id } of await database.sql`select listing_id as id from private.search_index`) {
    await expire(database.sql, id);
  }
});

const live = async (title: string) => (await makeLiveListing(database.sql, agencyId, { title })).id;
const search = async (request: object) => {
  const [row] =
    await database.sql`select public.search_listings(${database.sql.json(request as never)}) as result`;
  return row!.result as {
    total: number;
    hits: { id: string }[];
    corrected: string | null;
    nearby: number;
    relaxed: boolean;
  };
};
const ids = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id);
const schedule = async (title: string) => {
  const { id } = await makeDraftListing(database.sql, agencyId, { title });
  await database.sql`update public.listings set publish_at = now() + interval '2 days' where id = ${id}`;
  await database.sql`select private.move_listing(${id}, 'published')`;
  return id;
};

describe("words of an ad that is not public yet", () => {
  test("are no spelling help, neither in the title nor as a word that ads use", async () => {
    await schedule("Zeppelinmekaniker");
    const result = await search({ text: "zeppelinmekanikr" });
    expect(result).toMatchObject({ corrected: null, total: 0 });
    expect(await search({ text: "zeppelinmekani", prefix: true })).toMatchObject({
      corrected: null,
      total: 0,
    });
  });

  test("help from the moment the ad is live", async () => {
    const id = await schedule("Ballongpilot");
    expect((await search({ text: "ballongpilott" })).corrected).toBeNull();
    await database.sql`
      update private.search_vocabulary set known_from = now() - interval '1 second' where taught_by = ${id}`;
    expect((await search({ text: "ballongpilott" })).corrected).toBe("ballongpilot");
  });

  test("are forgotten when the ad is taken back", async () => {
    const id = await schedule("Trekkspillstemmer");
    await database.sql`select private.move_listing(${id}, 'draft')`;
    const rows = await database.sql`select word from private.search_vocabulary where taught_by = ${id}`;
    expect(rows).toEqual([]);
  });

  test("are known at once when a live ad has them too", async () => {
    await schedule("Fiolinbygger");
    await live("Fiolinbygger");
    expect((await search({ text: "fiolinbyggr" })).corrected).toBe("fiolinbygger");
  });
});

test("a word that one ad uses is right as it stands, however near another word", async () => {
  await live("Rådgiver i Levanger");
  const id = await live("Rådgiver med kontor på Leifanger");
  expect(await search({ text: "leifanger" })).toMatchObject({ corrected: null, total: 1, hits: [{ id }] });
});

describe("a compound that next to nothing answers", () => {
  test("brings what answers its first part along, last in every order", async () => {
    const around = await live("Jurist for personvern");
    const itself = await live("Personvernrådgiver");
    const further = await live("Personvernombud");
    await live("Rådgiver for skog");
    for (const sort of ["relevance", "newest", "deadline"]) {
      const result = await search({ text: "personvernrådgiver", sort });
      expect(result).toMatchObject({ total: 3, nearby: 2, relaxed: false });
      expect(ids(result)[0]).toBe(itself);
      expect(ids(result).toSorted()).toEqual([around, itself, further].toSorted());
    }
  });

  test("stays alone when three ads answer all of it", async () => {
    for (const place of ["Bergen", "Voss", "Førde"]) await live(`Nettverksingeniør i ${place}`);
    await live("Nettverkstekniker");
    expect(await search({ text: "nettverksingeniør" })).toMatchObject({ total: 3, nearby: 0 });
  });

  test("leaves several words as they are", async () => {
    await live("Personvernrådgiver");
    await live("Personvernombud");
    expect(await search({ text: "personvernrådgiver ås" })).toMatchObject({ relaxed: true });
    expect(await search({ text: "personvernrådgiver personvern" })).toMatchObject({ total: 1, nearby: 0 });
  });

  test("counts the ones that lie near in facets as well", async () => {
    await live("Personvernrådgiver");
    await live("Personvernombud");
    const request = { text: "personvernrådgiver", facets: ["kind"] };
    expect(await search(request)).toMatchObject({
      total: 2,
      facets: { kind: { job: 2 } },
    });
  });
});

test.each([
  ["heimetenesta", "Leder i hjemmetjeneste"],
  ["personvern rådgiver", "Personvernrådgjevar"],
  ["nve", "Ingeniør i Norges vassdrags- og energidirektorat"],
  ["medisin dispenser", "Ansvarlig for medisindispensere"],
])("%s finds %s", async (text, title) => {
  const id = await live(title);
  expect(ids(await search({ text }))).toContain(id);
});

test("a skill that is demanded stands before one that is wished for", async () => {
  const { sql } = database;
  const wished = await live("Utvikler");
  const demanded = await live("Utvikler");
  await sql`insert into public.listing_skills (listing_id, skill_id, level)
    values (${wished}, 'kotlin', 'desired'), (${demanded}, 'kotlin', 'required')`;
  expect(ids(await search({ text: "kotlin" }))).toEqual([demanded, wished]);
});

test("each hit says where it answers each word, and whether by another word", async () => {
  const { sql } = database;
  const id = await live("Tenestedesignar");
  await sql`insert into public.listing_skills (listing_id, skill_id, level) values (${id}, 'kotlin', 'required')`;
  const [row] =
    await sql`select public.search_listings('{"text": "tjenestedesigner kotlin sogndal programmere"}') as result`;
  expect(row!.result.hits[0].why).toEqual([
    { word: "tjenestedesigner", field: "title", isOther: true },
    { word: "kotlin", field: "skill", isOther: false },
    { word: "sogndal", field: "name", isOther: false },
    { word: "programmere", field: "demand", isOther: false },
  ]);
});
