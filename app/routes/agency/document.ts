import { data } from "react-router";
import { databaseContext } from "~/context";
import { findAgencyListing, seatsOf } from "~/domain/agencies/agency-listings.server";
import { requireMemberOf } from "~/domain/agencies/member";
import { findApplicationListing } from "~/domain/applications/agency-applications.server";
import { handlesApplications } from "~/domain/applications/application-steps";
import { openDocument } from "~/domain/applications/open-document.server";
import { viewerOf } from "~/middleware/viewer";
import { fileResponse } from "~/platform/files.server";
import type { Route } from "./+types/document";

/** Streams one document. The opening is logged before the first byte; nothing of it may be kept by a cache. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { agency, accountId } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const notFound = () => data(null, { status: 404 });
  const listingId = await findApplicationListing(database, params.id);
  const listing = listingId && (await findAgencyListing(database, agency.id, listingId));
  if (!listing || !handlesApplications(seatsOf(listing, accountId))) throw notFound();
  const document = await openDocument(database, params.id, params.documentId);
  if (!document) throw notFound();
  return fileResponse(document.body, {
    name: document.fileName,
    contentType: document.contentType,
    disposition: document.contentType === "application/pdf" ? "inline" : "attachment",
  });
}
