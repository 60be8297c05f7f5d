import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAccount } from "../support/people.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test("an actor's role and id reach the policies", async () => {
  const [kari, ola] = [
    await makeAccount(database.sql, { fullName: "Kari" }),
    await makeAccount(database.sql),
  ];
  const seen = await database.as(
    kari.id,
    (sql) =>
      sql`select current_user as role, auth.uid() as id, array(select id from public.accounts) as accounts`,
  );
  expect(seen[0]).toEqual({ role: "authenticated", id: kari.id, accounts: [kari.id] });
  expect(ola.id).not.toBe(kari.id);
});

test("roles without a person have no id", async () => {
  const [anon] = await database.as("anon", (sql) => sql`select current_user as role, auth.uid() as id`);
  expect(anon).toEqual({ role: "anon", id: null });
  const [service] = await database.as("service_role", (sql) => sql`select current_user as role`);
  expect(service).toEqual({ role: "service_role" });
});

test("nothing of the actor outlives the transaction", async () => {
  const person = await makeAccount(database.sql);
  await database.as(person.id, (sql) => sql`select 1`);
  const [row] = await database.sql`select current_user as role, auth.uid() as id`;
  expect(row).toEqual({ role: "postgres", id: null });
});

test("an account made here can sign in through the API", async () => {
  const person = await makeAccount(database.sql);
  const api = await database.api();
  const client = await api.signedIn(person.email);
  const { data, error } = await client.from("accounts").select("id, full_name, created_at");
  expect(error).toBeNull();
  expect(data).toEqual([
    {
      id: person.id,
      full_name: "Prøve Person",
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+00:00$/),
    },
  ]);
});
