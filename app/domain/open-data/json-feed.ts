import { i18nFor } from "~/locales/i18n";
import { entryId, type Feed } from "./feed.server";

/** The feed as JSON Feed 1.1 (jsonfeed.org). Two extensions: `_listing` is the ad as the API gives it, `_tombstones` what has left. */
export function jsonFeed({ items, departures, siteUrl, query }: Feed, isDemo: boolean): string {
  const t = i18nFor("nb").getFixedT("nb", "listings");
  const address = (path: string) => new URL(path + query, siteUrl).href;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: t("feed.title"),
    description: t("feed.description"),
    ...(isDemo && { user_comment: t("feed.examples") }),
    home_page_url: address("/stillinger"),
    feed_url: address("/feed/stillinger.json"),
    language: "nb",
    items: items.map((listing) => ({
      id: entryId(listing.id),
      url: listing.url,
      title: listing.title,
      content_text: listing.summary,
      date_published: listing.publishedAt,
      date_modified: listing.updatedAt,
      authors: [{ name: listing.agency.name, url: listing.agency.url }],
      tags: listing.missions,
      language: listing.language,
      _listing: listing,
    })),
    _tombstones: {
      about: "https://www.rfc-editor.org/rfc/rfc6721",
      items: departures.map(({ id, leftAt, reason }) => ({
        id: entryId(id),
        deleted_at: leftAt.toISOString(),
        reason,
      })),
    },
  });
}
