import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.sql`create function public.what_is_said() returns json language sql stable as $$
    select json_build_object('role', current_setting('role'), 'path', current_setting('request.path'),
      'note', current_setting('request.headers')::json ->> 'x-note') $$`;
  await database.sql`grant execute on function public.what_is_said() to anon, service_role`;
});
afterAll(() => database.close());

test("who asks and what a header says reaches the database as it is, and goes with the request", async () => {
  const api = await database.api();
  const note = `it's "quoted\\'); select 1; --`;
  const ask = async (client = api.client()) =>
    (await client.rpc("what_is_said").setHeader("x-note", note)).data as object;
  expect(await ask()).toEqual({ role: "anon", path: "/rpc/what_is_said", note });
  expect(await ask(api.service())).toMatchObject({ role: "service_role", note });
  const { data } = await api.client().rpc("what_is_said");
  expect(data).toMatchObject({ role: "anon", note: null });
});
