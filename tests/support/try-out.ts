import type postgres from "postgres";
import type { Actor, TestDatabase } from "./database.ts";

class TakenBack extends Error {}

/** Does something as an actor and takes it back again. */
export async function tryOut<T>(
  db: TestDatabase,
  actor: Actor,
  run: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  let result: T;
  await db
    .as(actor, async (sql) => {
      result = await run(sql);
      throw new TakenBack();
    })
    .catch((error) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return result!;
}
