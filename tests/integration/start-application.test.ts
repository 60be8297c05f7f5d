import { afterAll, beforeAll, expect, test } from "vitest";
import { startApplication } from "../../app/domain/applications/start-application.server.ts";
import { withdrawApplication } from "../../app/domain/applications/withdraw-application.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeApplication, makeLiveListing } from "../support/hiring.ts";
import { makeAccount } from "../support/people.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function newListing() {
  const agency = await makeAgency(database.sql);
  const candidate = await makeAccount(database.sql);
  const client = await (await database.api()).signedIn(candidate.email);
  return { listing: await makeLiveListing(database.sql, agency.id), candidate, client };
}

test("starting twice finds the same draft", async () => {
  const { listing, client } = await newListing();
  expect(await startApplication(client, listing.id)).toEqual({ ok: true });
  expect(await startApplication(client, listing.id)).toEqual({ ok: true });
  const drafts = await database.sql`select from public.applications where listing_id = ${listing.id}`;
  expect(drafts).toHaveLength(1);
});

test("nothing starts after the deadline", async () => {
  const { listing, client } = await newListing();
  await expire(database.sql, listing.id);
  expect(await startApplication(client, listing.id)).toEqual({ ok: false, reason: "deadline_passed" });
});

test("who has taken back five applications to a listing starts no sixth", async () => {
  const { listing, candidate, client } = await newListing();
  for (let round = 0; round < 5; round += 1) {
    const { id } = await makeApplication(database.sql, listing, candidate);
    expect(await withdrawApplication(client, id)).toEqual({ ok: true });
  }
  expect(await startApplication(client, listing.id)).toEqual({ ok: false, reason: "too_many_applications" });
});
