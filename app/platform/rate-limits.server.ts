import { createHmac } from "node:crypto";
import { z } from "zod";
import { serviceClient } from "./database.server.ts";
import { env } from "./env.server.ts";

type Limit = {
  windowSeconds: number;
  /** How often one account (or the e-mail address typed) may do it within the window. */
  perAccount?: number;
  /** How often one account may do it from one network address. */
  perAddressAndAccount?: number;
  /** How often one network address may do it in all: generous, because a whole municipality can share one. */
  perAddress?: number;
};

const minute = 60;
const hour = 60 * minute;

/** Every limit of the site. */
export const rateLimits = {
  signIn: { windowSeconds: 15 * minute, perAccount: 30, perAddressAndAccount: 10, perAddress: 300 },
  signUp: { windowSeconds: hour, perAccount: 5, perAddressAndAccount: 5, perAddress: 100 },
  magicLink: { windowSeconds: hour, perAccount: 6, perAddressAndAccount: 4, perAddress: 200 },
  recovery: { windowSeconds: hour, perAccount: 6, perAddressAndAccount: 4, perAddress: 200 },
  apply: { windowSeconds: hour, perAccount: 120, perAddressAndAccount: 120 },
  upload: { windowSeconds: hour, perAccount: 40, perAddressAndAccount: 40 },
  savedSearch: { windowSeconds: hour, perAccount: 60, perAddressAndAccount: 60 },
  favourite: { windowSeconds: hour, perAccount: 400, perAddressAndAccount: 400 },
  /** Invitations, roles, seats and accepting an invitation. */
  people: { windowSeconds: hour, perAccount: 60, perAddressAndAccount: 60 },
  /** Comments on an ad that is being written. */
  comment: { windowSeconds: hour, perAccount: 120, perAddressAndAccount: 120 },
  registerAgency: { windowSeconds: hour, perAccount: 10, perAddressAndAccount: 10 },
  /** Reports of one ad: from anyone, without an account. */
  report: { windowSeconds: hour, perAccount: 60, perAddressAndAccount: 5, perAddress: 60 },
  message: { windowSeconds: hour, perAccount: 60, perAddressAndAccount: 60 },
  /** What trainees, mentors and hosts write of a rotation: requests, signatures, answers, goals, calendar addresses. */
  rotation: { windowSeconds: hour, perAccount: 120, perAddressAndAccount: 120 },
  /** The account is the address of the feed. Large calendar services read all their users' feeds from few addresses. */
  calendarFeed: { windowSeconds: hour, perAccount: 60, perAddress: 5000 },
  openData: { windowSeconds: 5 * minute, perAddress: 600 },
} as const satisfies Record<string, Limit>;

export type RateLimitName = keyof typeof rateLimits;
export type RateLimitAnswer = { allowed: true } | { allowed: false; retryAfterSeconds: number };

const answer = z.object({ allowed: z.boolean(), retry_after: z.number() });

/**
 * Counts one attempt and says whether it may go on.
 *
 * `account` is an account id or, before anyone is signed in, the e-mail address typed; a limit by address alone needs
 * none. `address` is the caller's network address. Neither is stored: the counters are kept under a keyed hash. The
 * answer's time is in seconds.
 */
export async function takeRateLimit(
  name: RateLimitName,
  { account = "", address }: { account?: string; address: string },
): Promise<RateLimitAnswer> {
  const limit: Limit = rateLimits[name];
  const who = account.trim().toLowerCase();
  // The account's own counter comes last and what is refused before it never reaches it: one address alone cannot
  // use up what an account may do from everywhere.
  const counters: [string, number | undefined][] = [
    [`${name}:address:${address}`, limit.perAddress],
    [`${name}:both:${address}:${who}`, limit.perAddressAndAccount],
    [`${name}:account:${who}`, limit.perAccount],
  ];
  for (const [key, max] of counters) {
    if (max === undefined) continue;
    const { data, error } = await serviceClient().rpc("take_rate_limit", {
      p_key: createHmac("sha256", env().SUPABASE_SECRET_KEY).update(key).digest("hex"),
      p_limit: Math.ceil(max * env().RATE_LIMIT_FACTOR),
      p_window_seconds: limit.windowSeconds,
    });
    if (error) throw error;
    const taken = answer.parse(data);
    if (!taken.allowed) return { allowed: false, retryAfterSeconds: Math.max(taken.retry_after, 1) };
  }
  return { allowed: true };
}
