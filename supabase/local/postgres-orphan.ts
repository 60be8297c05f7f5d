import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefusal } from "./start-refusal.ts";

type Process = { parent: number; command: string };

function findProcess(pid: number): Process | null {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (state === "Z") return null;
      return { parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, "utf8") };
    } catch {
      return null;
    }
  }
  const shown = spawnSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" });
  const match = /^\s*(\d+)\s+(.*)$/m.exec(shown.stdout ?? "");
  return match ? { parent: Number(match[1]), command: match[2]! } : null;
}

function readNumber(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10);
  } catch {
    return Number.NaN;
  }
}

async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(25)) {
    if (!findProcess(pid)) return true;
  }
  return false;
}

/**
 * Stops the PostgreSQL server that a killed run left behind on this cluster. Without one, nothing happens; a stale
 * `postmaster.pid` is left to PostgreSQL itself.
 * @throws StartRefusal when the server belongs to a stack that is still running
 */
export async function stopOrphan(folder: string, say: (line: string) => void): Promise<void> {
  if (!existsSync(join(folder, "postmaster.pid"))) return;
  const pid = readNumber(join(folder, "postmaster.pid"));
  const server = pid > 0 ? findProcess(pid) : null;
  if (!server?.command.includes(folder)) return;
  // An orphan has been handed to another parent; a server in use still has the one that started it.
  const owner = readNumber(`${folder}.owner`);
  if (server.parent === owner && owner !== process.pid) {
    throw new StartRefusal(
      `The database in ${folder} is in use by process ${owner}: stop that one first, or set LOCAL_DATA_DIR.`,
    );
  }
  say(`stopping a database server that an earlier run left behind (process ${pid})`);
  for (const [signal, patience] of [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 2_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, patience)) return;
  }
  throw new StartRefusal(`The database server ${pid} of an earlier run cannot be stopped: end it by hand.`);
}
