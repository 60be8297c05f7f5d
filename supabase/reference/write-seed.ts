import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Value = string | number | boolean | null | string[] | Record<string, string>;
type Row = Record<string, Value>;

/** Tables in the order their foreign keys need, each with its primary key and the file its rows stand in. */
const TABLES: { table: string; key: string[]; file: string }[] = [
  { table: "counties", key: ["number"], file: "counties.json" },
  { table: "municipalities", key: ["number"], file: "municipalities.json" },
  { table: "occupations", key: ["code"], file: "occupations.json" },
  { table: "skills", key: ["id"], file: "skills.json" },
  { table: "benefits", key: ["id"], file: "benefits.json" },
  { table: "benefit_rules", key: ["benefit_id", "valid_from"], file: "benefit-rules.json" },
  { table: "mission_themes", key: ["id"], file: "mission-themes.json" },
];

const HEADER = `-- Reference data only: it names no person and opens no account. Written by supabase/reference/write-seed.ts from the JSON
-- files beside it: change those and run \`node supabase/reference/write-seed.ts\`. Running this file again updates the rows.
-- Centre points of municipalities: © Kartverket, CC BY 4.0.
`;

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

function literal(value: Value): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length ? `array[${value.map(quote).join(", ")}]` : "'{}'";
  if (typeof value === "object") return quote(JSON.stringify(value));
  return typeof value === "string" ? quote(value) : String(value);
}

function upsert(table: string, key: string[], rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const updates = columns.filter((column) => !key.includes(column));
  const values = rows.map((row) => `  (${columns.map((column) => literal(row[column] ?? null)).join(", ")})`);
  const onConflict = updates.length
    ? `do update set ${updates.map((column) => `${column} = excluded.${column}`).join(", ")}`
    : "do nothing";
  return `insert into public.${table} (${columns.join(", ")}) values\n${values.join(",\n")}\non conflict (${key.join(", ")}) ${onConflict};\n`;
}

/** The text of supabase/seed.sql: the same for the same JSON files, whenever and wherever it is made. */
export function renderSeed(): string {
  const parts = TABLES.map(({ table, key, file }) =>
    upsert(table, key, JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as Row[]),
  );
  return [HEADER, ...parts].join("\n");
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "../seed.sql"), renderSeed());
