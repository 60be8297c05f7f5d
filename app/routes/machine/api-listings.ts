import { databaseContext } from "~/context";
import { writeCursor } from "~/domain/open-data/listing-cursor";
import { readListingQuery } from "~/domain/open-data/listing-query";
import { unreadable } from "~/domain/open-data/problem-answer";
import type { PublishedListingPage } from "~/domain/open-data/published-listing";
import { searchPublished } from "~/domain/open-data/published-listings.server";
import { conditionalAnswer } from "~/platform/conditional-answer.server";
import { env } from "~/platform/env.server";
import type { Route } from "./+types/api-listings";

/** A page of live listings that answer a search. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { SITE_URL, DEMO } = env();
  const { limit, position, problems } = readListingQuery(url.searchParams);
  if (problems.length > 0) return unreadable(problems);
  const found = await searchPublished(context.get(databaseContext), url.searchParams, SITE_URL, {
    position,
    limit,
  });
  if (!found.ok) return unreadable(found.problems);
  const { items, next, result } = found;
  const page: PublishedListingPage = {
    items,
    next: next && nextAddress(url, writeCursor(next), SITE_URL),
    relaxed: result.relaxed,
    corrected: result.corrected,
    degraded: result.degraded,
    ...(DEMO && { note: "Examples are left out, and all listings of this demo are examples." }),
  };
  return conditionalAnswer(request, {
    body: JSON.stringify(page),
    type: "application/json",
    cacheControl: "public, no-cache",
  });
}

function nextAddress({ pathname, searchParams }: URL, cursor: string, siteUrl: string): string {
  const next = new URL(pathname, siteUrl);
  next.search = new URLSearchParams([...searchParams].filter(([key]) => key !== "etter")).toString();
  next.searchParams.set("etter", cursor);
  return next.href;
}
