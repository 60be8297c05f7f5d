import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** The person takes a sent application back; the case handler is told in the same transaction. */
export async function withdrawApplication(
  database: RequestDatabase,
  applicationId: string,
): Promise<Outcome<"not_found" | "transition_not_allowed">> {
  const { error } = await database.rpc("withdraw_application", { p_application: applicationId });
  return outcomeOf(error, ["not_found", "transition_not_allowed"]);
}
