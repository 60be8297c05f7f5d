import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findMyApplication } from "../../app/domain/applications/my-application.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { giveSeat, makeAgency, makeApplication, makeLiveListing, makeMember } from "../support/hiring.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test("the candidate sees each opening of a document, the first first, and nobody else's application", async () => {
  const { sql } = database;
  const agency = await makeAgency(sql);
  const listing = await makeLiveListing(sql, agency.id);
  const handler = await makeMember(sql, agency.id, "recruiter");
  await giveSeat(sql, listing.id, handler.id, "case_handler");
  const { id, candidate } = await makeApplication(sql, listing);
  const api = await database.api();
  const theirs = await api.signedIn(candidate.email);
  const [document] = await sql`select id from public.application_documents where application_id = ${id}`;

  expect((await findMyApplication(theirs, candidate.id, id))?.openings.get(document!.id)).toEqual([]);
  const agencyClient = await api.signedIn(handler.email);
  for (let round = 0; round < 2; round += 1)
    expect((await agencyClient.rpc("open_document", { p_document: document!.id })).error).toBeNull();

  const found = await findMyApplication(theirs, candidate.id, id);
  const times = found?.openings.get(document!.id) ?? [];
  expect(times).toHaveLength(2);
  expect(times).toEqual(times.toSorted());
  expect(found?.application.documents.map((one) => one.id)).toEqual([document!.id]);
  expect(await findMyApplication(agencyClient, handler.id, id)).toBeNull();
  expect(await findMyApplication(theirs, candidate.id, randomUUID())).toBeNull();
});
