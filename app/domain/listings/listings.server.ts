import { getReference } from "~/domain/reference/reference.server";
import { toDate } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { countRows, type Page, type PageAsked, readPage } from "~/platform/one-page.server";
import { renderAdText } from "./ad-text.server";
import { publicStatuses } from "./listing";
import { type ListingCardData, listingCardData } from "./listing-card-data";
import { type ListingPageData, listingPageData } from "./listing-page-data";

const cardColumns =
  `id, slug, title, summary, language, status, is_example, work_model, remote_days, salary_min,
  salary_max, salary_per, deadline, primary_mission, kind, start_date, start_text, duration_months,
  agency:agencies!inner(name),
  places:listing_municipalities(municipality_number, position),
  stipends:listing_stipends(benefit_id, amount_nok, per, max_nok),
  benefits:listing_benefits(benefit_id, position, parameters)` as const;

/** Which ads: these ids in this order, or all live ads of a kind, the ones that close first on top. */
type CardFilter = { ids: readonly string[] } | { kind: "traineeship" };

function selectCards(database: RequestDatabase, now: Date) {
  return database
    .from("listings")
    .select(cardColumns)
    .in("status", publicStatuses)
    .lte("publish_at", now.toISOString());
}

/**
 * Cards in the language of the page. Ids of ads that are no longer public are passed over.
 * Throws when the database does not answer.
 */
export async function listCards(
  database: RequestDatabase,
  filter: CardFilter,
  locale: Locale,
  now = new Date(),
): Promise<ListingCardData[]> {
  if ("ids" in filter && filter.ids.length === 0) return [];
  const select = () => selectCards(database, now);
  const [rows, reference] = await Promise.all([
    "ids" in filter
      ? allRows(() => select().in("id", [...filter.ids]), "id")
      : allRows(
          () => select().eq("status", "published").gt("deadline", now.toISOString()).eq("kind", filter.kind),
          "id",
        ),
    getReference(database),
  ]);
  const cards = rows
    .toSorted((a, b) => toDate(a.deadline ?? now).getTime() - toDate(b.deadline ?? now).getTime())
    .map((row) => listingCardData(row, reference, locale, now));
  if (!("ids" in filter)) return cards;
  const byId = new Map(cards.map((card) => [card.id, card]));
  return filter.ids.map((id) => byId.get(id)).filter((card) => card !== undefined);
}

/** A page of an agency's live ads as cards, the ones that close first on top. Throws when the database does not answer. */
export async function listAgencyCards(
  database: RequestDatabase,
  agencyId: string,
  locale: Locale,
  asked: PageAsked,
  now = new Date(),
): Promise<Page<ListingCardData>> {
  const live = { agency_id: agencyId, status: "published" };
  const [total, reference] = await Promise.all([
    countRows(
      database
        .from("listings")
        .select("id", { count: "exact", head: true })
        .match(live)
        .lte("publish_at", now.toISOString())
        .gt("deadline", now.toISOString()),
    ),
    getReference(database),
  ]);
  const page = await readPage(total, asked, (offset) =>
    selectCards(database, now)
      .match(live)
      .gt("deadline", now.toISOString())
      .order("deadline")
      .order("id")
      .range(offset, offset + asked.size - 1),
  );
  return { ...page, rows: page.rows.map((row) => listingCardData(row, reference, locale, now)) };
}

export const pageColumns =
  `id, slug, title, summary, description, tasks, language, kind, status, is_example, updated_at,
  mission_sentence, primary_mission, occupation_code, extent, fte_percent, employment_form, duration_months, positions,
  salary_min, salary_max, salary_per, salary_note, position_code, position_title, education_level, education_text,
  equivalent_experience_accepted, experience_years_min, work_model, remote_days, core_hours_start, core_hours_end,
  reduced_hours_from_percent, compressed_week, job_share, travel_days_per_year, place_text, work_languages, start_date,
  start_text, police_certificate_required, security_clearance, contact_name, contact_role, contact_email, contact_phone,
  public_list_notice, diversity_statement, publish_at, published_at, deadline,
  agency:agencies!inner(name, slug, org_number, website),
  places:listing_municipalities(municipality_number, position),
  skills:listing_skills(skill_id, level),
  missions:listing_missions(theme_id),
  benefits:listing_benefits(benefit_id, position, parameters),
  stipends:listing_stipends(*),
  criteria:listing_criteria(id, kind, text, position),
  questions:listing_questions(id, prompt, is_required, position),
  changes:listing_changes(id, field, old_value, new_value, reason, changed_at)` as const;

function selectListing(database: RequestDatabase, slug: string, now: Date) {
  return database
    .from("listings")
    .select(pageColumns)
    .eq("slug", slug)
    .in("status", publicStatuses)
    .lte("publish_at", now.toISOString())
    .order("changed_at", { referencedTable: "listing_changes", ascending: false })
    .maybeSingle();
}

/** One ad as it is stored, with all its parts. */
export type ListingRow = NonNullable<Awaited<ReturnType<typeof selectListing>>["data"]>;

/**
 * The page of a public ad, and its row for the markup that search engines read; null when there is none, also when the
 * person could read it elsewhere as a member of the agency (drafts, suspended ads).
 * Throws when the database does not answer.
 */
export async function findListing(
  database: RequestDatabase,
  slug: string,
  locale: Locale,
  now = new Date(),
): Promise<{ page: ListingPageData; row: ListingRow } | null> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null;
  const [{ data: row, error }, reference] = await Promise.all([
    selectListing(database, slug, now),
    getReference(database),
  ]);
  if (error) throw error;
  if (!row) return null;
  const html = renderAdText(row.description, `${row.id} ${row.updated_at}`);
  return { page: listingPageData(row, html, reference, locale, now), row };
}
