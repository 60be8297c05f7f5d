import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDemoData } from "../../supabase/local/demo-data.ts";
import { findFreePort } from "../../supabase/local/ports.ts";
import { startPostgresServer } from "../../supabase/local/postgres-server.ts";
import { startStack } from "../../supabase/local/stack.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samfunnskode-restore-"));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows and a checksum of every table that holds something of ours. */
async function contents(sql: postgres.Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'private', 'auth', 'storage') order by 1`;
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as content from ${name} t`,
    );
    found[name] = row!.content;
  }
  return found;
}

/** Everything in the server's folder but its pid, with the owners it has. */
function copyCluster(from: string, to: string): void {
  const copied = spawnSync("cp", ["-a", from, to], { encoding: "utf8" });
  // Files that come and go while people write may be missing: the log of the backup brings them back.
  if (copied.status !== 0 && !/No such file or directory/.test(copied.stderr)) throw new Error(copied.stderr);
  rmSync(join(to, "postmaster.pid"), { force: true });
}

test("a copy taken while people write starts elsewhere with every row", async () => {
  const dataDir = join(folder, "first");
  const copyDir = join(folder, "second");
  const ports = { apiPort: await findFreePort(), databasePort: await findFreePort(), sitePort: 3000 };
  const stack = await startStack({ dataDir, ...ports }, () => {});
  await loadDemoData(stack.sql, () => {}, stack.storage);
  const [{ folder: cluster }] = await stack.sql<[{ folder: string }]>`
    select current_setting('data_directory') as folder`;

  let isWriting = true;
  const writing = (async () => {
    for (let round = 0; isWriting; round += 1)
      await stack.sql`insert into public.rate_limits (key, window_ends_at, hits) values (${`restore-${round}`}, now(), ${round})`;
  })();
  const label = await stack.sql.reserve();
  await label`select pg_backup_start('restore test', fast => true)`;
  spawnSync("mkdir", ["-p", "-m", "755", copyDir]);
  copyCluster(cluster, join(copyDir, "postgres"));
  isWriting = false;
  await writing;
  const before = await contents(stack.sql);
  const [stop] = await label`select labelfile from pg_backup_stop(wait_for_archive => false)`;
  label.release();
  // What was written meanwhile stands in the log.
  rmSync(join(copyDir, "postgres", "pg_wal"), { recursive: true });
  copyCluster(join(cluster, "pg_wal"), join(copyDir, "postgres", "pg_wal"));
  const owner = spawnSync("stat", ["-c", "%u:%g", cluster], { encoding: "utf8" }).stdout.trim();
  spawnSync(
    "sh",
    ["-c", `cat > "$1" && chown ${owner} "$1"`, "sh", join(copyDir, "postgres", "backup_label")],
    {
      input: stop!.labelfile,
    },
  );
  spawnSync("cp", ["-a", `${cluster}.password`, join(copyDir, "postgres.password")]);
  await stack.stop();

  const restored = await startPostgresServer({ dataDir: copyDir, port: await findFreePort() });
  const sql = postgres(restored.url(), { max: 1, onnotice() {} });
  try {
    const after = await contents(sql);
    expect(Object.keys(after).length).toBeGreaterThan(40);
    expect(after).toEqual(before);
  } finally {
    await sql.end();
    await restored.stop();
  }
}, 180_000);
