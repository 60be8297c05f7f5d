import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import type { SearchRequest } from "../../../search/port.ts";
import { readSearchParams } from "../../../search/read-search-params.ts";
import { toFilterQuery } from "../../../search/to-search-params.ts";
import type { Problem, PublishedListing } from "./published-listing";
import { searchPublished } from "./published-listings.server";

const tombstoneDays = 30;
const dayMs = 86_400_000;

/** An ad that has left: `id` is all that is told of it. */
export type Departure = { id: string; leftAt: Date; reason: "expired" | "closed" | "withdrawn" };

/** What both formats of the feed tell. `query` is the canonical search; `updatedAt` is null while nothing has happened. */
export type Feed = {
  items: PublishedListing[];
  departures: Departure[];
  updatedAt: Date | null;
  siteUrl: string;
  query: string;
};

/**
 * The hundred newest ads that answer a search, and every ad that has left within thirty days: its id alone, whatever the
 * search, since only readers know what they have. An order and a page in `params` are read and passed over. A search
 * that had to leave words out finds nothing here: its readers wait for what they asked for.
 */
export async function readFeed(
  database: RequestDatabase,
  params: URLSearchParams,
  siteUrl: string,
  now = new Date(),
): Promise<{ ok: true; feed: Feed } | { ok: false; problems: NonNullable<Problem["problems"]> }> {
  const [found, departures] = await Promise.all([
    searchPublished(database, params, siteUrl, { limit: 100, change: newestFirst }, now),
    listDepartures(database, new Date(now.getTime() - tombstoneDays * dayMs)),
  ]);
  if (!found.ok) return found;
  const items = found.result.relaxed ? [] : found.items;
  const instants = [
    ...items.flatMap(({ publishedAt, updatedAt }) => [Date.parse(publishedAt), Date.parse(updatedAt)]),
    ...departures.map(({ leftAt }) => leftAt.getTime()),
  ];
  return {
    ok: true,
    feed: {
      items,
      departures,
      updatedAt: instants.length > 0 ? new Date(Math.max(...instants)) : null,
      siteUrl,
      query: toFilterQuery(readSearchParams(params).request),
    },
  };
}

function newestFirst(request: SearchRequest): SearchRequest {
  return { ...request, sort: "newest" };
}

async function listDepartures(database: RequestDatabase, since: Date): Promise<Departure[]> {
  const rows = await allRows(
    () => database.rpc("departed_listings", { p_since: since.toISOString() }),
    "listing_id",
  );
  return rows
    .map(({ listing_id, left_at, reason }) => ({
      id: listing_id,
      leftAt: toDate(left_at),
      reason: reason as Departure["reason"],
    }))
    .sort((a, b) => b.leftAt.getTime() - a.leftAt.getTime() || (a.id < b.id ? -1 : 1));
}

/** The lasting name of an ad in feeds. */
export function entryId(listingId: string): string {
  return `urn:uuid:${listingId}`;
}
