import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { makeSiteGround } from "./site-ground.ts";

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
  const { folder, url, apiUrl, settings, connect } = await makeSiteGround();
  const child: ChildProcess = spawn(process.execPath, ["supabase/local/demo.ts"], {
    env: { ...settings, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
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
  const sql = connect();
  return {
    url,
    apiUrl,
    sql,
    output: () => output,
    async stop() {
      await sql.end({ timeout: 1 });
      await stop();
    },
  };
}
