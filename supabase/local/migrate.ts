import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";

const MIGRATION = /^(\d{14})_(.+)\.sql$/;

/** The migration files of the Supabase CLI's layout, oldest first. */
export function listMigrations(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, version, name] = MIGRATION.exec(file) ?? [];
      return version && name ? [{ version, name, path: join(folder, file) }] : [];
    });
}

/**
 * Applies the migrations that this database has not seen, each in a transaction of its own together with its row in
 * `supabase_migrations.schema_migrations`, as the Supabase CLI does.
 * @returns the names applied now
 * @throws Error naming the file when one fails; the database then stands after the one before it
 */
export async function applyMigrations(sql: postgres.Sql, folder: string): Promise<string[]> {
  await sql`create schema if not exists supabase_migrations`;
  await sql`create table if not exists supabase_migrations.schema_migrations
    (version text primary key, statements text[], name text)`;
  const known = new Set(
    (await sql`select version from supabase_migrations.schema_migrations`).map((row) => row.version),
  );
  const pending = listMigrations(folder).filter((migration) => !known.has(migration.version));
  for (const { version, name, path } of pending) {
    const text = readFileSync(path, "utf8");
    try {
      await sql.begin(async (tx) => {
        await tx.unsafe(text).simple();
        await tx`insert into supabase_migrations.schema_migrations (version, name, statements)
          values (${version}, ${name}, ${[text]})`;
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`Migration ${version}_${name}.sql fails: ${message}`, { cause: error });
    }
  }
  return pending.map((migration) => migration.name);
}

/**
 * Runs seed.sql (reference data, written to be run again) when its text is not the one that was run last.
 * @returns whether it ran
 */
export async function applySeed(sql: postgres.Sql, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  const hash = createHash("sha256").update(text).digest("hex");
  await sql`create table if not exists supabase_migrations.seed_files (path text primary key, hash text not null)`;
  const [last] = await sql`select hash from supabase_migrations.seed_files where path = 'supabase/seed.sql'`;
  if (last?.hash === hash) return false;
  await sql.begin(async (tx) => {
    await tx.unsafe(text).simple();
    await tx`insert into supabase_migrations.seed_files (path, hash) values ('supabase/seed.sql', ${hash})
      on conflict (path) do update set hash = excluded.hash`;
  });
  return true;
}
