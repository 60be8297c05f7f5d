import { z } from "zod";
import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { roles } from "./roles";

/** Invitations that nobody has accepted or taken back, the newest first. Empty for those who may not see them. */
export async function listOpenInvitations(database: RequestDatabase, agencyId: string, now = new Date()) {
  const rows = await allRows(
    () =>
      database
        .from("invitations")
        .select("id, address, role, times_sent, created_at, expires_at, listing:listings(title, language)")
        .eq("agency_id", agencyId)
        .is("accepted_at", null)
        .is("revoked_at", null),
    "id",
  );
  rows.sort((a, b) => toDate(b.created_at).getTime() - toDate(a.created_at).getTime());
  return rows.map((row) => ({
    id: row.id,
    address: row.address ?? "",
    role: row.role as (typeof roles)[number],
    listing: row.listing,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    isExpired: toDate(row.expires_at) <= now,
  }));
}

export type OpenInvitation = Awaited<ReturnType<typeof listOpenInvitations>>[number];

const shownInvitation = z.object({
  state: z.enum(["open", "used", "revoked", "expired"]),
  agency: z.string(),
  role: z.enum(roles),
  address: z.string().nullable(),
  expiresAt: z.string(),
  inviter: z.string().nullable(),
  listing: z.object({ title: z.string(), language: z.string() }).nullable(),
});

/** What the holder of an invitation's secret is told about it; null when no invitation has it. Changes nothing. */
export async function findInvitation(database: RequestDatabase, token: string) {
  const { data, error } = await database.rpc("find_invitation", { p_token: token });
  if (error) throw error;
  return data === null ? null : shownInvitation.parse(data);
}
