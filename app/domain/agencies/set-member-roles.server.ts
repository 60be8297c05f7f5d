import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { type Role, roles } from "./roles";

/** Which roles a member has from now on; whoever is to have none is removed instead. */
export const memberRolesForm = z.object({
  roles: z.array(z.enum(roles)).min(1, { error: "members:error.roles" }),
});

const reasons = ["not_found", "role_required", "last_owner", "last_handler"] as const;

/**
 * Sets the roles of a member; none removes the person, with all seats on the agency's listings. Owners do it, and
 * everybody may leave. Refuses to leave the agency without an owner, or applicants without anybody who
 * can answer them.
 */
export async function setMemberRoles(
  database: RequestDatabase,
  agencyId: string,
  accountId: string,
  wanted: Role[],
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("set_member_roles", {
    p_agency: agencyId,
    p_account: accountId,
    p_roles: wanted,
  });
  return outcomeOf(error, reasons);
}
