import type { PostgrestError } from "@supabase/supabase-js";

/** How many rows the API gives at a time at most, also of what is embedded in a row: `max_rows` in supabase/config.toml. */
export const rowsAtATime = 1_000;

type Answer<Row> = { data: Row[]; error: null } | { data: null; error: PostgrestError };

/** What a query of supabase-js has to understand. */
type Query<Row> = PromiseLike<Answer<Row>> & {
  order(column: string): Query<Row>;
  limit(count: number): Query<Row>;
  or(filters: string): Query<Row>;
};

/**
 * Every row of a query, however many there are: the API cuts an answer without a word.
 *
 * `query` gives the query anew for each reading, without an order. `keys` are columns it selects that together are
 * different in every row and never null; the rows come in their order. No instants: they may be told less finely than
 * they are kept. Each reading goes on after the last key, so that
 * rows that come or go meanwhile make it neither repeat nor miss others. Throws when the database does not answer.
 */
export async function allRows<Row extends object>(
  query: () => PromiseLike<Answer<Row>>,
  ...keys: (keyof Row & string)[]
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    let page = query() as Query<Row>;
    const last = rows.at(-1);
    if (last) page = page.or(after(last, keys));
    for (const key of keys) page = page.order(key);
    const { data, error } = await page.limit(rowsAtATime);
    if (error) throw error;
    rows.push(...data);
    if (data.length < rowsAtATime) return rows;
  }
}

/** The filter for what comes after a row: greater in one key, and the same in all before it. */
function after<Row extends object>(last: Row, keys: (keyof Row & string)[]): string {
  const value = (key: keyof Row) => `"${String(last[key]).replace(/["\\]/g, "\\$&")}"`;
  return keys
    .map((key, index) => {
      const same = keys.slice(0, index).map((earlier) => `${earlier}.eq.${value(earlier)}`);
      return `and(${[...same, `${key}.gt.${value(key)}`].join(",")})`;
    })
    .join(",");
}
