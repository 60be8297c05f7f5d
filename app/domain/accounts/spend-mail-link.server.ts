import { isAuthApiError } from "@supabase/supabase-js";
import type { RequestDatabase } from "~/platform/database.server";
import { type AuthLimit, authLimitOf } from "./auth-limit";
import type { MailLinkType } from "./mail-link";
import { unguessablePassword } from "./unguessable-password";

export type MailLinkResult =
  | { ok: true; accountId: string; isFirst: boolean }
  | { ok: false; reason: "used_or_expired" }
  | AuthLimit;

/**
 * Spends the secret of a link in a mail: it works once, and the session lands in the answer's cookies. The first one
 * of an account proves that the address is this person's, and takes away whatever password was chosen before that.
 */
export async function spendMailLink(
  database: RequestDatabase,
  link: { tokenHash: string; type: MailLinkType },
): Promise<MailLinkResult> {
  const { data, error } = await database.auth.verifyOtp({ token_hash: link.tokenHash, type: link.type });
  if (!error && data.user && data.session) {
    const isFirst = await proveAddress(database);
    return { ok: true, accountId: data.user.id, isFirst };
  }
  const limit = authLimitOf(error);
  if (limit) return limit;
  if (error && !(isAuthApiError(error) && error.status < 500)) throw error;
  return { ok: false, reason: "used_or_expired" };
}

/** True when this link was the account's first. The old password goes before the proof is noted, so a crash repeats it. */
async function proveAddress(database: RequestDatabase): Promise<boolean> {
  const known = await database.rpc("address_is_proven");
  if (known.error) throw known.error;
  if (known.data) return false;
  const forgotten = await database.auth.updateUser({ password: unguessablePassword() });
  if (forgotten.error) throw forgotten.error;
  const proven = await database.rpc("prove_address");
  if (proven.error) throw proven.error;
  return true;
}
