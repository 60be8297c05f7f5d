import { z } from "zod";
import { emailField } from "~/domain/accounts/sign-in-form";
import { locales } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { roles } from "./roles";

/** An invitation to a role; one to the union representative's seat gives plain membership. */
export const invitationForm = z.object({
  address: emailField,
  role: z.enum(roles, { error: "members:error.role" }).default("member"),
  locale: z.enum(locales).default("nb"),
});

const inviteReasons = [
  "not_found",
  "role_required",
  "not_yourself",
  "already_member",
  "already_invited",
  "too_many_invitations",
] as const;

/** Mails an invitation to an address, in the language of its account or, when it has none, the one that is chosen. */
export async function inviteMember(
  database: RequestDatabase,
  agencyId: string,
  invitation: z.output<typeof invitationForm>,
  listingId: string | null,
): Promise<Outcome<(typeof inviteReasons)[number]>> {
  const { error } = await database.rpc("invite_member", {
    p_agency: agencyId,
    p_address: invitation.address,
    p_role: invitation.role,
    p_locale: invitation.locale,
    ...(listingId && { p_listing: listingId }),
  });
  return outcomeOf(error, inviteReasons);
}
