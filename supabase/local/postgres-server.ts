import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { requireFreePort } from "./ports.ts";
import {
  canUseFolder,
  findPostgresBinaries,
  findServerUser,
  type ServerUser,
  SHARED_FOLDER,
} from "./postgres-binaries.ts";
import { stopOrphan } from "./postgres-orphan.ts";
import { hasCode, StartRefusal } from "./start-refusal.ts";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

export type PostgresServer = {
  port: number;
  pid: number;
  /** The folder that really holds the cluster; see {@link choosePostgresFolder}. */
  folder: string;
  /** Connection string of the superuser for one database of this server. */
  url: (database?: string) => string;
  /** Resolves when the server process has ended, asked or not. */
  exited: Promise<void>;
  /** Fast shutdown; resolves when the process is gone. */
  stop: () => Promise<void>;
};

export type PostgresServerOptions = {
  /** Folder for this stack's data; the cluster lies in `postgres/` below it. */
  dataDir: string;
  port: number;
  /** false turns fsync off: for tests alone, a crash may then lose everything. */
  durable?: boolean;
  /** Receives one line for whatever the person should know about. */
  say?: (line: string) => void;
};

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `.write-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const code = hasCode(error) ? error.code : String(error);
    throw new StartRefusal(
      `Cannot write in the folder ${folder} (${code}): set LOCAL_DATA_DIR to a folder that this user may write in.`,
    );
  }
}

/**
 * The folder for the cluster: `<dataDir>/postgres`, or one under {@link SHARED_FOLDER} when PostgreSQL has to run as
 * another user who cannot enter `dataDir`.
 */
export function choosePostgresFolder(dataDir: string, user: ServerUser, say: (line: string) => void): string {
  const own = resolve(dataDir);
  makeFolder(own);
  if (!user) return join(own, "postgres");
  const probe = join(own, `.enter-${process.pid}`);
  mkdirSync(probe, { mode: 0o777 });
  chmodSync(probe, 0o777);
  const reachable = canUseFolder(probe, user);
  rmSync(probe, { recursive: true });
  if (reachable) return join(own, "postgres");
  const key = createHash("sha256").update(own).digest("hex").slice(0, 12);
  const folder = join(SHARED_FOLDER, key, "postgres");
  makeFolder(join(SHARED_FOLDER, key));
  say(`the database lies in ${folder}, because the user "postgres" cannot enter ${own}`);
  return folder;
}

function passwordOf(folder: string): string {
  const file = `${folder}.password`;
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** A cluster is built beside its place and renamed, so that an interrupted start leaves nothing half made behind. */
function createCluster(native: string, folder: string, user: ServerUser, durable: boolean): void {
  const partial = `${folder}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  const passwordFile = join(partial, "..", `${process.pid}.pw`);
  writeFileSync(passwordFile, passwordOf(folder), { mode: 0o600 });
  if (user) {
    chownSync(partial, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const flags = [
    `--pgdata=${partial}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    `--locale=${locale}`,
    "--lc-messages=C",
    ...(durable ? [] : ["--no-sync"]),
  ];
  const made = spawnSync(join(native, "bin", "initdb"), flags, { cwd: "/", encoding: "utf8", ...user });
  rmSync(passwordFile);
  if (made.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new StartRefusal(
      `The database could not be created: ${lastLine(made.stderr) || made.error?.message || "initdb failed"}`,
    );
  }
  renameSync(partial, folder);
}

const lastLine = (text: string | null) => text?.trim().split("\n").at(-1)?.trim() ?? "";

function readSince(file: string, offset: number): string {
  return readFileSync(file).subarray(offset).toString("utf8");
}

function spawnServer(
  native: string,
  options: Required<Omit<PostgresServerOptions, "dataDir" | "say">>,
  folder: string,
  user: ServerUser,
) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `port=${options.port}`,
    "max_connections=100",
    "timezone=UTC",
    'search_path="$user", public, extensions',
    "lc_messages=C",
    ...(options.durable
      ? ["fsync=on", "synchronous_commit=on", "full_page_writes=on"]
      : ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"]),
  ];
  const logFile = `${folder}.log`;
  const log = openSync(logFile, "a");
  const offset = statSync(logFile).size;
  // Its own process group: Ctrl-C in the terminal reaches the stack alone, which stops its parts in order.
  const child = spawn(
    join(native, "bin", "postgres"),
    ["-D", folder, ...settings.flatMap((setting) => ["-c", setting])],
    { cwd: "/", detached: true, stdio: ["ignore", log, log], ...user },
  );
  closeSync(log);
  const endWithUs = () => child.kill("SIGINT");
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  return { child, readLog: () => readSince(logFile, offset) };
}

function isReady(folder: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

async function stopChild(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
  const timer = setTimeout(() => child.kill("SIGQUIT"), STOP_LIMIT_MS);
  await exited;
  clearTimeout(timer);
}

/**
 * Starts the embedded PostgreSQL 17 on 127.0.0.1, creating its cluster on first use. A server that an earlier, killed
 * run left behind on the same folder is stopped first.
 * @throws StartRefusal with one sentence: taken port, unwritable folder, cluster in use, broken installation
 */
export async function startPostgresServer(options: PostgresServerOptions): Promise<PostgresServer> {
  const { dataDir, port, durable = true, say = () => {} } = options;
  const user = findServerUser(say);
  const folder = choosePostgresFolder(dataDir, user, say);
  const native = findPostgresBinaries(user, say);
  await stopOrphan(folder, say);
  await requireFreePort(port, "the database", "LOCAL_DB_PORT");
  if (!existsSync(join(folder, "PG_VERSION"))) {
    rmSync(`${folder}.password`, { force: true });
    createCluster(native, folder, user, durable);
  }
  const password = passwordOf(folder);

  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    const { child, readLog } = spawnServer(native, { port, durable }, folder, user);
    const exited = new Promise<void>((done) => {
      child.once("exit", () => done());
      child.once("error", () => done());
    });
    let ended = false;
    exited.then(() => {
      ended = true;
    });
    while (!ended && !(child.pid && isReady(folder, child.pid))) {
      if (Date.now() > limit) {
        await stopChild(child, exited);
        throw new StartRefusal(
          `The database did not become ready within ${START_LIMIT_MS / 1000} s: see ${folder}.log.`,
        );
      }
      await Promise.race([exited, sleep(15)]);
    }
    if (!ended && child.pid) {
      writeFileSync(`${folder}.owner`, String(process.pid));
      return {
        port,
        pid: child.pid,
        folder,
        url: (database = "postgres") => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
        exited,
        stop: () => stopChild(child, exited),
      };
    }
    // The children of a killed server need a moment to notice and let go of the shared memory.
    const log = readLog();
    if (/still in use/.test(log) && Date.now() < limit) {
      await sleep(200);
      continue;
    }
    if (/Address already in use/.test(log)) await requireFreePort(port, "the database", "LOCAL_DB_PORT");
    throw new StartRefusal(
      `The database did not start: ${lastLine(log.replaceAll(/.*(LOG|HINT):.*/g, "")) || lastLine(log)} (${folder}.log)`,
    );
  }
}
