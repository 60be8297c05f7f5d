import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** The person takes one wish of a sent application back; the last one only goes with the whole application. */
export async function withdrawWish(
  database: RequestDatabase,
  wishId: string,
): Promise<Outcome<"not_found" | "not_open" | "last_wish">> {
  const { error } = await database.rpc("withdraw_wish", { p_wish: wishId });
  return outcomeOf(error, ["not_found", "not_open", "last_wish"]);
}
