import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { type Role, roles } from "./roles";

/** Which roles a member has from now on; whoever is to have none is removed instead. */
export const memberRolesForm = z.object({
  roles: z.array(z.enum(roles)).min(1, { error: "members:error.roles" }),
});

/**
 * Sets the roles of a member; none removes the person, with all seats on the agency's listings. Owners do it, and
 * everybody may leave. Refuses to leave the agency without an owner.
 */
export async function setMemberRoles(
  database: RequestDatabase,
  agencyId: string,
  accountId: string,
  wanted: Role[],
): Promise<Outcome<"not_found" | "role_required" | "last_owner">> {
  const { error } = await database.rpc("set_member_roles", {
    p_agency: agencyId,
    p_account: accountId,
    p_roles: wanted,
  });
  return outcomeOf(error, ["not_found", "role_required", "last_owner"]);
}
