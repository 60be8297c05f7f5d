import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { createBackend } from "../../supabase/local/backend.ts";
import { listMigrations } from "../../supabase/local/migrate.ts";
import { findFreePort } from "../../supabase/local/ports.ts";
import { stopOrphan } from "../../supabase/local/postgres-orphan.ts";
import { type PostgresServer, startPostgresServer } from "../../supabase/local/postgres-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Connection string of the superuser, to the database `postgres` of the test server. */
    testServerUrl: string;
  }
}

export const TEMPLATE = "template_samfunnskode";
const ROOT = join(tmpdir(), `samfunnskode-tests-${userInfo().uid}`);
const KEPT_TEMPLATES = 3;

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Everything that decides what the template holds. */
function templateKey(): string {
  const hash = createHash("sha256");
  const local = readdirSync("supabase/local").filter((file) => file.endsWith(".ts"));
  const files = [
    ...listMigrations("supabase/migrations").map((migration) => migration.path),
    "supabase/seed.sql",
    "package-lock.json",
    ...local.map((file) => join("supabase/local", file)),
  ];
  for (const file of files) if (existsSync(file)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Removes what killed runs and older templates left behind. */
async function tidy(): Promise<void> {
  for (const name of readdirSync(ROOT)) {
    const owner = /^(?:run|build)-(\d+)\b/.exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    await stopOrphan(join(ROOT, name, "postgres"), () => {});
    rmSync(join(ROOT, name), { recursive: true, force: true });
  }
  const templates = readdirSync(ROOT).filter((name) => name.startsWith("template-"));
  const byAge = templates.sort((a, b) => statSync(join(ROOT, b)).mtimeMs - statSync(join(ROOT, a)).mtimeMs);
  for (const name of byAge.slice(KEPT_TEMPLATES)) rmSync(join(ROOT, name), { recursive: true, force: true });
}

async function buildTemplate(target: string): Promise<void> {
  const folder = join(ROOT, `build-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  const server = await startPostgresServer({ dataDir: folder, port: await findFreePort(), durable: false });
  try {
    const admin = postgres(server.url(), { max: 1, onnotice() {} });
    await admin.unsafe(`create database ${TEMPLATE}`);
    await admin.end();
    const backend = await createBackend({
      databaseUrl: server.url(TEMPLATE),
      storageDir: join(folder, "storage"),
      siteUrl: "http://site.test",
    });
    await backend.sql`vacuum analyze`;
    await backend.close();
  } finally {
    await server.stop();
  }
  try {
    renameSync(folder, target);
  } catch (error) {
    // Another run may have built the same template meanwhile.
    if (!existsSync(target)) throw error;
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts a test server with the migrated and seeded template database. The cluster is a copy of one that is kept in
 * the system's temp folder under the hash of all that goes into it, so runs beside each other do not meet.
 */
export async function startTestServer(): Promise<PostgresServer> {
  mkdirSync(ROOT, { recursive: true });
  chmodSync(ROOT, 0o755);
  await tidy();
  const template = join(ROOT, `template-${templateKey()}`);
  if (!existsSync(template)) await buildTemplate(template);
  // Two projects of one run have a server each.
  const run = mkdtempSync(join(ROOT, `run-${process.pid}-`));
  // Node's own copy would hand the cluster to root, where PostgreSQL runs as another user.
  const copied = spawnSync("cp", ["-a", `${template}/.`, run], { encoding: "utf8" });
  if (copied.status !== 0) throw new Error(`Copying the test database failed: ${copied.stderr}`);
  const server = await startPostgresServer({ dataDir: run, port: await findFreePort(), durable: false });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(run, { recursive: true, force: true });
    },
  };
}

/** Vitest's global setup of the projects `database` and `integration`. */
export default async function setup(project: TestProject) {
  const server = await startTestServer();
  project.provide("testServerUrl", server.url());
  return server.stop;
}
