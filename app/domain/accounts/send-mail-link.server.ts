import { type AuthError, isAuthApiError } from "@supabase/supabase-js";
import { createAnonymousClient } from "~/platform/anonymous-database.server";
import { env } from "~/platform/env.server";
import { evenAnswer } from "~/platform/even-answer.server";

/** An unknown address, and one that was mailed a moment ago, must look like every other; only faults may show. */
function throwFault(error: AuthError | null): void {
  if (error && !(isAuthApiError(error) && error.status < 500)) throw error;
}

/** Mails a link that signs in and leads on to `next`, a path of our own. Nothing tells whether the address is known. */
export async function sendSignInLink(email: string, next: string): Promise<void> {
  await evenAnswer(async () => {
    const { error } = await createAnonymousClient().auth.signInWithOtp({
      email,
      options: { shouldCreateUser: false, emailRedirectTo: new URL(next, env().SITE_URL).href },
    });
    throwFault(error);
  });
}

/** Mails a link that leads to a new password. Nothing tells whether the address is known. */
export async function sendRecoveryLink(email: string): Promise<void> {
  await evenAnswer(async () => {
    const { error } = await createAnonymousClient().auth.resetPasswordForEmail(email);
    throwFault(error);
  });
}
