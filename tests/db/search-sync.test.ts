import type postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeDraftListing, makeLiveListing } from "../support/hiring.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.sql`select public.start_search_rebuild(), public.end_search_rebuild()`;
});
afterAll(() => database.close());

const makeAd = async (title: string) =>
  makeLiveListing(database.sql, (await makeAgency(database.sql)).id, { title });
const find = async (text: string) => {
  const [row] = await database.sql`select public.search_listings(${database.sql.json({ text })}) as result`;
  return row!.result.hits.map((hit: { id: string }) => hit.id) as string[];
};
const outboxOf = async (id: string) => {
  const [row] =
    await database.sql`select op, version::int, claimed_by from public.search_outbox where listing_id = ${id}`;
  return row;
};
const lastVersion = async () =>
  Number((await database.sql`select last_value from public.search_outbox_version`)[0]!.last_value);

test("an ad is indexed once per transaction, however many of its rows change", async () => {
  const { sql } = database;
  const { id } = await makeAd("Havnelos");
  const before = await lastVersion();
  await sql.begin(async (tx) => {
    await tx`insert into public.listing_skills (listing_id, skill_id, level)
      select ${id}, id, 'desired' from public.skills order by id limit 25`;
    await tx`insert into public.listing_benefits (listing_id, benefit_id) select ${id}, id from public.benefits order by id limit 15`;
    await tx`update public.listings set title = 'Dronepilot' where id = ${id}`;
    expect(await lastVersion()).toBe(before);
  });
  expect(await lastVersion()).toBe(before + 1);
  expect(await find("dronepilot")).toEqual([id]);
  expect(await find("havnelos")).toEqual([]);
});

test("what is rolled back is not found, and no engine hears of it", async () => {
  const { sql } = database;
  const { id } = await makeAd("Fyrvokter");
  const before = await outboxOf(id);
  await sql
    .begin(async (tx) => {
      await tx`update public.listings set title = 'Klokkestemmer' where id = ${id}`;
      throw new Error("no");
    })
    .catch(() => {});
  expect(await find("klokkestemmer")).toEqual([]);
  expect(await find("fyrvokter")).toEqual([id]);
  expect(await outboxOf(id)).toEqual(before);
});

test("a draft is neither indexed nor announced", async () => {
  const { sql } = database;
  const { id } = await makeDraftListing(sql, (await makeAgency(sql)).id, { title: "Urmaker" });
  expect(await find("urmaker")).toEqual([]);
  await sql`delete from public.listings where id = ${id}`;
  expect(await outboxOf(id)).toBeUndefined();
});

test("a suspended ad leaves the search at once and comes back with the same words", async () => {
  const { sql } = database;
  const { id } = await makeAd("Seilmaker");
  expect(await outboxOf(id)).toMatchObject({ op: "upsert" });
  await sql`select private.move_listing(${id}, 'suspended', 'Meldt')`;
  expect(await find("seilmaker")).toEqual([]);
  expect(await outboxOf(id)).toMatchObject({ op: "delete" });
  await sql`select private.move_listing(${id}, 'published', 'Vurdert')`;
  expect(await find("seilmaker")).toEqual([id]);
  expect(await outboxOf(id)).toMatchObject({ op: "upsert" });
});

test("an agency's new name is searchable, and only verified agencies are found", async () => {
  const { sql } = database;
  const agency = await makeAgency(sql);
  const { id } = await makeLiveListing(sql, agency.id);
  await sql`update public.agencies set name = 'Hvalfangstmuseet' where id = ${agency.id}`;
  expect(await find("hvalfangstmuseet")).toEqual([id]);
  await sql`update public.agencies set verified_at = null where id = ${agency.id}`;
  expect(await find("hvalfangstmuseet")).toEqual([]);
});

test("dates moved past the guards move in the index too", async () => {
  const { sql } = database;
  const { id } = await makeAd("Smed");
  await expire(sql, id);
  expect(await find("smed")).toEqual([]);
});

