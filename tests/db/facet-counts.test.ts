import type postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";

let database: TestDatabase;
let agencyId: string;
let ads: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  agencyId = (await makeAgency(database.sql)).id;
  ads = [];
  for (let nr = 0; nr < 6; nr += 1) ads.push((await makeLiveListing(database.sql, agencyId)).id);
});
afterAll(() => database.close());

const addSkill = (sql: postgres.Sql | postgres.TransactionSql, ad: string, skill: string) =>
  sql`insert into public.listing_skills (listing_id, skill_id, level) values (${ad}, ${skill}, 'desired')`;
const countAhead = async (sql: postgres.Sql | postgres.TransactionSql) => {
  const [row] = await sql<{ moved: number }[]>`select public.count_facets_ahead(1) as moved`;
  return row!.moved;
};

async function skillsFound(sql: postgres.Sql | postgres.TransactionSql): Promise<Record<string, number>> {
  const [row] = await sql<{ counts: Record<string, number> | null }[]>`
    select public.search_listings('{"facets": ["skill"]}') #> '{facets,skill}' as counts`;
  return row!.counts ?? {};
}
async function skillsOfAds(sql: postgres.Sql | postgres.TransactionSql): Promise<Record<string, number>> {
  const rows = await sql<{ value: string; count: number }[]>`
    select k.value, count(*)::integer as count from private.search_index i
    join private.search_facets k on k.id = any (i.facets) and k.facet_group = 'skill' group by k.value`;
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}
async function expectRightCounts(): Promise<void> {
  expect(await skillsFound(database.sql)).toEqual(await skillsOfAds(database.sql));
}
const slotOf = async (ad: string) => {
  const [row] = await database.sql`select segment, slot from private.search_index where listing_id = ${ad}`;
  return row;
};

test("counts are right before facets are counted ahead, after, and when ads change, go and come", async () => {
  const { sql } = database;
  await addSkill(sql, ads[0]!, "kotlin");
  await expectRightCounts();
  expect(await countAhead(sql)).toBe(6);
  expect(await countAhead(sql)).toBe(0);
  await expectRightCounts();
  await addSkill(sql, ads[0]!, "scala");
  await addSkill(sql, ads[1]!, "kotlin");
  expect(await slotOf(ads[0]!)).toEqual({ segment: null, slot: null });
  await expectRightCounts();
  await sql`select private.move_listing(${ads[2]!}, 'suspended', 'Meldt')`;
  await expectRightCounts();
  await countAhead(sql);
  await sql`select private.move_listing(${ads[2]!}, 'published', 'Vurdert')`;
  await makeLiveListing(sql, agencyId);
  await expectRightCounts();
  await countAhead(sql);
  await expectRightCounts();
});

test("an ad keeps its slot when something else changes than its facets", async () => {
  const { sql } = database;
  await countAhead(sql);
  const before = await slotOf(ads[0]!);
  expect(before).toMatchObject({ slot: expect.any(Number) });
  await sql`update public.listings set title = 'Fyrvokter' where id = ${ads[0]!}`;
  expect(await slotOf(ads[0]!)).toEqual(before);
});

test("ads that two agencies change while facets are counted ahead are counted as they end up", async () => {
  const [first, second, third] = [database.connect(), database.connect(), database.connect()];
  await addSkill(database.sql, ads[3]!, "go");
  await Promise.all([
    interleave(
      (hold) =>
        first.begin(async (tx) => {
          await addSkill(tx, ads[3]!, "rust");
          await tx`set constraints all immediate`;
          await hold();
        }),
      () => countAhead(second),
    ),
    third.begin((tx) => addSkill(tx, ads[4]!, "rust")),
  ]);
  await expectRightCounts();
  await countAhead(database.sql);
  await expectRightCounts();
});

test("an ad whose change is called off while others move keeps what it was counted by", async () => {
  const { sql } = database;
  await countAhead(sql);
  // Segments that are mostly empty move as a whole, all but the ad that is being changed.
  await sql`update private.search_index set segment = null, slot = null where listing_id <> ${ads[0]!}`;
  const before = await slotOf(ads[0]!);
  const calledOff = new Error("called off");
  let moved = 0;
  const outcome = await database
    .connect()
    .begin(async (tx) => {
      await addSkill(tx, ads[0]!, "rust");
      await tx`set constraints all immediate`;
      moved = await countAhead(sql);
      throw calledOff;
    })
    .catch((error: unknown) => error);
  expect(outcome).toBe(calledOff);
  expect(moved).toBeGreaterThan(0);
  expect(await slotOf(ads[0]!)).toEqual(before);
  await expectRightCounts();
  await sql`update private.search_index set segment = null, slot = null where listing_id <> ${ads[0]!}`;
  await countAhead(sql);
  expect(await slotOf(ads[0]!)).not.toEqual(before);
  await expectRightCounts();
});

test("a change waits for ads that are just moving, and then takes its ad out of its slot", async () => {
  await addSkill(database.sql, ads[1]!, "php");
  await interleave(
    (hold) =>
      database.connect().begin(async (tx) => {
        await countAhead(tx);
        await hold();
      }),
    () => addSkill(database.connect(), ads[1]!, "vue"),
  );
  expect(await slotOf(ads[1]!)).toEqual({ segment: null, slot: null });
  await expectRightCounts();
});

test("two workers at once do not move an ad twice", async () => {
  await addSkill(database.sql, ads[2]!, "php");
  const [first, second] = await interleave(
    (hold) =>
      database.connect().begin(async (tx) => {
        const moved = await countAhead(tx);
        await hold();
        return moved;
      }),
    () => countAhead(database.connect()),
  );
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(0);
  await expectRightCounts();
});

test("who began to read before ads moved reads on what was there", async () => {
  const { sql } = database;
  await addSkill(sql, ads[3]!, "react");
  const [[before, after]] = await interleave(
    (hold) =>
      database.connect().begin("isolation level repeatable read", async (tx) => {
        const begun = await skillsFound(tx);
        await hold();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [begun, await skillsFound(tx)] as const;
      }),
    async () => {
      await countAhead(sql);
      await addSkill(sql, ads[3]!, "vue");
    },
  );
  expect(after).toEqual(before);
  await expectRightCounts();
});
