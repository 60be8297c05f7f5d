import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";

export type WithdrawResult = { ok: true } | { ok: false; reason: "not_found" | "transition_not_allowed" };

/** The person takes a sent application back; the case handler is told in the same transaction. */
export async function withdrawApplication(
  database: RequestDatabase,
  applicationId: string,
): Promise<WithdrawResult> {
  const { error } = await database.rpc("withdraw_application", { p_application: applicationId });
  if (!error) return { ok: true };
  const reason = refusalOf(error)?.reason;
  if (reason === "not_found" || reason === "transition_not_allowed") return { ok: false, reason };
  throw error;
}
