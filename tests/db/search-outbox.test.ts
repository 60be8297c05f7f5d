import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount } from "../support/people.ts";

let database: TestDatabase;
const opened: TestDatabase[] = [];
beforeEach(async () => {
  database = await createTestDatabase();
  opened.push(database);
});
afterAll(() => Promise.all(opened.map((each) => each.close())));

type Item = { listing_id: string; version: string };
const startFollowing = () => database.sql`select public.start_search_rebuild(), public.end_search_rebuild()`;
const makeAd = async (title = "Utvikler") =>
  (await makeLiveListing(database.sql, (await makeAgency(database.sql)).id, { title })).id;
const rename = (id: string) =>
  database.sql`update public.listings set title = ${`Ny ${randomUUID()}`} where id = ${id}`;
const claim = (worker: string, sql = database.sql) =>
  sql<Item[]>`select listing_id, version from public.claim_search(${worker})`;
const call = (name: "finish_search" | "release_search", worker: string, items: Item[]) =>
  database.sql`select ${database.sql(name)}(${worker}, ${database.sql.json(items)})`;
const fail = (worker: string, items: Item[], isPermanent = false) =>
  database.sql`select public.fail_search(${worker}, ${database.sql.json(items)}, 'no', ${isPermanent})`;
const rows = () => database.sql`
  select listing_id, version, attempts, dead, claimed_by, took_over, available_at > now() as waits,
    extract(epoch from available_at - now())::float as seconds
  from public.search_outbox order by version`;
const endLease = () =>
  database.sql`update public.search_outbox set claimed_until = now() - interval '1 second'`;

test("without an engine outside, publishing leaves nothing behind", async () => {
  const id = await makeAd();
  await rename(id);
  expect(await rows()).toEqual([]);
  expect(await claim("a")).toEqual([]);
  await startFollowing();
  await rename(id);
  expect(await rows()).toMatchObject([{ listing_id: id }]);
  await database.sql`select public.stop_search_sync()`;
  await rename(id);
  expect(await rows()).toEqual([]);
});

test("workers beside each other never get the same ad", async () => {
  await startFollowing();
  for (let nr = 0; nr < 6; nr += 1) await makeAd(`Utvikler ${nr}`);
  const sessions = [database.connect(), database.connect(), database.connect()];
  const claimed = await Promise.all(
    sessions.flatMap((sql, nr) =>
      [1, 2, 3].map(
        () => sql<Item[]>`
      select listing_id, version from public.claim_search(${`worker ${nr}`}, 1)`,
      ),
    ),
  );
  const ids = claimed.flat().map(({ listing_id }) => listing_id);
  expect(ids.length).toBeGreaterThanOrEqual(3);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a change made while an ad is being sent waits for its lease, and outlives the answer", async () => {
  await startFollowing();
  const id = await makeAd();
  const first = await claim("a");
  await rename(id);
  expect(await claim("b")).toEqual([]);
  await call("finish_search", "a", first);
  const second = await claim("b");
  expect(second).toMatchObject([{ listing_id: id }]);
  expect(second[0]!.version).not.toBe(first[0]!.version);
  await call("finish_search", "b", second);
  expect(await rows()).toEqual([]);
});

test("a worker that died leaves its ads to the next, which sends them once more later", async () => {
  await startFollowing();
  const id = await makeAd();
  const lost = await claim("dead");
  await endLease();
  const taken = await claim("b");
  expect(taken).toEqual(lost);
  await call("finish_search", "dead", lost);
  expect(await rows()).toMatchObject([{ claimed_by: "b", took_over: true }]);
  await call("finish_search", "b", taken);
  expect(await rows()).toMatchObject([{ listing_id: id, claimed_by: null, took_over: false, waits: true }]);
  await database.sql`update public.search_outbox set available_at = now()`;
  await call("finish_search", "c", await claim("c"));
  expect(await rows()).toEqual([]);
});

test("an engine that is away costs no attempt; a refusal waits longer each time and ends in a dead row", async () => {
  await startFollowing();
  const id = await makeAd();
  await call("release_search", "a", await claim("a"));
  expect(await rows()).toMatchObject([{ attempts: 0, waits: true, claimed_by: null }]);
  let longest = 0;
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    await database.sql`update public.search_outbox set available_at = now()`;
    await fail("a", await claim("a"));
    const [row] = await rows();
    const expected = Math.min(900, 2 * 2 ** attempt);
    expect(row!.seconds).toBeGreaterThan(expected * 0.74);
    expect(row!.seconds).toBeLessThan(expected * 1.26);
    expect(row!.dead).toBe(attempt === 8);
    longest = row!.seconds;
  }
  expect(longest).toBeGreaterThan(60);
  expect((await database.sql`select public.search_lag() as lag`)[0]!.lag).toMatchObject({
    isOn: true,
    pending: 0,
    dead: 1,
  });
  await rename(id);
  expect(await rows()).toMatchObject([{ dead: false, attempts: 0 }]);
});

