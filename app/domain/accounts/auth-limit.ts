import { isAuthApiError } from "@supabase/supabase-js";

/** How long to wait when Supabase Auth has had enough. It does not say; its counters fill up again within a minute. */
const pauseSeconds = 60;

export type AuthLimit = { ok: false; reason: "too_many"; retryAfterSeconds: number };

/**
 * The refusal when Supabase Auth takes no more requests for now, else null. That limit counts callers before any account
 * is looked up, so it tells of none. Its limit on mail is another one: it is reached for known addresses alone.
 */
export function authLimitOf(error: unknown): AuthLimit | null {
  if (!isAuthApiError(error) || error.status !== 429 || error.code === "over_email_send_rate_limit")
    return null;
  return { ok: false, reason: "too_many", retryAfterSeconds: pauseSeconds };
}
