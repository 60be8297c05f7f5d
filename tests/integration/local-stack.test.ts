import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findFreePort, requireFreePort } from "../../supabase/local/ports.ts";
import { type PostgresServer, startPostgresServer } from "../../supabase/local/postgres-server.ts";

const root = mkdtempSync(join(tmpdir(), "samfunnskode-stack-"));
/** What a first start leaves: each test has a copy of it, for a first start takes most of a test's time. */
const prepared = join(root, "prepared");
let folder: string;
const cleanUp: (() => unknown)[] = [];

beforeAll(async () => {
  chmodSync(root, 0o755);
  const first = await spawnStack({ LOCAL_DATA_DIR: prepared });
  await untilReady(first);
  await stopStack(first.child);
});
beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function stopStack(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** Node's own copy would hand the database to root, where PostgreSQL runs as another user. */
function startFromPrepared(): void {
  const copied = spawnSync("cp", ["-a", `${prepared}/.`, folder], { encoding: "utf8" });
  if (copied.status !== 0) throw new Error(copied.stderr);
}

type RunningStack = { child: ChildProcess; apiPort: number; databasePort: number; output: () => string };

async function spawnStack(settings: NodeJS.ProcessEnv = {}): Promise<RunningStack> {
  const [apiPort, databasePort] = [await findFreePort(), await findFreePort()];
  const env = {
    ...process.env,
    LOCAL_DATA_DIR: folder,
    LOCAL_API_PORT: String(apiPort),
    LOCAL_DB_PORT: String(databasePort),
    ...settings,
  };
  const child = spawn(process.execPath, ["tests/support/run-stack.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  cleanUp.push(() => stopStack(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  return { child, apiPort, databasePort, output: () => output };
}

async function untilReady(stack: RunningStack): Promise<void> {
  await vi.waitFor(() => expect(stack.output()).toMatch(/ s {2}ready\n/), { timeout: 60_000, interval: 20 });
}

async function ended({ child }: RunningStack): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

const mail = (stack: RunningStack) => `http://127.0.0.1:${stack.apiPort}/_mail`;

const postMail = (stack: RunningStack, subject: string) =>
  fetch(mail(stack), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      to: "kari@example.test",
      subject,
      html: "<p>Hei <a href='http://x.test/'>lenke</a><script>alert(1)</script></p>",
      text: "Hei http://x.test/?a=1&b=2",
    }),
  });

describe("a killed database", () => {
  async function start(port: number): Promise<PostgresServer> {
    const server = await startPostgresServer({ dataDir: folder, port });
    cleanUp.push(server.stop);
    return server;
  }

  test("keeps every row it has acknowledged, and starts again by itself", async () => {
    const port = await findFreePort();
    const first = await start(port);
    const writers = Array.from({ length: 4 }, () => postgres(first.url(), { max: 1, onnotice() {} }));
    await writers[0]!`create table acknowledged (id uuid primary key)`;
    const known: string[] = [];
    const writing = writers.map(async (sql) => {
      for (;;) {
        const [row] = await sql`insert into acknowledged values (gen_random_uuid()) returning id`;
        known.push(row!.id);
      }
    });
    const failures = Promise.allSettled(writing);
    await expect.poll(() => known.length, { timeout: 10_000, interval: 5 }).toBeGreaterThan(200);
    process.kill(first.pid, "SIGKILL");
    const results = await failures;
    expect(results.every((result) => result.status === "rejected")).toBe(true);
    await Promise.all(writers.map((sql) => sql.end({ timeout: 1 })));

    const second = await start(port);
    const sql = postgres(second.url(), { max: 1 });
    const kept = new Set((await sql`select id from acknowledged`).map((row) => row.id));
    expect(known.filter((id) => !kept.has(id))).toEqual([]);
    expect((await sql`show fsync`)[0]).toEqual({ fsync: "on" });
    await sql.end();
  });

  test("left behind by a killed stack, is found and stopped, and the data are there", async () => {
    startFromPrepared();
    const first = await spawnStack();
    await untilReady(first);
    expect((await postMail(first, "Før krasjet")).status).toBe(201);
    first.child.kill("SIGKILL");
    await ended(first);
    const ports = { LOCAL_API_PORT: String(first.apiPort), LOCAL_DB_PORT: String(first.databasePort) };
    const second = { ...(await spawnStack(ports)), apiPort: first.apiPort };
    await untilReady(second);
    expect(second.output()).toContain("left behind");
    const kept = (await (await fetch(`${mail(second)}.json?to=kari@`)).json()) as { subject: string }[];
    expect(kept.map((message) => message.subject)).toEqual(["Før krasjet"]);
  });
});

