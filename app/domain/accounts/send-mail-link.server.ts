import { type AuthError, isAuthApiError } from "@supabase/supabase-js";
import { createAnonymousClient } from "~/platform/anonymous-database.server";
import { env } from "~/platform/env.server";
import { evenAnswer } from "~/platform/even-answer.server";
import { log } from "~/platform/log.server";
import { type AuthLimit, authLimitOf } from "./auth-limit";

export type MailLinkAnswer = { ok: true } | AuthLimit;

/** An unknown address, and one that was mailed a moment ago, must look like every other; only faults may show. */
function answerTo(error: AuthError | null): MailLinkAnswer {
  const limit = authLimitOf(error);
  if (limit) return limit;
  if (error && !(isAuthApiError(error) && error.status < 500)) throw error;
  noteMailLimit(error);
  return { ok: true };
}

/** Auth's limit on mail shows to nobody, since only known addresses reach it: whoever runs the site is told instead. */
export function noteMailLimit(error: AuthError | null): void {
  if (error?.code === "over_email_send_rate_limit") log.warn({ code: error.code }, "mail held back by auth");
}

/** Mails a link that signs in and leads on to `next`, a path of our own. Nothing tells whether the address is known. */
export function sendSignInLink(email: string, next: string): Promise<MailLinkAnswer> {
  return evenAnswer(async () => {
    const { error } = await createAnonymousClient().auth.signInWithOtp({
      email,
      options: { shouldCreateUser: false, emailRedirectTo: new URL(next, env().SITE_URL).href },
    });
    return answerTo(error);
  });
}

/** Mails a link that leads to a new password. Nothing tells whether the address is known. */
export function sendRecoveryLink(email: string): Promise<MailLinkAnswer> {
  return evenAnswer(async () => {
    const { error } = await createAnonymousClient().auth.resetPasswordForEmail(email);
    return answerTo(error);
  });
}
