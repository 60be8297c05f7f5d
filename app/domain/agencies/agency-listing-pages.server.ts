import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { countRows, type Page, type PageAsked, readPage } from "~/platform/one-page.server";
import { type AgencyListing, readListings } from "./agency-listings.server";
import { type ListingGroup, listingGroups } from "./listing-state";

export type ListingTally = { group: ListingGroup; count: number };
export type ListingGroupPage = Page<AgencyListing> & { group: ListingGroup };

/** How many listings an agency has in each group, in the order of the groups; those without any are left out. */
export async function tallyListings(database: RequestDatabase, agencyId: string): Promise<ListingTally[]> {
  const { data, error } = await database.rpc("agency_listing_groups", { p_agency: agencyId });
  if (error) throw error;
  const counts = new Map(data.map(({ listing_group, listings }) => [listing_group, listings]));
  return listingGroups.flatMap((group) => {
    const count = counts.get(group) ?? 0;
    return count > 0 ? [{ group, count }] : [];
  });
}

/** The listings of one group, a page at a time: what is open by the shortest deadline, what is over by the latest. */
export async function listGroup(
  database: RequestDatabase,
  member: { agencyId: string; accountId: string },
  { group, count }: ListingTally,
  asked: PageAsked,
): Promise<ListingGroupPage> {
  const page = await readPage(count, asked, (offset) =>
    database.rpc("agency_listing_page", {
      p_agency: member.agencyId,
      p_groups: [group],
      p_limit: asked.size,
      p_offset: offset,
    }),
  );
  const ids = page.rows.map(({ listing_id }) => listing_id);
  return { ...page, group, rows: await readListings(database, member, ids) };
}

/** The first listings of each group, as many as `size` of each. */
export async function listGroups(
  database: RequestDatabase,
  member: { agencyId: string; accountId: string },
  tallies: readonly ListingTally[],
  size: number,
): Promise<ListingGroupPage[]> {
  const { data, error } = await database.rpc("agency_listing_page", {
    p_agency: member.agencyId,
    p_groups: tallies.map(({ group }) => group),
    p_limit: size,
  });
  if (error) throw error;
  const listings = await readListings(
    database,
    member,
    data.map(({ listing_id }) => listing_id),
  );
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return tallies.map(({ group, count }) => ({
    group,
    total: count,
    page: 1,
    pages: Math.ceil(count / size),
    rows: data.flatMap((row) => (row.listing_group === group ? (byId.get(row.listing_id) ?? []) : [])),
  }));
}

/** The listings where something may wait: applications that are not decided, or comments that nobody has settled. */
export async function listWaiting(
  database: RequestDatabase,
  member: { agencyId: string; accountId: string },
): Promise<AgencyListing[]> {
  const [applications, comments] = await Promise.all([
    allRows(
      () =>
        database
          .rpc("application_counts", { p_agency: member.agencyId })
          .in("status", ["submitted", "under_review", "shortlisted", "interviewing"]),
      "listing_id",
      "status",
    ),
    allRows(
      () =>
        database
          .from("listing_comments")
          .select("id, listing_id, listing:listings!inner(agency_id)")
          .eq("listing.agency_id", member.agencyId)
          .is("settled_at", null),
      "id",
    ),
  ]);
  const ids = new Set([...applications, ...comments].map(({ listing_id }) => listing_id));
  return readListings(database, member, [...ids]);
}

/** Whether the person handles applications of any listing of the agency. */
export async function handlesSome(
  database: RequestDatabase,
  { agencyId, accountId }: { agencyId: string; accountId: string },
): Promise<boolean> {
  const seats = await countRows(
    database
      .from("listing_seats")
      .select("listing_id, listing:listings!inner(agency_id)", { count: "exact", head: true })
      .eq("account_id", accountId)
      .eq("listing.agency_id", agencyId)
      .in("seat", ["case_handler", "hiring_manager"]),
  );
  return seats > 0;
}

/** Every listing of the agency by its title and deadline, the latest deadline first and those without one on top. */
export async function listTitles(database: RequestDatabase, agencyId: string) {
  const rows = await allRows(
    () => database.from("listings").select("id, title, deadline").eq("agency_id", agencyId),
    "id",
  );
  return rows.sort((a, b) => (b.deadline ?? "9").localeCompare(a.deadline ?? "9"));
}
