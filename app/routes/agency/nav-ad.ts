import { data, href } from "react-router";
import { renderAdText } from "~/domain/listings/ad-text.server";
import { navAd, navLine } from "~/domain/listings/nav-ad";
import { env } from "~/platform/env.server";
import type { Route } from "./+types/nav-ad";
import { openOwnListing } from "./own-listing.server";

/** The ad as a line for Nav's import API, to download; 404 while it is not open. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { listing, reference, state } = await openOwnListing({ params, context });
  const html = renderAdText(listing.description, `${listing.id} ${listing.updated_at}`);
  const path = href("/:lang?/stillinger/:slug", { slug: listing.slug });
  const ad = navAd(listing, html, reference, new URL(path, env().SITE_URL).href);
  if (!ad || state !== "live") throw data(null, { status: 404 });
  return new Response(navLine(ad), {
    headers: {
      "content-type": "application/x-json-stream; charset=utf-8",
      "content-disposition": `attachment; filename="nav-${listing.id}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
