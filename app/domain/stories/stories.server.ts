import { z } from "zod";
import { renderAdText } from "~/domain/listings/ad-text.server";
import { formatDate } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { countRows, type Page, type PageAsked, readPage } from "~/platform/one-page.server";
import { storyLanguages } from "./story";

const cardRow = z.object({
  id: z.uuid(),
  slug: z.string(),
  is_example: z.boolean(),
  approved_at: z.string(),
  agency_name: z.string(),
  agency_slug: z.string(),
  language: z.enum(storyLanguages),
  title: z.string(),
  lead: z.string(),
  portrayed_name: z.string(),
  portrayed_role: z.string(),
});
const pageRow = cardRow.extend({ body: z.string(), version: z.number() });
const cardColumns =
  "id, slug, is_example, approved_at, agency_name, agency_slug, language, title, lead, portrayed_name, portrayed_role";

/** A public story in a list. `lang` is its own language where that is not the page's. */
export type StoryCardData = {
  slug: string;
  title: string;
  lead: string;
  lang: string | undefined;
  name: string;
  role: string;
  agency: { name: string; slug: string };
  isExample: boolean;
};

/** A page of all public stories, the latest approved first. Throws when the database does not answer. */
export async function listStoryPage(
  database: RequestDatabase,
  asked: PageAsked,
  locale: Locale,
): Promise<Page<StoryCardData>> {
  const total = await countRows(
    database.from("published_stories").select("id", { count: "exact", head: true }),
  );
  const page = await readPage(total, asked, (offset) =>
    database
      .from("published_stories")
      .select(cardColumns)
      .order("approved_at", { ascending: false })
      .order("id")
      .range(offset, offset + asked.size - 1),
  );
  const rows = z.array(cardRow).parse(page.rows);
  return { ...page, rows: rows.map((row) => cardOf(row, locale)) };
}

/** The latest public stories of some agencies. Throws when the database does not answer. */
export async function listStories(
  database: RequestDatabase,
  { agencyIds, limit }: { agencyIds: readonly string[]; limit: number },
  locale: Locale,
): Promise<StoryCardData[]> {
  const { data, error } = await database
    .from("published_stories")
    .select(cardColumns)
    .in("agency_id", agencyIds)
    .order("approved_at", { ascending: false })
    .limit(limit);
  if (error) throw error;
  return z
    .array(cardRow)
    .parse(data)
    .map((row) => cardOf(row, locale));
}

/** One public story with its text as HTML, or null when there is none. Throws when the database does not answer. */
export async function findStory(database: RequestDatabase, slug: string, locale: Locale) {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null;
  const { data, error } = await database
    .from("published_stories")
    .select(`${cardColumns}, body, version`)
    .eq("slug", slug)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  const row = pageRow.parse(data);
  return {
    ...cardOf(row, locale),
    id: row.id,
    html: renderAdText(row.body, `story ${row.id} ${row.version}`),
    approved: formatDate(row.approved_at, locale),
  };
}

function cardOf(row: z.output<typeof cardRow>, locale: Locale): StoryCardData {
  return {
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    lang: row.language === locale ? undefined : row.language,
    name: row.portrayed_name,
    role: row.portrayed_role,
    agency: { name: row.agency_name, slug: row.agency_slug },
    isExample: row.is_example,
  };
}
