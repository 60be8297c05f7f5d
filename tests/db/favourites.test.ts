import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeDraftListing, makeLiveListing, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let agency: string;
beforeAll(async () => {
  db = await createTestDatabase();
  agency = (await makeAgency(db.sql)).id;
});
afterAll(() => db.close());

const keep = (person: Person, listing: string) =>
  db.as(person.id, (sql) => sql`select public.keep_listing(${listing})`);
const drop = (person: Person, listing: string) =>
  db.as(person.id, (sql) => sql`select public.drop_favourite(${listing})`);
const write = (person: Person, note: string) =>
  db.as(person.id, (sql) => sql`update public.favourites set note = ${note} returning note`);
const listOf = (person: Person) =>
  db.as(
    person.id,
    (sql) => sql`select listing_id, note, removed_at is not null as is_removed from public.favourites`,
  );

test("an ad is kept once, whoever clicks twice, and its note stays through removal and undo", async () => {
  const person = await makeAccount(db.sql);
  const { id } = await makeLiveListing(db.sql, agency);
  const click = async (hold?: () => Promise<void>) =>
    db.as(person.id, async (sql) => {
      await sql`select public.keep_listing(${id})`;
      await hold?.();
    });
  await interleave(click, () => click());
  await write(person, "Ring Kari på torsdag");
  await drop(person, id);
  expect(await listOf(person)).toEqual([{ listing_id: id, note: "Ring Kari på torsdag", is_removed: true }]);
  await keep(person, id);
  expect(await listOf(person)).toEqual([{ listing_id: id, note: "Ring Kari på torsdag", is_removed: false }]);
});

test("what was taken away goes after a day, note and all", async () => {
  const person = await makeAccount(db.sql);
  const [gone, recent] = [await makeLiveListing(db.sql, agency), await makeLiveListing(db.sql, agency)];
  for (const { id } of [gone, recent]) {
    await keep(person, id);
    await drop(person, id);
  }
  await db.sql`update public.favourites set removed_at = now() - interval '25 hours' where listing_id = ${gone.id}`;
  await db.sql`select public.tidy_candidate_pages()`;
  expect((await listOf(person)).map(({ listing_id }) => listing_id)).toEqual([recent.id]);
});

test("nobody sees or changes another person's favourites, and a note is all one writes", async () => {
  const [owner, other] = [await makeAccount(db.sql), await makeAccount(db.sql)];
  const { id } = await makeLiveListing(db.sql, agency);
  await keep(owner, id);
  expect(await listOf(other)).toEqual([]);
  expect(await write(other, "Stjålet")).toEqual([]);
  await drop(other, id);
  expect(await listOf(owner)).toMatchObject([{ note: "", is_removed: false }]);
  for (const attack of [
    `update public.favourites set account_id = '${other.id}'`,
    `insert into public.favourites (account_id, listing_id) values ('${owner.id}', '${id}')`,
    "delete from public.favourites",
  ])
    expect(await refusalOf(db.as(owner.id, (sql) => sql.unsafe(attack)))).toBe("42501");
});

test("only what is public can be kept, also when it has closed", async () => {
  const person = await makeAccount(db.sql);
  const draft = await makeDraftListing(db.sql, agency);
  const suspended = await makeLiveListing(db.sql, agency);
  const closed = await makeLiveListing(db.sql, agency);
  await db.sql`select private.move_listing(${suspended.id}, 'suspended', 'Meldt')`;
  await expire(db.sql, closed.id);
  expect(await refusalOf(keep(person, draft.id))).toBe("not_found");
  expect(await refusalOf(keep(person, suspended.id))).toBe("not_found");
  expect(await refusalOf(keep(person, closed.id))).toBeNull();
});

test("two hundred are enough, also when two sessions keep the last one at the same moment", async () => {
  const person = await makeAccount(db.sql);
  const drafts = await db.sql<{ id: string }[]>`
    insert into public.listings (slug, agency_id, language, title, employment_form)
    select 'fyll-' || n, ${agency}, 'nb', 'Fyll', 'permanent' from generate_series(1, 199) n returning id`;
  await db.sql`insert into public.favourites (account_id, listing_id) select ${person.id}, id from public.listings where id = any (${drafts.map(({ id }) => id)})`;
  const [first, second] = [await makeLiveListing(db.sql, agency), await makeLiveListing(db.sql, agency)];
  const outcomes = await interleave(
    (hold) =>
      refusalOf(
        db.as(person.id, async (sql) => {
          await sql`select public.keep_listing(${first.id})`;
          await hold();
        }),
      ),
    () => refusalOf(keep(person, second.id)),
  );
  expect(outcomes).toEqual([null, "too_many_favourites"]);
});
