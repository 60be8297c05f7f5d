import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";

export type StartResult = { ok: true } | { ok: false; reason: "deadline_passed" | "too_many_applications" };

/** Opens a draft filled from the person's profile, or finds the one there is. The database's clock decides. */
export async function startApplication(database: RequestDatabase, listingId: string): Promise<StartResult> {
  const { error } = await database.rpc("start_application", { p_listing: listingId });
  if (!error) return { ok: true };
  const reason = refusalOf(error)?.reason;
  if (reason === "deadline_passed" || reason === "too_many_applications") return { ok: false, reason };
  throw error;
}
