/* Writes supabase/types.ts from the migrations. The CLI is fetched for the occasion: its releases are too large to install for everyone. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { startTestServer, TEMPLATE } from "../../tests/support/template-database.ts";

const server = await startTestServer();
try {
  const command = [
    "exec",
    "--yes",
    "--package=supabase@3.1.0",
    "--",
    "supabase",
    "gen",
    "types",
    "typescript",
  ];
  const url = `${server.url(TEMPLATE)}?sslmode=disable`;
  const run = spawnSync("npm", [...command, "--schema", "public", "--db-url", url], {
    encoding: "utf8",
    maxBuffer: 16 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`The Supabase CLI answered: ${run.stderr}`);
  writeFileSync("supabase/types.ts", run.stdout);
  spawnSync("npx", ["biome", "format", "--write", "supabase/types.ts"], { stdio: "inherit" });
} finally {
  await server.stop();
}
