import { afterAll, beforeAll, expect, test } from "vitest";
import { registerAgency } from "../../app/domain/agencies/register-agency.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAccount } from "../support/people.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test("an agency lies in a municipality that there is", async () => {
  const client = await (await database.api()).signedIn((await makeAccount(database.sql)).email);
  const agency = { name: "Nye kommune", orgNumber: "974760673", employerType: "municipality" as const };
  const nowhere = await registerAgency(client, { ...agency, municipality: "0000" });
  expect(nowhere).toEqual({ ok: false, reason: "unknown_municipality" });
  expect(await registerAgency(client, { ...agency, municipality: "4640" })).toEqual({
    ok: true,
    slug: "nye-kommune",
  });
});
