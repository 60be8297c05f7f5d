import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { pageColumns } from "../listings/listings.server";

const columns = `${pageColumns}, positive_action, agency_id,
  employer:agencies!inner(employer_type, review_required),
  asked:listing_questions(criterion_id, kind, prompt, hint, choices, is_required, position),
  edits:listing_edits(section, version, saved_at, saver:accounts(full_name)),
  seats:listing_seats(account_id, seat),
  open_comments:listing_comments(section)` as const;

function select(database: RequestDatabase, agencyId: string, listingId: string) {
  return database
    .from("listings")
    .select(columns)
    .eq("agency_id", agencyId)
    .eq("id", listingId)
    .is("open_comments.settled_at", null)
    .maybeSingle();
}

/** An ad as its agency writes it: everything the public page shows, whatever its status, and who saved what. */
export type OwnListing = NonNullable<Awaited<ReturnType<typeof select>>["data"]>;

/** One ad of the agency with all its parts, or null when it is not the agency's. Throws when the database does not answer. */
export async function findOwnListing(
  database: RequestDatabase,
  agencyId: string,
  listingId: string,
): Promise<OwnListing | null> {
  if (!isId(listingId)) return null;
  const { data, error } = await select(database, agencyId, listingId);
  if (error) throw error;
  return data;
}
