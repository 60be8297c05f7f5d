import { i18nFor } from "~/locales/i18n";
import { xmlText } from "~/platform/xml";
import { entryId, type Feed } from "./feed.server";
import type { PublishedListing } from "./published-listing";

/** The feed as Atom (RFC 4287) with tombstones (RFC 6721). */
export function atomFeed({ items, departures, updatedAt, siteUrl, query }: Feed, isDemo: boolean): string {
  const t = i18nFor("nb").getFixedT("nb", "listings");
  const address = (path: string) => xmlText(new URL(path + query, siteUrl).href);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="nb">',
    `<id>${address("/feed/stillinger.atom")}</id>`,
    `<title>${xmlText(t("feed.title"))}</title>`,
    `<subtitle>${xmlText([t("feed.description"), isDemo ? t("feed.examples") : ""].join(" ").trim())}</subtitle>`,
    // An empty feed has to have a date too, and one that stays.
    `<updated>${(updatedAt ?? new Date(0)).toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${address("/feed/stillinger.atom")}"/>`,
    `<link rel="alternate" type="text/html" href="${address("/stillinger")}"/>`,
    ...items.map(entry),
    ...departures.map(
      ({ id, leftAt }) => `<at:deleted-entry ref="${entryId(id)}" when="${leftAt.toISOString()}"/>`,
    ),
    "</feed>",
    "",
  ].join("\n");
}

function entry(listing: PublishedListing): string {
  const { agency, language } = listing;
  return [
    `<entry xml:lang="${language}">`,
    `<id>${entryId(listing.id)}</id>`,
    `<title>${xmlText(listing.title)}</title>`,
    `<published>${listing.publishedAt}</published>`,
    `<updated>${listing.updatedAt}</updated>`,
    `<author><name>${xmlText(agency.name)}</name><uri>${xmlText(agency.url)}</uri></author>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(listing.url)}"/>`,
    `<summary>${xmlText(listing.summary)}</summary>`,
    ...listing.missions.map((mission) => `<category term="${xmlText(mission)}"/>`),
    "</entry>",
  ].join("");
}
