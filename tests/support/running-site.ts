import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { findFreePort } from "../../supabase/local/ports.ts";

const START_LIMIT_MS = 120_000;

export type RunningSite = {
  url: string;
  apiUrl: string;
  /** The superuser's sessions on the site's own database. */
  sql: postgres.Sql;
  /** What site, worker and stack have printed so far. */
  output: () => string;
  stop: () => Promise<void>;
};

/** The whole demo (database, API, worker, built site) as a process of its own, on free ports and with data of its own. */
export async function startSite(env: NodeJS.ProcessEnv = {}): Promise<RunningSite> {
  const folder = mkdtempSync(join(tmpdir(), "samfunnskode-site-"));
  chmodSync(folder, 0o755);
  const [port, apiPort, databasePort] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  const child: ChildProcess = spawn(process.execPath, ["supabase/local/demo.ts"], {
    env: {
      ...own,
      PORT: String(port),
      LOCAL_API_PORT: String(apiPort),
      LOCAL_DB_PORT: String(databasePort),
      LOCAL_DATA_DIR: folder,
      RATE_LIMIT_FACTOR: "1000",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  const url = `http://localhost:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (const end = Date.now() + START_LIMIT_MS; !/ s {2}ready\n/.test(output); await sleep(50)) {
    if (child.exitCode === null && Date.now() < end) continue;
    await stop();
    throw new Error(`The site did not start:\n${output}`);
  }
  const password = readFileSync(join(folder, "postgres.password"), "utf8").trim();
  const sql = postgres(`postgres://postgres:${password}@127.0.0.1:${databasePort}/postgres`, {
    max: 2,
    onnotice() {},
  });
  return {
    url,
    apiUrl: `http://127.0.0.1:${apiPort}`,
    sql,
    output: () => output,
    async stop() {
      await sql.end({ timeout: 1 });
      await stop();
    },
  };
}
