import { toDate } from "~/locales/format";
import { type Locale, locales, pathInLocale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";

const staticPages = [
  "/",
  "/stillinger",
  "/arbeidsgivere",
  "/fordeler",
  "/traineeprogram",
  "/om",
  "/personvern",
  "/tilgjengelighet",
];
const rowsAtATime = 1_000;
// The protocol allows 50 000 addresses in a file, and every page has one for each language.
const mostAds = 15_000;

/**
 * The sitemap as XML: static pages, live ads and verified agencies, without examples, each with its other languages.
 * `siteUrl` is the public address. Throws when the database does not answer.
 */
export async function sitemap(database: RequestDatabase, siteUrl: string, now = new Date()): Promise<string> {
  const [listings, agencies] = await Promise.all([
    readListings(database, now),
    database
      .from("agencies")
      .select("slug")
      .eq("is_example", false)
      .not("verified_at", "is", null)
      .order("slug")
      .limit(rowsAtATime),
  ]);
  if (agencies.error) throw agencies.error;
  const pages = [
    ...staticPages.map((path) => ({ path })),
    ...agencies.data.map(({ slug }) => ({ path: `/arbeidsgivere/${slug}` })),
    ...listings.map(({ slug, updated_at }) => ({
      path: `/stillinger/${slug}`,
      changed: toDate(updated_at).toISOString(),
    })),
  ];
  const urls = pages.flatMap((page) => locales.map((locale) => urlEntry(page, locale, siteUrl)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

async function readListings(database: RequestDatabase, now: Date) {
  const found: { slug: string; updated_at: string }[] = [];
  while (found.length < mostAds) {
    const { data, error } = await database
      .from("listings")
      .select("slug, updated_at")
      .eq("status", "published")
      .eq("is_example", false)
      .lte("publish_at", now.toISOString())
      .gt("deadline", now.toISOString())
      .order("seq")
      .range(found.length, found.length + rowsAtATime - 1);
    if (error) throw error;
    found.push(...data);
    if (data.length < rowsAtATime) break;
  }
  return found;
}

function urlEntry(page: { path: string; changed?: string }, locale: Locale, siteUrl: string): string {
  const address = (other: Locale) => escapeXml(new URL(pathInLocale(page.path, other), siteUrl).href);
  const alternates = locales.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
  );
  const changed = page.changed ? `<lastmod>${page.changed}</lastmod>` : "";
  return `<url><loc>${address(locale)}</loc>${changed}${alternates.join("")}</url>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
