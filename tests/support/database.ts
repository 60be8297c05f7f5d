import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import postgres from "postgres";
import { inject } from "vitest";
import { PUBLISHABLE_KEY, SECRET_KEY } from "../../supabase/local/api-keys.ts";
import { createBackend } from "../../supabase/local/backend.ts";
import { PASSWORD } from "./people.ts";
import { TEMPLATE } from "./template-database.ts";

/** Who runs the SQL: an account's id, or one of the roles without a person. */
export type Actor = (string & {}) | "anon" | "service_role";

export type TestApi = {
  url: string;
  fetch: typeof fetch;
  /** A supabase-js client without a session; the publishable key unless told otherwise. */
  client: (key?: string) => SupabaseClient;
  /** A client with the secret key (role service_role). */
  service: () => SupabaseClient;
  /** A client signed in as an account that makeAccount made. */
  signedIn: (email: string, password?: string) => Promise<SupabaseClient>;
};

export type TestDatabase = {
  name: string;
  url: string;
  /** The superuser's sessions: row level security does not act here. */
  sql: postgres.Sql;
  /** Runs SQL in one transaction as that person or role, with row level security and auth.uid() acting. */
  as: <T>(actor: Actor, run: (sql: postgres.TransactionSql) => Promise<T>) => Promise<T>;
  /** A second, independent session of the superuser, for tests that need two at once; closed with the database. */
  connect: () => postgres.Sql;
  /** The Supabase API over this database, answered in this process. */
  api: () => Promise<TestApi>;
  close: () => Promise<void>;
};

let serial = 0;

/** Takes on the actor's role for the rest of the transaction, as PostgREST does for a request. */
export async function actAs(sql: postgres.TransactionSql, actor: Actor): Promise<void> {
  const isRole = actor === "anon" || actor === "service_role";
  const role = isRole ? actor : "authenticated";
  const claims = isRole ? { role } : { sub: actor, role, aud: "authenticated" };
  await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
    set_config('request.jwt.claim.sub', ${isRole ? "" : actor}, true), set_config('role', ${role}, true)`;
}

async function openApi(databaseUrl: string, folder: string) {
  const url = "http://api.test";
  const backend = await createBackend({
    databaseUrl,
    storageDir: join(folder, "storage"),
    siteUrl: "http://site.test",
    supabaseDir: null,
    maxConnections: 6,
  });
  const inProcess: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    const { promise: calledOff, reject } = Promise.withResolvers<never>();
    if (request.signal.aborted) return Promise.reject(request.signal.reason);
    request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
    return Promise.race([backend.fetch(request), calledOff]);
  };
  const client = (key = PUBLISHABLE_KEY) =>
    createClient(url, key, {
      global: { fetch: inProcess },
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    });
  const api: TestApi = {
    url,
    fetch: inProcess,
    client,
    service: () => client(SECRET_KEY),
    async signedIn(email, password = PASSWORD) {
      const person = client();
      const { error } = await person.auth.signInWithPassword({ email, password });
      if (error) throw error;
      return person;
    },
  };
  return { api, close: backend.close };
}

/**
 * A database of one's own, copied from the migrated and seeded template in about a quarter of a second.
 * Call `close()` in afterAll. Outside vitest, give the address of a server that `startTestServer` started.
 */
export async function createTestDatabase(serverUrl = inject("testServerUrl")): Promise<TestDatabase> {
  serial += 1;
  const name = `test_${process.pid}_${serial}_${Date.now().toString(36)}`;
  const admin = postgres(serverUrl, { max: 1, onnotice() {} });
  await admin.unsafe(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = serverUrl.replace(/\/postgres$/, `/${name}`);
  const sql = postgres(url, { max: 4, onnotice() {} });
  const sessions: postgres.Sql[] = [];
  let opened: Promise<Awaited<ReturnType<typeof openApi>>> | undefined;
  let folder: string | undefined;

  return {
    name,
    url,
    sql,
    async as<T>(actor: Actor, run: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> {
      const result = await sql.begin(async (tx) => {
        await actAs(tx, actor);
        return [await run(tx)] as const;
      });
      return (result as readonly [T])[0];
    },
    connect() {
      const session = postgres(url, { max: 1, onnotice() {} });
      sessions.push(session);
      return session;
    },
    async api() {
      folder ??= mkdtempSync(join(tmpdir(), "samfunnskode-api-"));
      opened ??= openApi(url, folder);
      return (await opened).api;
    },
    async close() {
      await (await opened)?.close();
      await Promise.all([sql, ...sessions].map((session) => session.end({ timeout: 1 })));
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
