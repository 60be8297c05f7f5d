import { isAuthApiError } from "@supabase/supabase-js";
import type { Locale } from "~/locales/locale";
import { createAnonymousClient } from "~/platform/anonymous-database.server";
import { env } from "~/platform/env.server";
import { evenAnswer } from "~/platform/even-answer.server";
import { type AuthLimit, authLimitOf } from "./auth-limit";
import { noteMailLimit } from "./send-mail-link.server";
import { unguessablePassword } from "./unguessable-password";

export type SignUpResult = { ok: true } | { ok: false; reason: "bad_email" } | AuthLimit;

/**
 * Opens an account that waits for its address to be confirmed; the mail goes through the outbox and leads on to
 * `next`, a path of our own. A known address gives the same answer: a confirmed one gets no mail, one that waits gets
 * a fresh link. Nobody chooses a password before the address is theirs: who signs up first with somebody else's
 * address would otherwise hold the password to that person's account.
 */
export async function signUp(wanted: {
  fullName: string;
  email: string;
  locale: Locale;
  next: string;
}): Promise<SignUpResult> {
  const { email, fullName, locale, next } = wanted;
  return evenAnswer(async () => {
    const { error } = await createAnonymousClient().auth.signUp({
      email,
      password: unguessablePassword(),
      options: {
        data: { full_name: fullName, locale },
        emailRedirectTo: new URL(next, env().SITE_URL).href,
      },
    });
    if (!error) return { ok: true };
    const limit = authLimitOf(error);
    if (limit) return limit;
    if (!isAuthApiError(error) || error.status >= 500) throw error;
    if (error.code === "email_address_invalid" || error.code === "validation_failed")
      return { ok: false, reason: "bad_email" };
    noteMailLimit(error);
    // What is left (the address is known, or was mailed a moment ago) must not show.
    return { ok: true };
  });
}
