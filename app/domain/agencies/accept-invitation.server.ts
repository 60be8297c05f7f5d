import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { outcomeOf } from "~/platform/refusal";

const given = z.object({ agency: z.string(), listingId: z.uuid().nullable() });
const reasons = [
  "not_found",
  "invitation_used",
  "invitation_revoked",
  "invitation_expired",
  "wrong_address",
] as const;

export type AcceptResult =
  | { ok: true; agency: string; listingId: string | null }
  | { ok: false; reason: (typeof reasons)[number] };

/** The signed-in person takes what an invitation gives. It works once, and only with the address it was sent to. */
export async function acceptInvitation(database: RequestDatabase, token: string): Promise<AcceptResult> {
  const { data, error } = await database.rpc("accept_invitation", { p_token: token });
  const outcome = outcomeOf(error, reasons);
  return outcome.ok ? { ok: true, ...given.parse(data) } : outcome;
}
