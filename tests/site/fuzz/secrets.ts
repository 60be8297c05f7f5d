import type postgres from "postgres";
import { actAs } from "../../support/database.ts";

const SHORTEST = 16;
const PER_COLUMN = 6;
/** An address or a phrase that means one row alone, and that HTML and JSON hold as it is. */
const isTelling = (text: string) => /^[\p{L}\p{N} .,:;@/+()–-]{16,400}$/u.test(text) && /@| .* /.test(text);

type Column = { table: string; column: string };

async function textColumns(sql: postgres.Sql): Promise<Column[]> {
  const rows = await sql<Column[]>`
    select c.table_name as table, c.column_name as column
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.table_name
        and 'anon' = any (p.roles) and p.qual = 'true')`;
  return [...rows];
}

/** All texts of one column that the transaction's role reads; none where it has no right at all. */
async function textsOf(sql: postgres.TransactionSql, { table, column }: Column): Promise<string[]> {
  try {
    const rows = await sql.savepoint(
      (tx) =>
        tx`select distinct ${tx(column)} as text from public.${tx(table)} where length(${tx(column)}) >= ${SHORTEST}`,
    );
    return rows.map(({ text }) => text as string);
  } catch {
    return [];
  }
}

/** What every kind of reader is kept from: asked once for all, then for one account after the other (null: nobody). */
export async function secretsBy(sql: postgres.Sql) {
  const columns = await textColumns(sql);
  const read = (role?: string) =>
    sql.begin(async (tx) => {
      if (role) await actAs(tx, role);
      const found: string[][] = [];
      for (const column of columns) found.push(await textsOf(tx, column));
      return found;
    });
  /** Whom a trainee may turn to or swap with, and what a fellow has asked: functions tell it, no table does. */
  const toldToTrainee = (accountId: string) =>
    sql.begin(async (tx) => {
      await actAs(tx, accountId);
      const people = await tx<{ email: string }[]>`
        select p.email from public.trainees t cross join lateral public.trainee_people(t.id) p`;
      const swaps = await tx<{ told: string }[]>`
        select unnest(array[s.name, s.reason, s.note]) as told from public.my_swaps() s
        union select o.name from public.placements p cross join lateral public.swap_partners(p.id) o`;
      return [...people.map(({ email }) => email), ...swaps.map(({ told }) => told ?? "")];
    });
  const everything = (await read()).map((texts) => texts.filter(isTelling));
  const open = (await read("anon")).flat();

  /**
   * Texts from private rows that this person must never be shown: what row level security keeps from them, a few of
   * every column of every table, and never one that they also read elsewhere.
   */
  return async (accountId: string | null): Promise<string[]> => {
    const own = accountId ? [...(await read(accountId)).flat(), ...(await toldToTrainee(accountId))] : [];
    const visible = new Set([...open, ...own]);
    const all = [...visible].join("\n");
    return everything.flatMap((texts) =>
      texts
        .filter((text) => !visible.has(text))
        .slice(0, PER_COLUMN)
        .filter((text) => !all.includes(text)),
    );
  };
}
