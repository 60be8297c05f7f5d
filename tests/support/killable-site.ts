import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { PUBLISHABLE_KEY, SECRET_KEY } from "../../supabase/local/api-keys.ts";
import { makeSiteGround } from "./site-ground.ts";

/** What can die: the site, the worker, the API with the mailbox, or PostgreSQL itself. */
export const VICTIMS = ["site", "worker", "api", "database"] as const;
export type Victim = (typeof VICTIMS)[number];
type Part = "stack" | "site" | "worker";

const SCRIPTS: Record<Part, string> = {
  stack: "tests/support/run-stack.ts",
  worker: "build/worker/worker.js",
  site: "server.ts",
};
const LIMIT_MS = 60_000;

export type KillableSite = {
  url: string;
  apiUrl: string;
  /** A new session of the superuser; the caller ends it. */
  connect: () => postgres.Sql;
  /** SIGKILL, then the same part again, as a supervisor does; resolves when it answers. */
  killAndRestart: (victim: Victim) => Promise<void>;
  /** SIGKILL alone, and the start that follows it. */
  kill: (part: Part) => Promise<void>;
  start: (part: Part, env?: NodeJS.ProcessEnv) => Promise<void>;
  /** Lets no new file be written to the storage, as a full disk does, until what it returns is called. */
  blockStorage: () => Promise<() => Promise<void>>;
  stop: () => Promise<void>;
};

async function until(what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; ; await sleep(25)) {
    if (await isTrue()) return;
    if (Date.now() > end) throw new Error(`${what} did not come up`);
  }
}

const answers = async (url: string) => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

/** Database, API, worker and built site as processes of their own that can be killed one by one; no demo data. */
export async function startKillableSite(): Promise<KillableSite> {
  const { folder, url, apiUrl, settings: own, connect } = await makeSiteGround();
  const settings = {
    ...own,
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    SITE_URL: url,
    DEMO: "1",
    SUPABASE_URL: apiUrl,
    SUPABASE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
    SUPABASE_SECRET_KEY: SECRET_KEY,
    LOCAL_MAILBOX_URL: `${apiUrl}/_mail`,
    RESEND_API_KEY: "",
    SMTP_URL: "",
    LOG_LEVEL: "info",
  };
  const children = new Map<Part, ChildProcess>();

  async function start(part: Part, env: NodeJS.ProcessEnv = {}): Promise<void> {
    const child = spawn(process.execPath, [SCRIPTS[part]], {
      env: { ...settings, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.set(part, child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    const isUp = {
      stack: () => output.includes("ready\n"),
      worker: () => output.includes("worker started"),
      site: () => answers(`${url}/readyz`),
    }[part];
    await until(part, () => {
      if (child.exitCode !== null) throw new Error(`${part} ended:\n${output}`);
      return isUp();
    });
  }

  async function end(part: Part, signal: NodeJS.Signals): Promise<void> {
    const child = children.get(part);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  }

  async function killDatabase(): Promise<void> {
    const [pid] = readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n");
    process.kill(Number(pid), "SIGKILL");
    // The stack notices that its database is gone and ends.
    const stack = children.get("stack");
    if (stack && stack.exitCode === null) await once(stack, "exit");
  }

  await start("stack");
  await Promise.all([start("worker"), start("site")]);
  return {
    url,
    apiUrl,
    connect,
    start,
    kill: (part) => end(part, "SIGKILL"),
    async killAndRestart(victim) {
      const part = victim === "site" || victim === "worker" ? victim : "stack";
      await (victim === "database" ? killDatabase() : end(part, "SIGKILL"));
      await start(part);
    },
    async blockStorage() {
      const storage = join(folder, "storage");
      await rename(storage, `${storage}.away`).catch(() => {});
      await writeFile(storage, "");
      return async () => {
        await rm(storage);
        await rename(`${storage}.away`, storage).catch(() => {});
      };
    },
    async stop() {
      for (const part of ["site", "worker", "stack"] as const) await end(part, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
