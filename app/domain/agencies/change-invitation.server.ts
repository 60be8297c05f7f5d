import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

export const changeInvitationForm = z.object({
  invitation: z.uuid(),
  intent: z.enum(["resend", "revoke"]),
});

const reasons = [
  "not_found",
  "role_required",
  "invitation_used",
  "invitation_revoked",
  "too_many_invitations",
] as const;

/** Sends an open invitation again, with a new link and a new term, or takes it back. */
export async function changeInvitation(
  database: RequestDatabase,
  { invitation, intent }: z.output<typeof changeInvitationForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const change = intent === "resend" ? "resend_invitation" : "revoke_invitation";
  const { error } = await database.rpc(change, { p_invitation: invitation });
  return outcomeOf(error, reasons);
}
