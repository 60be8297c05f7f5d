import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";

export type StartResult = { ok: true } | { ok: false; reason: "deadline_passed" };

/** Opens a draft filled from the person's profile, or finds the one there is. The database's clock decides. */
export async function startApplication(database: RequestDatabase, listingId: string): Promise<StartResult> {
  const { error } = await database.rpc("start_application", { p_listing: listingId });
  if (!error) return { ok: true };
  if (refusalOf(error)?.reason === "deadline_passed") return { ok: false, reason: "deadline_passed" };
  throw error;
}
