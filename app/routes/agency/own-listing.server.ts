import { data, type RouterContextProvider } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { listingState } from "~/domain/agencies/listing-state";
import { requireMemberOf } from "~/domain/agencies/member";
import { editorWords } from "~/domain/listing-editor/field-words";
import { openCommentsFor } from "~/domain/listing-editor/listing-rights";
import { findOwnListing } from "~/domain/listing-editor/own-listing.server";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";

/** The ad of the address for a member of its agency, and what the member holds there; 404 when it is not the agency's. */
export async function openOwnListing({
  params,
  context,
}: {
  params: { agency: string; id: string };
  context: Readonly<RouterContextProvider>;
}) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const [listing, reference] = await Promise.all([
    findOwnListing(database, agency.id, params.id),
    getReference(database),
  ]);
  if (!listing) throw data(null, { status: 404 });
  const state = listingState(listing, new Date());
  const seats = listing.seats.filter((seat) => seat.account_id === accountId).map(({ seat }) => seat);
  const holds = [...roles, ...seats];
  return {
    agency,
    accountId,
    database,
    listing,
    reference,
    words: editorWords(listing, reference, locale),
    state,
    reviewRequired: listing.employer.review_required,
    holds,
    openComments: openCommentsFor(holds, listing.open_comments),
  };
}
