import { toDate } from "~/locales/format";
import { type Locale, locales, pathInLocale } from "~/locales/locale";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { countRows } from "~/platform/one-page.server";
import { xmlText } from "~/platform/xml";

const staticPages = [
  "/",
  "/stillinger",
  "/arbeidsgivere",
  "/fordeler",
  "/traineeprogram",
  "/historier",
  "/om",
  "/om/algoritmer",
  "/om/algoritmer/medbestemmelse",
  "/personvern",
  "/tilgjengelighet",
];
const rowsAtATime = 1_000;
// The protocol allows 50 000 addresses in a file, and every page has one for each language.
const pagesInAFile = 16_000;

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

type Page = { path: string; changed?: string };

/**
 * The sitemap as XML: the pages themselves, or, when they are more than one file may hold, an index of the files
 * `/sitemap/1.xml` and on. `siteUrl` is the public address. Throws when the database does not answer.
 */
export async function sitemap(
  database: RequestDatabase,
  siteUrl: string,
  { now = new Date(), pagesPerFile = pagesInAFile }: SitemapOptions = {},
): Promise<string> {
  const [others, ads] = await Promise.all([
    otherPages(database),
    countRows(liveListings(database, now, { head: true })),
  ]);
  const files = Math.ceil((others.length + ads) / pagesPerFile);
  if (files <= 1) return (await sitemapFile(database, siteUrl, 1, { now, pagesPerFile })) ?? "";
  const address = (file: number) => xmlText(new URL(`/sitemap/${file}.xml`, siteUrl).href);
  const entries = Array.from(
    { length: files },
    (_, index) => `<sitemap><loc>${address(index + 1)}</loc></sitemap>`,
  );
  return [xmlHead, `<sitemapindex ${namespace}>`, ...entries, "</sitemapindex>", ""].join("\n");
}

type SitemapOptions = { now?: Date; pagesPerFile?: number };

/**
 * One file of the sitemap, from 1: static pages, verified agencies, stories and programmes, and after all of them the live
 * ads; without examples, each page with its other languages. Null for a file that has nothing in it.
 */
export async function sitemapFile(
  database: RequestDatabase,
  siteUrl: string,
  file: number,
  { now = new Date(), pagesPerFile = pagesInAFile }: SitemapOptions = {},
): Promise<string | null> {
  const others = await otherPages(database);
  const from = (file - 1) * pagesPerFile;
  const first = others.slice(from, from + pagesPerFile);
  const ads = await readListings(
    database,
    now,
    Math.max(from - others.length, 0),
    pagesPerFile - first.length,
  );
  const pages = [...first, ...ads];
  if (pages.length === 0) return null;
  const urls = pages.flatMap((page) => locales.map((locale) => urlEntry(page, locale, siteUrl)));
  const head = `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  return [xmlHead, head, ...urls, "</urlset>", ""].join("\n");
}

async function otherPages(database: RequestDatabase): Promise<Page[]> {
  const [agencies, stories, programmes] = await Promise.all([
    allRows(
      () => database.from("agencies").select("slug").eq("is_example", false).not("verified_at", "is", null),
      "slug",
    ),
    allRows(
      () => database.from("published_stories").select("slug, approved_at").eq("is_example", false),
      "slug",
    ),
    allRows(
      () =>
        database
          .from("programmes")
          .select("slug, updated_at, agency:agencies!programmes_agency_id_fkey!inner(verified_at)")
          .eq("is_public", true)
          .eq("is_example", false)
          .not("agency.verified_at", "is", null),
      "slug",
    ),
  ]);
  return [
    ...staticPages.map((path) => ({ path })),
    ...agencies.map(({ slug }) => ({ path: `/arbeidsgivere/${slug}` })),
    ...stories.map(({ slug, approved_at }) => ({
      path: `/historier/${slug}`,
      changed: toDate(approved_at ?? "").toISOString(),
    })),
    ...programmes.map(({ slug, updated_at }) => ({
      path: `/traineeprogram/${slug}`,
      changed: toDate(updated_at).toISOString(),
    })),
  ];
}

function liveListings(database: RequestDatabase, now: Date, { head = false } = {}) {
  return database
    .from("listings")
    .select("slug, updated_at", { head, ...(head && { count: "exact" }) })
    .eq("status", "published")
    .eq("is_example", false)
    .lte("publish_at", now.toISOString())
    .gt("deadline", now.toISOString());
}

async function readListings(
  database: RequestDatabase,
  now: Date,
  skip: number,
  most: number,
): Promise<Page[]> {
  const found: Page[] = [];
  while (found.length < most) {
    const from = skip + found.length;
    const wanted = Math.min(rowsAtATime, most - found.length);
    const { data, error } = await liveListings(database, now)
      .order("seq")
      .range(from, from + wanted - 1);
    if (error) throw error;
    found.push(
      ...data.map(({ slug, updated_at }) => ({
        path: `/stillinger/${slug}`,
        changed: toDate(updated_at).toISOString(),
      })),
    );
    if (data.length < wanted) break;
  }
  return found;
}

function urlEntry(page: Page, locale: Locale, siteUrl: string): string {
  const address = (other: Locale) => xmlText(new URL(pathInLocale(page.path, other), siteUrl).href);
  const alternates = locales.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
  );
  const changed = page.changed ? `<lastmod>${page.changed}</lastmod>` : "";
  return `<url><loc>${address(locale)}</loc>${changed}${alternates.join("")}</url>`;
}
