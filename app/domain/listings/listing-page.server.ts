import { getReference } from "~/domain/reference/reference.server";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { findProgrammeOf } from "../programmes/public-programmes.server";
import { jobPosting } from "./job-posting";
import { findListing } from "./listings.server";
import { listSimilar } from "./search-listings.server";

/**
 * All of a public ad's page at `address` (absolute): the ad, three like it, the trainee programme it is an
 * intake of, and its markup for search engines. Null when there is none. Throws when the database does not answer.
 */
export async function readListingPage(
  database: RequestDatabase,
  slug: string,
  locale: Locale,
  address: string,
  now = new Date(),
) {
  const found = await findListing(database, slug, locale, now);
  if (!found) return null;
  const { page: listing, row } = found;
  const [similar, reference, programme] = await Promise.all([
    listSimilar(database, row.id, locale),
    getReference(database),
    row.kind === "traineeship" ? findProgrammeOf(database, row.id) : null,
  ]);
  return { listing, similar, programme, posting: jobPosting(row, listing.html, reference, address, now) };
}
