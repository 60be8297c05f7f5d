import { renderAdText } from "~/domain/listings/ad-text.server";
import { searchEngine } from "~/domain/listings/search-engine.server";
import { knownValues } from "~/domain/listings/search-listings.server";
import { getReference } from "~/domain/reference/reference.server";
import type { RequestDatabase } from "~/platform/database.server";
import type { SearchRequest, SearchResult } from "../../../search/port.ts";
import { readSearchParams } from "../../../search/read-search-params.ts";
import { unknownToEngine } from "../../../search/unknown-values.ts";
import { hitsAtATime, idsAfter, type Position } from "./listing-cursor";
import type { Problem, PublishedListing, PublishedListingDetail } from "./published-listing";
import { publishedListingData, publishedListingDetailData } from "./published-listing-data";

const columns =
  `id, slug, kind, language, title, summary, occupation_code, positions, employment_form, duration_months, fte_percent,
  salary_min, salary_max, salary_per, work_model, remote_days, primary_mission, mission_sentence, publish_at, updated_at, deadline,
  agency:agencies!inner(slug, name, org_number, employer_type),
  places:listing_municipalities(municipality_number, position),
  missions:listing_missions(theme_id),
  benefits:listing_benefits(benefit_id, position, parameters),
  stipends:listing_stipends(benefit_id, amount_nok, per, max_nok, payer, conditions, binding_months, repayment)` as const;
const detailColumns = `${columns}, description, tasks, education_level, experience_years_min, work_languages,
  criteria:listing_criteria(kind, text, position),
  skills:listing_skills(skill_id, level),
  changes:listing_changes(field, old_value, new_value, reason, changed_at)` as const;

/** Live listings that are no examples. */
function selectLive<const Columns extends string>(database: RequestDatabase, columns: Columns, now: Date) {
  return database
    .from("listings")
    .select(columns)
    .eq("is_example", false)
    .eq("status", "published")
    .lte("publish_at", now.toISOString())
    .gt("deadline", now.toISOString());
}

function selectListings(database: RequestDatabase, ids: readonly string[], now: Date) {
  return selectLive(database, columns, now).in("id", [...ids]);
}

function selectListing(database: RequestDatabase, id: string, now: Date) {
  return selectLive(database, detailColumns, now)
    .eq("id", id)
    .order("changed_at", { referencedTable: "listing_changes", ascending: false })
    .maybeSingle();
}

/** A live listing as it is stored, with the parts that everybody may have. */
export type PublishedRow = NonNullable<Awaited<ReturnType<typeof selectListings>>["data"]>[number];
export type DetailRow = NonNullable<Awaited<ReturnType<typeof selectListing>>["data"]>;

export type PublishedSearch =
  | { ok: false; problems: NonNullable<Problem["problems"]> }
  | { ok: true; items: PublishedListing[]; next: Position | null; result: SearchResult };

/**
 * Live listings that answer the parameters of the search page, without examples, in the search's order.
 *
 * `change` turns what was read into what is searched for (a feed has an order of its own). A value that cannot be read
 * or does not exist is a problem by key and value, never a wider search. One or two calls of the search, one select.
 * Throws when the engine or the database does not answer.
 */
export async function searchPublished(
  database: RequestDatabase,
  params: URLSearchParams,
  siteUrl: string,
  { position = null, limit, change = (request) => request }: PublishedPage,
  now = new Date(),
): Promise<PublishedSearch> {
  const reference = await getReference(database);
  const read = readSearchParams(params, knownValues(reference));
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const engine = searchEngine(database);
  let result: SearchResult | undefined;
  const { ids, next } = await idsAfter(position, limit, async (page) => {
    const found = await engine.search({ ...change(read.request), page, pageSize: hitsAtATime });
    result ??= found;
    return { ids: found.hits.map(({ id }) => id), total: found.total };
  });
  if (!result) throw new Error("The search was not asked");
  const problems = unknownToEngine(result);
  if (problems.length > 0) return { ok: false, problems };
  const items = new Map<string, PublishedListing>();
  if (ids.length > 0) {
    const { data, error } = await selectListings(database, ids, now);
    if (error) throw error;
    for (const row of data) items.set(row.id, publishedListingData(row, reference, siteUrl));
  }
  return {
    ok: true,
    items: ids.map((id) => items.get(id)).filter((item) => item !== undefined),
    next,
    result,
  };
}

type PublishedPage = {
  position?: Position | null;
  limit: number;
  change?: (request: SearchRequest) => SearchRequest;
};

/** One live listing with all that is public of it, or null: also for an example. Throws when the database does not answer. */
export async function findPublished(
  database: RequestDatabase,
  id: string,
  siteUrl: string,
  now = new Date(),
): Promise<PublishedListingDetail | null> {
  const [{ data: row, error }, reference] = await Promise.all([
    selectListing(database, id, now),
    getReference(database),
  ]);
  if (error) throw error;
  if (!row) return null;
  const html = renderAdText(row.description, `${row.id} ${row.updated_at}`);
  return publishedListingDetailData(row, html, reference, siteUrl);
}
