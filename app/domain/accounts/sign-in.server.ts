import { isAuthApiError } from "@supabase/supabase-js";
import type { RequestDatabase } from "~/platform/database.server";
import { evenAnswer } from "~/platform/even-answer.server";
import { type AuthLimit, authLimitOf } from "./auth-limit";

export type SignInResult = { ok: true } | { ok: false; reason: "wrong" } | AuthLimit;

/**
 * Signs in with a password; the session lands in the answer's cookies. `wrong` covers an unknown address, a wrong
 * password and an address that is not confirmed, so that nobody learns which accounts exist.
 */
export async function signIn(
  database: RequestDatabase,
  { email, password }: { email: string; password: string },
): Promise<SignInResult> {
  return evenAnswer(async () => {
    const { error } = await database.auth.signInWithPassword({ email, password });
    if (!error) return { ok: true };
    const limit = authLimitOf(error);
    if (limit) return limit;
    if (isAuthApiError(error) && error.status < 500) return { ok: false, reason: "wrong" };
    throw error;
  });
}
