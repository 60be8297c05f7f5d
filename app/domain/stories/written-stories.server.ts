import { z } from "zod";
import { formatDate } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { countRows, type Page, type PageAsked, readPage } from "~/platform/one-page.server";
import { storyLanguages, storyStatuses } from "./story";

const writtenRow = z.object({
  id: z.uuid(),
  slug: z.string(),
  is_example: z.boolean(),
  approved_version: z.number().nullable(),
  status: z.enum(storyStatuses),
  version: z.number(),
  portrayed_email: z.string().nullable(),
  sent_at: z.string().nullable(),
  answered_at: z.string().nullable(),
  words: z.string().nullable(),
  ended_by: z.enum(["portrayed", "agency", "admin"]).nullable(),
  reason: z.string().nullable(),
  language: z.enum(storyLanguages).nullable(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  body: z.string().nullable(),
  portrayed_name: z.string().nullable(),
  portrayed_role: z.string().nullable(),
});
const columns =
  "id, slug, is_example, approved_version, status, version, portrayed_email, sent_at, answered_at, words, ended_by, reason, language, title, lead, body, portrayed_name, portrayed_role";

/** A story as its writers see it. Title and name are null once the person portrayed has had the text deleted. */
export type WrittenStory = ReturnType<typeof writtenStory>;

/** A page of an agency's stories, the newest first; none for those who do not write. Throws when the database does not answer. */
export async function listWrittenStories(
  database: RequestDatabase,
  agencyId: string,
  locale: Locale,
  asked: PageAsked,
): Promise<Page<WrittenStory>> {
  const total = await countRows(
    database.from("written_stories").select("id", { count: "exact", head: true }).eq("agency_id", agencyId),
  );
  const page = await readPage(total, asked, (offset) =>
    database
      .from("written_stories")
      .select(columns)
      .eq("agency_id", agencyId)
      .order("created_at", { ascending: false })
      .order("id")
      .range(offset, offset + asked.size - 1),
  );
  const rows = z.array(writtenRow).parse(page.rows);
  return { ...page, rows: rows.map((row) => writtenStory(row, locale)) };
}

/** One story of an agency for its writers, or null. Throws when the database does not answer. */
export async function findWrittenStory(
  database: RequestDatabase,
  agencyId: string,
  id: string,
  locale: Locale,
): Promise<WrittenStory | null> {
  if (!isId(id)) return null;
  const { data, error } = await database
    .from("written_stories")
    .select(columns)
    .eq("agency_id", agencyId)
    .eq("id", id)
    .maybeSingle();
  if (error) throw error;
  return data && writtenStory(writtenRow.parse(data), locale);
}

function writtenStory(row: z.output<typeof writtenRow>, locale: Locale) {
  return {
    id: row.id,
    slug: row.slug,
    status: row.status,
    version: row.version,
    isPublic: row.approved_version !== null,
    isExample: row.is_example,
    /** Once the person has answered, the address stays theirs. */
    isAddressLocked: row.answered_at !== null,
    sent: row.sent_at && formatDate(row.sent_at, locale),
    answered: row.answered_at && formatDate(row.answered_at, locale),
    words: row.words,
    endedBy: row.ended_by,
    reason: row.reason,
    language: row.language,
    title: row.title,
    name: row.portrayed_name,
    fields: {
      title: row.title,
      portrayedName: row.portrayed_name,
      portrayedRole: row.portrayed_role,
      language: row.language,
      lead: row.lead,
      body: row.body,
      email: row.portrayed_email,
    },
  };
}
