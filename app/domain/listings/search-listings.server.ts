import type { Reference } from "~/domain/reference/reference";
import { getReference } from "~/domain/reference/reference.server";
import { formatNumber } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import type { Relaxation, SearchEngine, SearchHit, SearchResult } from "../../../search/port.ts";
import { type KnownValues, type ReadSearch, readSearchParams } from "../../../search/read-search-params.ts";
import { keyOfFilter, UNKNOWN } from "../../../search/search-keys.ts";
import { listAgencyNames } from "./agency-names.server";
import type { Words } from "./choice-labels";
import { explainHit } from "./explain-hit";
import type { HitMarks } from "./listing-card";
import type { ListingCardData } from "./listing-card-data";
import { listCards } from "./listings.server";
import { searchEngine } from "./search-engine.server";
import { shownFacets } from "./search-facets-data";
import { choiceLabels, pageSize, type SearchPageData, searchPageData } from "./search-page-data";
import { wholeKey } from "./whole-link";

export type FoundListing = { card: ListingCardData; marks: HitMarks };

/**
 * Answers the URL of the search page: which ads in which order, the counts of every facet, and what could not be read.
 * Two calls to the database. Throws when the engine or the database does not answer.
 */
export async function searchListings(
  database: RequestDatabase,
  params: URLSearchParams,
  locale: Locale,
): Promise<SearchPageData & { found: FoundListing[] }> {
  const reference = await getReference(database);
  const read = readSearchParams(params, knownValues(reference));
  const engine = searchEngine(database);
  const result = await engine.search({
    ...read.request,
    pageSize,
    facets: [...shownFacets],
  });
  if (result.total === 0 && result.relaxations.length === 0)
    result.relaxations.push(...(await textAlone(engine, read)));
  const whole = params.get(wholeKey);
  const [cards, agencies] = await Promise.all([
    listCards(database, { ids: result.hits.map(({ id }) => id) }, locale),
    listAgencyNames(database, agencySlugs(read, result, whole)),
  ]);
  const words: Words = {
    t: i18nFor(locale).getFixedT(locale, "listings"),
    locale,
    reference,
    agencies,
  };
  const choices = choiceLabels(read, words);
  const hits = new Map(result.hits.map((hit) => [hit.id, hit]));
  return {
    ...searchPageData(read, result, words, whole),
    found: cards.map((card) => ({ card, marks: marksOf(hits.get(card.id), choices, words) })),
  };
}

// Only agencies that the page shows need their names: the top of the list, all of it when it stands whole, and chosen ones.
function agencySlugs({ request }: ReadSearch, result: SearchResult, whole: string | null): string[] {
  const counted = (result.facets.agency ?? []).map(({ value }) => value);
  const shown = whole === keyOfFilter("agency") ? counted : counted.slice(0, 16);
  const chosen = (request.filters?.agency ?? []).filter((slug) => !slug.startsWith(UNKNOWN));
  return [...new Set([...chosen, ...shown])];
}

/** When no single step back finds anything: the words without all filters, when they find something. */
async function textAlone(engine: SearchEngine, { request, chosen }: ReadSearch): Promise<Relaxation[]> {
  if (!request.text || chosen.length < 2) return [];
  const { total } = await engine.search({ text: request.text, pageSize: 0 });
  return total > 0 ? [{ text: request.text, total }] : [];
}

function marksOf(hit: SearchHit | undefined, choices: readonly string[], words: Words): HitMarks {
  const { t, locale } = words;
  return {
    ...hit?.highlight,
    ...(hit && { why: explainHit(hit, choices, t) }),
    ...(hit?.distanceKm !== undefined && {
      distance:
        hit.distanceKm < 0.5
          ? t("card.noDistance")
          : t("card.distance", { km: formatNumber(Math.round(hit.distanceKm), locale) }),
    }),
  };
}

/** Values of the reference data that a URL may name; agencies are judged by the engine. */
export function knownValues({
  counties,
  municipalities,
  occupations,
  skills,
  benefits,
  missions,
}: Reference): KnownValues {
  const keys = (map: ReadonlyMap<string, unknown>) => new Set(map.keys());
  return {
    county: keys(counties),
    municipality: keys(municipalities),
    occupation: keys(occupations),
    skill: keys(skills),
    benefit: keys(benefits),
    mission: keys(missions),
  };
}

/** Cards of live ads like this one, most alike first. */
export async function listSimilar(
  database: RequestDatabase,
  listingId: string,
  locale: Locale,
): Promise<ListingCardData[]> {
  const hits = await searchEngine(database).similar(listingId, 3);
  return listCards(database, { ids: hits.map(({ id }) => id) }, locale);
}
