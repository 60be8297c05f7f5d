import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMeilisearchClient } from "../../search/meilisearch-client.ts";
import type { SyncDatabase } from "../../search/sync/call-database.ts";
import { drainOutbox } from "../../search/sync/drain-outbox.ts";
import { createOutbox } from "../../search/sync/outbox.ts";
import { EngineOutage } from "../../search/sync/write-documents.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { startFakeMeilisearch } from "../support/fake-meilisearch.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";
import { openSyncDatabase } from "../support/sync-database.ts";

let database: TestDatabase;
let api: SyncDatabase;
let server: Awaited<ReturnType<typeof startFakeMeilisearch>>;
beforeEach(async () => {
  database = await createTestDatabase();
  api = (await database.api()).service();
  server = await startFakeMeilisearch();
  await database.sql`select public.start_search_rebuild(), public.end_search_rebuild()`;
});
afterEach(async () => {
  await server.close();
  await database.close();
});

const makeAd = async (title: string) =>
  (await makeLiveListing(database.sql, (await makeAgency(database.sql)).id, { title })).id;
const rename = (id: string, title: string) =>
  database.sql`update public.listings set title = ${title} where id = ${id}`;
const drain = (through = api) =>
  drainOutbox(through, createOutbox(through, randomUUID()), {
    client: createMeilisearchClient({ url: server.url, apiKey: "key", timeoutMs: 5000 }),
    index: "listings",
  });
const titles = () => [...server.documents.values()].map(({ title }) => title).sort();
const waiting = () => database.sql`select listing_id, attempts, dead, last_error from public.search_outbox`;
const becomeDue = () =>
  database.sql`update public.search_outbox set available_at = now(), claimed_until = now() - interval '1 second'`;

test("an ad that the engine refuses stands alone in the end, the others are sent", async () => {
  for (const title of ["Utvikler", "Designer", "Gift", "Arkitekt", "Tester"]) await makeAd(title);
  server.refuses = ({ title }) => title === "Gift";
  const { sent, refused } = await drain();
  expect(sent).toBe(4);
  expect(refused).toMatchObject([{ reason: "a document cannot be indexed" }]);
  expect(titles()).toEqual(["Arkitekt", "Designer", "Tester", "Utvikler"]);
  expect(server.batches[0]).toBe(5);
  expect(await waiting()).toMatchObject([{ dead: true, last_error: "a document cannot be indexed" }]);
  await rename(refused[0]!.listing_id, "Medisin");
  await drain();
  expect(titles()).toContain("Medisin");
  expect(await waiting()).toEqual([]);
});

test("while the engine is away ads wait, however long, and then all are sent", async () => {
  const id = await makeAd("Utvikler");
  server.isAway = true;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await becomeDue();
    await expect(drain()).rejects.toThrow(EngineOutage);
  }
  await rename(id, "Arkitekt");
  expect(await waiting()).toMatchObject([{ attempts: 0, dead: false }]);
  server.isAway = false;
  await becomeDue();
  await drain();
  expect(titles()).toEqual(["Arkitekt"]);
});

test("an ad that is suspended or removed leaves the index", async () => {
  const id = await makeAd("Utvikler");
  await drain();
  await database.sql`select private.move_listing(${id}, 'suspended', 'Meldt')`;
  await drain();
  expect(titles()).toEqual([]);
  expect(await waiting()).toEqual([]);
});

test("a worker killed with its write under way loses nothing, and what it sent late is not the last word", async () => {
  const id = await makeAd("Gammel tittel");
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  server.beforeWrite = async () => {
    server.beforeWrite = async () => {};
    arrived.resolve();
    await release.promise;
  };
  const child = spawn(
    process.execPath,
    [resolve("tests/support/sync-process.ts"), database.url, server.url],
    {
      stdio: "inherit",
    },
  );
  await arrived.promise;
  child.kill("SIGKILL");
  await once(child, "exit");
  await rename(id, "Ny tittel");
  expect(await drain()).toMatchObject({ sent: 0 });

  await becomeDue();
  await drain();
  expect(titles()).toEqual(["Ny tittel"]);
  release.resolve();
  await expect.poll(titles).toEqual(["Gammel tittel"]);
  expect(await waiting()).toMatchObject([{ listing_id: id }]);
  await becomeDue();
  await drain();
  expect(titles()).toEqual(["Ny tittel"]);
  expect(await waiting()).toEqual([]);
});

test.each([
  ["claims", "public.search_outbox"],
  ["reads", "private.search_index"],
  ["finishes", "public.search_outbox"],
])(
  "a worker whose connection the database ends as it %s loses nothing and leaves nothing old",
  async (step, table) => {
    for (const title of ["Arkitekt", "Tester"]) await makeAd(title);
    const id = await makeAd("Gammel tittel");
    const holder = await database.connect().reserve();
    const lock = () => holder.unsafe(`begin; lock table ${table} in access exclusive mode`);
    if (step !== "finishes") await lock();
    server.beforeWrite = async () => {
      server.beforeWrite = async () => {};
      if (step === "finishes") await lock();
    };
    // Its session waits for the lock when it ends: the driver falls over one that ends as it writes.
    const failed = expect(drain(openSyncDatabase(database.url))).rejects.toThrow(
      /terminating connection|CONNECTION/,
    );
    const killWaiting = () => database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'active' and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await killWaiting()).length).toBe(1);
    await failed;
    await holder`rollback`;
    holder.release();

    await rename(id, "Ny tittel");
    for (const _ of ["what waits", "what was taken over, once more"]) {
      await becomeDue();
      await drain();
    }
    expect(titles()).toEqual(["Arkitekt", "Ny tittel", "Tester"]);
    expect(await waiting()).toEqual([]);
  },
);