test("a dead ad that an admin has tried again is claimed like any other, and one that was taken over is sent twice", async () => {
  await startFollowing();
  const admin = await makeAccount(database.sql);
  await database.sql`update public.accounts set is_admin = true where id = ${admin.id}`;
  const retry = () =>
    database.as(
      admin.id,
      async (sql) => (await sql`select public.retry_dead('search') as freed`)[0]!.freed as number,
    );
  const id = await makeAd();
  await fail("a", await claim("a"), true);
  expect(await claim("a")).toEqual([]);
  expect(await retry()).toBe(1);
  expect(await rows()).toMatchObject([
    { listing_id: id, dead: false, attempts: 0, claimed_by: null, waits: false },
  ]);
  const again = await claim("b");
  expect(again).toMatchObject([{ listing_id: id }]);
  expect(await retry()).toBe(0);
  await endLease();
  await fail("c", await claim("c"), true);
  expect(await retry()).toBe(1);
  await call("finish_search", "d", await claim("d"));
  expect(await rows()).toMatchObject([{ listing_id: id, dead: false, waits: true, took_over: false }]);
  await database.sql`update public.search_outbox set available_at = now()`;
  await call("finish_search", "d", await claim("d"));
  expect(await rows()).toEqual([]);
});

test("a permanent refusal of an older version does not set a newer one aside", async () => {
  await startFollowing();
  const id = await makeAd();
  const older = await claim("a");
  await rename(id);
  await fail("a", older, true);
  expect(await rows()).toMatchObject([{ listing_id: id, dead: false, claimed_by: null }]);
});

test("a rebuild starts only when open changes have ended, and hears of all that come after", async () => {
  await startFollowing();
  const id = await makeAd();
  const [writer, starter] = [database.connect(), database.connect()];
  const ended: string[] = [];
  await interleave(
    async (hold) => {
      await writer.begin(async (tx) => {
        await tx`update public.listings set title = 'Endret' where id = ${id}`;
        await tx`set constraints all immediate`;
        await hold();
        ended.push("change");
      });
    },
    async () => {
      await starter`select public.start_search_rebuild()`;
      ended.push("rebuild starts");
    },
  );
  expect(ended).toEqual(["change", "rebuild starts"]);
  expect(await database.sql`select * from public.take_search_changes()`).toEqual([]);
  await rename(id);
  expect(await database.sql`select * from public.take_search_changes()`).toEqual([{ listing_id: id }]);
  expect(await database.sql`select * from public.take_search_changes()`).toEqual([]);
});

test("while a rebuild swaps, no worker gets an ad, and it knows who still writes", async () => {
  await startFollowing();
  await makeAd();
  const pause = async () =>
    (await database.sql`select public.pause_search_sync(60) as writing`)[0]!.writing as number;
  const items = await claim("a");
  expect(await pause()).toBe(1);
  await call("release_search", "a", items);
  await database.sql`update public.search_outbox set available_at = now()`;
  expect(await pause()).toBe(0);
  expect(await claim("a")).toEqual([]);
  await database.sql`update private.search_sync set paused_until = now() - interval '1 second'`;
  expect(await claim("a")).toHaveLength(1);
});

test("documents are those of live ads, with all words an engine needs to know no Norwegian", async () => {
  const id = await makeAd("Nettverksrådgjevar");
  const [row] = await database.sql`select document from public.search_documents(${[id]})`;
  expect(row!.document).toMatchObject({ listing_id: id, title: "Nettverksrådgjevar" });
  expect(row!.document.title_words.join(" ")).toContain("nettverksradgj");
  expect(row!.document.name_words.join(" ")).toContain("nettverk");
  expect(row!.document.other_words).toContain("nettverksradgiv");
  const everyId = await database.sql`select listing_id from public.search_documents_after()`;
  expect(everyId).toEqual([{ listing_id: id }]);
  await database.sql`select private.move_listing(${id}, 'suspended', 'Meldt')`;
  expect(await database.sql`select * from public.search_documents(${[id]})`).toEqual([
    { listing_id: id, document: null },
  ]);
});