describe("the stack", () => {
  beforeEach(startFromPrepared);

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends it and frees its ports", async (signal) => {
    const stack = await spawnStack();
    await untilReady(stack);
    const open = fetch(`http://127.0.0.1:${stack.apiPort}/auth/v1/health`).catch(() => null);
    stack.child.kill(signal);
    expect(await ended(stack)).toBe(0);
    await open;
    await requireFreePort(stack.apiPort, "api", "X");
    await requireFreePort(stack.databasePort, "db", "X");
  });

  test("says in one sentence that a port is taken", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    cleanUp.push(() => holder.close());
    const port = (holder.address() as { port: number }).port;
    const byDatabase = await spawnStack({ LOCAL_DB_PORT: String(port) });
    expect(await ended(byDatabase)).toBe(1);
    expect(byDatabase.output()).toBe(
      `Port ${port} (the database) is taken by another program: stop it, or set LOCAL_DB_PORT to a free port.\n`,
    );
    const byApi = await spawnStack({ LOCAL_API_PORT: String(port) });
    expect(await ended(byApi)).toBe(1);
    expect(byApi.output()).toContain(`Port ${port} (the Supabase API) is taken`);
    await requireFreePort(byApi.databasePort, "db", "X");
  });

  test("says in one sentence that a folder or a port cannot be used", async () => {
    writeFileSync(join(folder, "file"), "");
    const unwritable = await spawnStack({ LOCAL_DATA_DIR: join(folder, "file", "data") });
    expect(await ended(unwritable)).toBe(1);
    expect(unwritable.output()).toMatch(
      /^Cannot write in the folder .+ \(ENOTDIR\): set LOCAL_DATA_DIR .+\.\n$/,
    );
    const wrongPort = await spawnStack({ LOCAL_API_PORT: "tusen" });
    expect(await ended(wrongPort)).toBe(1);
    expect(wrongPort.output()).toBe(
      'LOCAL_API_PORT is "tusen", but a port is a whole number from 1 to 65535.\n',
    );
  });

  test("does not take a folder from a stack that still runs", async () => {
    const first = await spawnStack();
    await untilReady(first);
    const second = await spawnStack();
    expect(await ended(second)).toBe(1);
    expect(second.output()).toMatch(new RegExp(`in use by process ${first.child.pid}\\b`));
    expect((await fetch(mail(first))).status).toBe(200);
  });

  test("ends with a reason when its database dies", async () => {
    const stack = await spawnStack();
    await untilReady(stack);
    process.kill(
      Number.parseInt(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8"), 10),
      "SIGKILL",
    );
    expect(await ended(stack)).toBe(1);
    expect(stack.output()).toContain("The database has ended by itself.");
  });

  test("answers unknown paths and foreign names without a page", async () => {
    const stack = await spawnStack();
    await untilReady(stack);
    for (const path of ["/", "/nope", "/rest/v2/x", "/rest/v1/finnes-ikke"]) {
      const response = await fetch(`http://127.0.0.1:${stack.apiPort}${path}`);
      expect(response.status, path).toBeGreaterThanOrEqual(400);
      expect(response.headers.get("content-type"), path).not.toContain("html");
    }
    const foreign = request(mail(stack), { headers: { host: "evil.test" } }).end();
    const [answer] = await once(foreign, "response");
    expect(answer.statusCode).toBe(421);
    answer.resume();
  });

  test("shows mail without running it", async () => {
    const stack = await spawnStack();
    await untilReady(stack);
    await postMail(stack, "Første <b>");
    await postMail(stack, "Andre");
    const list = await (await fetch(mail(stack))).text();
    expect(list.indexOf("Andre")).toBeLessThan(list.indexOf("Første"));
    expect(list).not.toContain("<b>");
    const id = /\/_mail\/([\w-]+)"/.exec(list)![1];
    const page = await fetch(`${mail(stack)}/${id}`);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).toContain(`sandbox="allow-top-navigation-by-user-activation allow-popups"`);
    expect(text).toContain('<a href="http://x.test/?a=1&#38;b=2">');
    const body = await fetch(`${mail(stack)}/${id}/html`);
    expect(body.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
    expect(await body.text()).toContain('<base target="_top">');
    const form = await fetch(mail(stack), { method: "POST", body: "to=x" });
    expect(form.status).toBe(415);
    const broken = await fetch(mail(stack), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(broken.status).toBe(400);
  });
});
