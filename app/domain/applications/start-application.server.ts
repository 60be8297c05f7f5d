import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** Opens a draft filled from the person's profile, or finds the one there is. The database's clock decides. */
export async function startApplication(
  database: RequestDatabase,
  listingId: string,
): Promise<Outcome<"deadline_passed" | "too_many_applications">> {
  const { error } = await database.rpc("start_application", { p_listing: listingId });
  return outcomeOf(error, ["deadline_passed", "too_many_applications"]);
}
