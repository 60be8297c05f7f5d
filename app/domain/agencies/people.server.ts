import { toDate } from "~/locales/format";
import { inNorwegianOrder } from "~/locales/sort";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { countRows, type PageAsked, readPage } from "~/platform/one-page.server";
import { inRoleOrder, type Role } from "./roles";

export type AgencyPerson = { accountId: string; name: string; roles: Role[]; since: string };

/** Everybody with a role at the agency, by name; those who have not told a name come last. */
export async function listPeople(database: RequestDatabase, agencyId: string): Promise<AgencyPerson[]> {
  const rows = await allRows(
    () =>
      database
        .from("agency_members")
        .select("account_id, role, created_at, account:accounts(full_name)")
        .eq("agency_id", agencyId),
    "account_id",
    "role",
  );
  rows.sort((a, b) => toDate(a.created_at).getTime() - toDate(b.created_at).getTime());
  const byAccount = Map.groupBy(rows, (row) => row.account_id);
  const people = [...byAccount].map(([accountId, own]) => ({
    accountId,
    name: own[0]?.account?.full_name ?? "",
    roles: inRoleOrder(own.map((row) => row.role)),
    since: own[0]?.created_at ?? "",
  }));
  return people.sort((a, b) => Number(!a.name) - Number(!b.name) || inNorwegianOrder(a.name, b.name));
}

/** One of them, or null when the account has no role there. */
export async function findPerson(database: RequestDatabase, agencyId: string, accountId: string) {
  if (!isId(accountId)) return null;
  const people = await listPeople(database, agencyId);
  return people.find((person) => person.accountId === accountId) ?? null;
}

/** A page of what has happened to the agency and its people, the latest first; empty for those who may not know. */
export async function listAgencyHistory(database: RequestDatabase, agencyId: string, asked: PageAsked) {
  const total = await countRows(
    database.from("agency_events").select("id", { count: "exact", head: true }).eq("agency_id", agencyId),
  );
  return readPage(total, asked, (offset) =>
    database.rpc("agency_history", { p_agency: agencyId, p_limit: asked.size, p_offset: offset }),
  );
}
