import { isAuthApiError } from "@supabase/supabase-js";
import type { RequestDatabase } from "~/platform/database.server";
import type { MailLinkType } from "./mail-link";

export type MailLinkResult = { ok: true; accountId: string } | { ok: false; reason: "used_or_expired" };

/** Spends the secret of a link in a mail: it works once, and the session lands in the answer's cookies. */
export async function spendMailLink(
  database: RequestDatabase,
  link: { tokenHash: string; type: MailLinkType },
): Promise<MailLinkResult> {
  const { data, error } = await database.auth.verifyOtp({ token_hash: link.tokenHash, type: link.type });
  if (!error && data.user && data.session) return { ok: true, accountId: data.user.id };
  if (error && !(isAuthApiError(error) && error.status < 500)) throw error;
  return { ok: false, reason: "used_or_expired" };
}
