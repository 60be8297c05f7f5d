import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderSeed } from "../../supabase/reference/write-seed.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const count = async (table: string) => {
  const [row] = await database.sql`select count(*)::int as n from ${database.sql(`public.${table}`)}`;
  return row!.n as number;
};

describe("seed.sql", () => {
  it("is what the generator writes", () => {
    expect(readFileSync("supabase/seed.sql", "utf8")).toBe(renderSeed());
  });

  it("can be run again and changes nothing", async () => {
    const picture = () =>
      database.sql`select md5(string_agg(b::text, '|' order by b.id)) as md5 from public.benefits b`;
    const before = await picture();
    await database.sql.unsafe(renderSeed());
    expect(await picture()).toEqual(before);
    expect(await count("municipalities")).toBe(357);
  });

  it("holds no account", () => {
    expect(/insert into (?!public\.)|public\.accounts|password|@/.exec(renderSeed())).toBeNull();
  });
});

describe("reference data", () => {
  it.each([
    ["counties", 15],
    ["municipalities", 357],
    ["occupations", 33],
    ["skills", 159],
    ["benefits", 43],
    ["mission_themes", 16],
  ])("%s: %i rows", async (table, expected) => {
    expect(await count(table)).toBe(expected);
  });

  it.each(["occupations", "skills", "benefits", "benefit_rules", "mission_themes"])(
    "%s: every text stands in three languages",
    async (table) => {
      const rows = await database.sql`select * from ${database.sql(`public.${table}`)}`;
      const columns = Object.keys(rows[0]!).filter((column) => /_(nb|nn|en)$/.test(column));
      expect(columns.length).toBeGreaterThanOrEqual(3);
      for (const row of rows) {
        for (const column of columns) expect(row[column], `${table} ${column}`).toMatch(/\S/);
      }
    },
  );

  it("explains each benefit in one or two sentences, differently in each language", async () => {
    const rows =
      await database.sql`select id, description_nb, description_nn, description_en from public.benefits`;
    for (const { id, description_nb, description_nn, description_en } of rows) {
      expect(new Set([description_nb, description_nn, description_en]).size, id).toBe(3);
      for (const text of [description_nb, description_nn, description_en] as string[]) {
        expect(text, id).toMatch(/\.$/);
        expect(text.split(/[.!?](?: |$)/).filter(Boolean).length, `${id}: ${text}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it("keeps bokmål out of nynorsk", async () => {
    const texts = await database.sql`
      select description_nn as text from public.benefits union all select conditions_nn from public.benefit_rules
      union all select description_nn from public.mission_themes union all select name_nn from public.benefits
      union all select name_nn from public.skills union all select name_nn from public.occupations
      union all select parent_name_nn from public.occupations`;
    const bokmaal =
      /(?<!\p{L})(ikke|hva|hvor|hvilke[nt]?|noe|noen|jeg|fra|være|gjøre|lønn|søke|virksomhet(er)?|hjemme|kommunene|måneder|uke[nr]?|mye|mer|egne?n|oppgaver)(?!\p{L})/iu;
    for (const { text } of texts) expect(text).not.toMatch(bokmaal);
  });

  it("every organisation number passes modulus 11, two municipalities have none", async () => {
    const [row] = await database.sql`
      select count(*) filter (where org_number is null)::int as unknown,
        count(*) filter (where not private.is_organisation_number(org_number))::int as wrong,
        count(distinct org_number)::int as known
      from public.municipalities`;
    expect(row).toEqual({ unknown: 2, wrong: 0, known: 355 });
  });

  it("every municipality lies in its county, by number", async () => {
    const rows = await database.sql`
      select m.number from public.municipalities m left join public.counties c on c.number = m.county_number
      where c.number is null or left(m.number, 2) <> m.county_number`;
    expect(rows).toHaveLength(0);
  });

  it("knows the 25 municipalities of the action zone and leaves unknown centrality unknown", async () => {
    const [row] = await database.sql`
      select count(*) filter (where in_action_zone)::int as zone, count(centrality_class)::int as classed,
        count(*) filter (where in_action_zone and county_number not in ('55', '56'))::int as elsewhere
      from public.municipalities`;
    expect(row).toEqual({ zone: 25, classed: 171, elsewhere: 0 });
  });

  it("rates carry the date they hold from and a source", async () => {
    const rows = await database.sql`
      select benefit_id, amount_nok, per, valid_from::text, source from public.benefit_rules where amount_nok is not null order by 1`;
    expect(rows).toEqual([
      {
        benefit_id: "student-loan-district",
        amount_nok: 25_000,
        per: "year",
        valid_from: "2025-01-01",
        source: expect.stringContaining("Lånekassen"),
      },
      {
        benefit_id: "student-loan-zone",
        amount_nok: 60_000,
        per: "year",
        valid_from: "2025-01-01",
        source: "Lånekassen",
      },
    ]);
  });

  it("is read by everyone and written by nobody", async () => {
    expect(await database.as("anon", (sql) => sql`select number from public.counties`)).toHaveLength(15);
    await expect(
      database.as("anon", (sql) => sql`update public.counties set name = 'x'`),
    ).rejects.toMatchObject({
      code: "42501",
    });
  });
});
