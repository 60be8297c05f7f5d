import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

/** The keys of an object literal type at one depth of the generated file, by its indentation. */
function keysAt(source: string, depth: number): string[] {
  return [...source.matchAll(new RegExp(`^ {${depth}}(\\w+)\\??:`, "gm"))].map((match) => match[1]!);
}

const section = (source: string, name: string) =>
  source.match(new RegExp(`^    ${name}: \\{\\n([\\s\\S]*?)^    \\}`, "m"))?.[1] ?? "";

test("the generated types name the tables, columns and functions of the migrations", async () => {
  const source = readFileSync("supabase/types.ts", "utf8");
  const tables = section(source, "Tables");
  const typed = keysAt(tables, 6).flatMap((table) => {
    const rows =
      tables.match(
        new RegExp(`^      ${table}: \\{\\n        Row: \\{\\n([\\s\\S]*?)^        \\}`, "m"),
      )?.[1] ?? "";
    return keysAt(rows, 10).map((column) => `${table}.${column}`);
  });
  const columns = await db.sql<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name not like '\\_%'`;
  const hint = "run npm run types";
  expect(typed.sort(), hint).toEqual(columns.map((column) => column.name).sort());
  const functions = await db.sql<{ name: string }[]>`
    select distinct proname as name from pg_proc p where pronamespace = 'public'::regnamespace
      and prorettype <> 'trigger'::regtype and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;
  expect(keysAt(section(source, "Functions"), 6).sort(), hint).toEqual(
    functions.map((one) => one.name).sort(),
  );
});
