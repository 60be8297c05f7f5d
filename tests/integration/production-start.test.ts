import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SECRET_KEY } from "../../supabase/local/api-keys.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAccount } from "../support/people.ts";

let db: TestDatabase;
let api: Server;

/** The API under another secret key than the published one, which a production start would refuse first. */
beforeAll(async () => {
  db = await createTestDatabase();
  const { url, fetch } = await db.api();
  api = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? "/", url), {
      method: "POST",
      headers: {
        apikey: SECRET_KEY,
        authorization: `Bearer ${SECRET_KEY}`,
        "content-type": "application/json",
      },
      body: "{}",
    });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  }).listen(0, "127.0.0.1");
  await once(api, "listening");
});
afterAll(async () => {
  api.close();
  await db.close();
});

/** Starts server.ts as production does and answers what it said when it gave up. */
async function refusalOfStart(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["server.ts"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      SITE_URL: "https://samfunnskode.example",
      PORT: "1",
      ...env,
    },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { code, said: said.trim() };
}

test("a production site does not start with the demo's published keys", async () => {
  const { code, said } = await refusalOfStart({
    SUPABASE_URL: "https://project.example",
    SUPABASE_PUBLISHABLE_KEY: "sb_publishable_samfunnskode_demo",
    SUPABASE_SECRET_KEY: "sb_secret_samfunnskode_demo",
  });
  expect(code).toBe(1);
  expect(said).toContain("not the published demo keys");
  expect(said.split("\n")).toHaveLength(1);
});

test("a production site does not start on a database with demo accounts", async () => {
  const { port } = api.address() as AddressInfo;
  await makeAccount(db.sql, { email: "kandidat@demo.example" });
  const { code, said } = await refusalOfStart({
    SUPABASE_URL: `http://127.0.0.1:${port}`,
    SUPABASE_PUBLISHABLE_KEY: "sb_publishable_of_a_project",
    SUPABASE_SECRET_KEY: "sb_secret_of_a_project",
  });
  expect(code).toBe(1);
  expect(said).toContain("accounts at demo.example");
});
