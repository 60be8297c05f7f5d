import { createCookie } from "react-router";
import { env } from "~/platform/env.server";

const minutes = 15;

function cookie() {
  const { SITE_URL, SUPABASE_SECRET_KEY } = env();
  return createCookie("recovery", {
    httpOnly: true,
    sameSite: "lax",
    secure: SITE_URL.startsWith("https:"),
    path: "/",
    maxAge: minutes * 60,
    secrets: [SUPABASE_SECRET_KEY],
  });
}

/**
 * A cookie that says: this person has come by a mail that proves the address (to confirm it, or to recover) within the
 * last 15 minutes. A session alone must not be enough to change a password, because somebody may have left it open.
 */
export function proveRecovery(accountId: string): Promise<string> {
  return cookie().serialize({ accountId, until: Date.now() + minutes * 60_000 });
}

/** Whether the request carries a proof for this account that has not run out. */
export async function hasRecoveryProof(request: Request, accountId: string): Promise<boolean> {
  const proof: unknown = await cookie().parse(request.headers.get("cookie"));
  if (typeof proof !== "object" || proof === null) return false;
  const { accountId: known, until } = proof as { accountId?: unknown; until?: unknown };
  return known === accountId && typeof until === "number" && until > Date.now();
}

/** The cookie that takes the proof away. */
export function dropRecoveryProof(): Promise<string> {
  return cookie().serialize("", { maxAge: 0 });
}
