import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { watchChild } from "./child-process.ts";
import type { Run } from "./run-stack.ts";
import { StartRefusal } from "./start-refusal.ts";

const SOURCES = [
  "app",
  "search",
  "emails",
  "public",
  "supabase/types.ts",
  "package.json",
  "package-lock.json",
];
const CONFIGS = /^(vite|react-router|remix|tsconfig)[\w.-]*\.(ts|js|json)$/;
const STAMP = "build/.sources";

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function hashSources(): string {
  const configs = readdirSync(".").filter((name) => CONFIGS.test(name));
  const files = [...SOURCES, ...configs].flatMap((path) => (/\.\w+$/.test(path) ? [path] : listFiles(path)));
  const hash = createHash("sha256");
  for (const file of files.sort()) if (existsSync(file)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * Builds site and worker unless the last build was made from the same sources.
 * @throws StartRefusal when the build fails, after printing what it said
 */
export async function ensureSiteBuild(run: Run): Promise<void> {
  const hash = hashSources();
  const last = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
  if (last === hash) return run.progress("site built already");
  run.progress("building the site …");
  rmSync(STAMP, { force: true });
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn("npm", ["run", "--silent", "build"], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const build = watchChild("build", child);
  let isDone = false;
  run.onStop(async () => isDone || build.stop());
  const { code, how } = await build.ended;
  isDone = true;
  if (code !== 0) {
    console.error(output.trimEnd());
    throw new StartRefusal(`The site could not be built (${how}); its messages stand above.`);
  }
  mkdirSync("build", { recursive: true });
  writeFileSync(STAMP, hash);
  run.progress("site built");
}
