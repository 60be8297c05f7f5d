import type postgres from "postgres";

export type Row = Record<string, unknown>;

/**
 * Inserts rows in one statement. PostgreSQL itself reads each value by the column's type (arrays, jsonb and instants
 * such as "2026-12-06 23:59:59 Europe/Oslo" among them). The columns are those of the first row; where a later row
 * lacks one, it becomes null.
 */
export async function insertRows(tx: postgres.TransactionSql, table: string, rows: Row[]): Promise<void> {
  if (!rows[0]) return;
  const columns = tx(Object.keys(rows[0]));
  await tx`insert into ${tx(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${tx(table)}, ${tx.json(rows as postgres.JSONValue)})`;
}