test("two sessions that change one ad at once both end up in the index", async () => {
  const { id } = await makeAd("Bøkker");
  const [first, second] = [database.connect(), database.connect()];
  const add = (skill: string) => (tx: postgres.TransactionSql) =>
    tx`insert into public.listing_skills (listing_id, skill_id, level) values (${id}, ${skill}, 'desired')`;
  let other: Promise<unknown> | undefined;
  await first.begin(async (tx) => {
    await add("kotlin")(tx);
    other = second.begin(add("scala"));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await other;
  expect(await find("bøkker kotlin")).toEqual([id]);
  expect(await find("bøkker scala")).toEqual([id]);
});

test("two sessions that teach the search the same new words in another order do not lock each other out", async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => makeAd("Ukjent")));
  const [a, b, c, d] = made.map((listing) => listing.id);
  const rename = (pairs: [string, string][]) => async (tx: postgres.TransactionSql) => {
    for (const [id, title] of pairs) await tx`update public.listings set title = ${title} where id = ${id}`;
  };
  for (let round = 0; round < 5; round += 1) {
    const [x, y] = [`zyxw${"abcde"[round]}`, `vuts${"abcde"[round]}`];
    await Promise.all([
      database.connect().begin(
        rename([
          [a!, x],
          [b!, y],
        ]),
      ),
      database.connect().begin(
        rename([
          [c!, y],
          [d!, x],
        ]),
      ),
    ]);
    expect((await find(x)).sort()).toEqual([a, d].sort());
  }
});

test("a newer change keeps the lease of whoever works on the older one", async () => {
  const { sql } = database;
  const { id } = await makeAd("Utvikler");
  await sql`update public.search_outbox set claimed_by = 'worker', claimed_until = now() + interval '1 minute', dead = true
    where listing_id = ${id}`;
  const before = await outboxOf(id);
  await sql`update public.listings set title = 'Ny tittel' where id = ${id}`;
  const after = await outboxOf(id);
  expect(after!.version).toBeGreaterThan(before!.version);
  expect(after!.claimed_by).toBe("worker");
});

test("reindexing everything changes nothing, and takes in new names of the reference data", async () => {
  const { sql } = database;
  const { id } = await makeAd("Utvikler");
  await sql`insert into public.listing_skills (listing_id, skill_id, level) values (${id}, 'kotlin', 'desired')`;
  const rows = () => sql`
    select i.*, i.head::text, t.words::text, t.body from private.search_index i join private.search_texts t using (listing_id)
    order by listing_id`;
  const before = await rows();
  await sql`select private.reindex_all()`;
  expect(await rows()).toEqual(before);
  await sql`update public.skills set name_nb = 'Kotlinspråket' where id = 'kotlin'`;
  expect(await find("kotlinspråket")).toEqual([]);
  await sql`select private.reindex_all()`;
  expect(await find("kotlinspråket")).toContain(id);
});

test("the public may search, and reach nothing of the index beside it", async () => {
  for (const actor of ["anon", "service_role"] as const) {
    await database.as(actor, (tx) => tx`select public.search_listings('{}'::jsonb)`);
    for (const table of [
      "search_index",
      "search_texts",
      "search_pending",
      "search_facets",
      "search_vocabulary",
    ]) {
      const reading = database.as(actor, (tx) => tx`select from ${tx(`private.${table}`)}`);
      await expect(reading).rejects.toMatchObject({ code: "42501" });
    }
    const reindexing = database.as(actor, (tx) => tx`select private.reindex_all()`);
    await expect(reindexing).rejects.toMatchObject({ code: "42501" });
  }
});

test.each([
  [{ filters: { status: ["draft"] } }, "filters.status"],
  [{ filters: { county: "46" } }, "filters.county"],
  [{ filters: { salary: ["500000"] } }, "filters.salary"],
  [{ page: 0 }, "page"],
  [{ pageSize: 101 }, "pageSize"],
  [{ sort: "random()" }, "sort"],
  [{ sort: "distance" }, "near"],
  [{ ranges: { within: { km: 5 } } }, "ranges.within"],
  [{ text: ["java"] }, "text"],
  [[], "request"],
])("%j is refused by name, as the caller's mistake", async (request, field) => {
  const api = await database.api();
  const { error, status } = await api.client().rpc("search_listings", { request });
  expect(status).toBe(400);
  expect(error).toMatchObject({ message: "invalid_search", details: field });
});
