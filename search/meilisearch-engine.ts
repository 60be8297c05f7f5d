import type { SupabaseClient } from "@supabase/supabase-js";
import type { Meilisearch } from "meilisearch";
import { toHighlightHtml } from "./highlight.ts";
import { createMarker, type Marker } from "./mark-words.ts";
import { INDEX } from "./meilisearch-client.ts";
import { findByDistance, nearestOf } from "./meilisearch-distance.ts";
import { attributeOf, splitFacets } from "./meilisearch-facets.ts";
import { type Condition, conditionsOf, liveAt, oneOf } from "./meilisearch-filters.ts";
import { type Ask, createAsk, type FoundDocument, ORDERS, type Query } from "./meilisearch-query.ts";
import { findRelaxations } from "./meilisearch-relaxations.ts";
import { isTooFew, widenText } from "./meilisearch-text.ts";
import { NO_WORDS, type Wording, wordingsOf } from "./meilisearch-wordings.ts";
import { orderFacets } from "./order-facets.ts";
import { createDistances, type DistancesFrom } from "./places.ts";
import type {
  FacetGroup,
  Highlight,
  SearchEngine,
  SearchHit,
  SearchOptions,
  SearchRequest,
  SearchResult,
  SearchSort,
} from "./port.ts";
import { createPostgresEngine } from "./postgres-engine.ts";
import { createSearchReader, type SearchTerm } from "./read-search.ts";
import { storable } from "./storable.ts";

export type MeilisearchEngineSettings = {
  client: Meilisearch;
  /** Reads words and places; any key will do. */
  database: Pick<SupabaseClient, "rpc" | "from">;
  index?: string;
  /** Whether requests may set `asOf`; without it ads must be live now. */
  mayChooseInstant?: boolean;
  /** Told the milliseconds of each call to the engine; `tookMs` minus their sum is what we add. */
  onCall?: (ms: number) => void;
};

/** The engine itself reads no more than ten words. */
const MAX_TERMS = 10;
const NO_DISTANCES: ReadonlyMap<string, number> = new Map();

/** Everything that is known before the engine is asked. */
type Plan = {
  request: SearchRequest;
  terms: SearchTerm[];
  live: string;
  conditions: Condition[];
  sort: SearchSort;
  /** Km from `near`; empty without it. */
  distances: ReadonlyMap<string, number>;
};

type Found = { total: number; textTotal: number; documents: FoundDocument[]; facets: SearchResult["facets"] };

/**
 * The engine that asks a Meilisearch server, most often in one round: the hits, each facet that has a choice of its
 * own, and how much the text alone finds. Words are read by the database and remembered for a minute.
 * Its methods throw when the server or the database does not answer.
 */
export function createMeilisearchEngine({
  client,
  database,
  index = INDEX,
  mayChooseInstant = false,
  onCall,
}: MeilisearchEngineSettings): SearchEngine {
  const ask = createAsk(client, index, onCall);
  const read = createSearchReader(database);
  const distancesFrom = createDistances(database);
  const { similar } = createPostgresEngine(database);

  async function search(asked: SearchRequest, options?: SearchOptions): Promise<SearchResult> {
    const start = performance.now();
    const { terms, unknown } = await read(asked, options);
    const plan = await planFor(storable(asked), terms, unknown);
    const { found, wordings, relaxed } = await answer(plan, options);
    const isMisspelt = terms.some(({ wasCorrected }) => wasCorrected);
    const marker = plan.terms.length > 0 ? createMarker(plan.terms.map(({ marks }) => marks)) : undefined;
    return {
      total: found.total,
      totalIsExact: true,
      hits: found.documents.map((document) => hitOf(document, plan, marker)),
      facets: found.facets,
      sort: plan.sort,
      relaxed: relaxed || (terms.length > MAX_TERMS && found.total > 0),
      corrected: isMisspelt ? terms.map(({ shown }) => shown).join(" ") : null,
      unknown,
      relaxations:
        found.total > 0
          ? []
          : await findRelaxations(ask, { ...plan, wordings }, (other) => count(other, options), options),
      engine: "meilisearch",
      degraded: false,
      tookMs: performance.now() - start,
    };
  }

  async function planFor(
    request: SearchRequest,
    terms: SearchTerm[],
    unknown: SearchResult["unknown"],
  ): Promise<Plan> {
    const sort = request.sort ?? (terms.length > 0 ? "relevance" : "newest");
    if (sort === "distance" && request.near === undefined) throw new Error("invalid_search near");
    const within = request.ranges?.within;
    return {
      request,
      terms: terms.slice(0, MAX_TERMS),
      live: liveAt(mayChooseInstant && request.asOf ? new Date(request.asOf) : new Date()),
      conditions: conditionsOf(request, unknown, await distancesOf(distancesFrom, within?.municipality)),
      sort,
      distances: await distancesOf(distancesFrom, request.near),
    };
  }

  /** Finds what a plan asks for; a text that finds too little is widened and asked for again. */
  async function answer(plan: Plan, options?: SearchOptions) {
    const wordings = plan.terms.length > 0 ? wordingsOf(plan.terms) : NO_WORDS;
    const found = await find(ask, plan, wordings, options);
    const { live, terms } = plan;
    const wider = isTooFew(terms, found.textTotal)
      ? await widenText(ask, terms, { found: found.textTotal, live }, options)
      : null;
    if (!wider) return { found, wordings, relaxed: false };
    return { found: await find(ask, plan, wider.wordings, options), ...wider };
  }

  async function count(request: SearchRequest, options?: SearchOptions): Promise<number> {
    const { terms, unknown } = await read(request, options);
    const plan = await planFor({ ...request, page: 1, pageSize: 0, facets: [] }, terms, unknown);
    return (await answer(plan, options)).found.total;
  }

  return {
    search,

    async facetValues(request: SearchRequest, group: FacetGroup, options?: SearchOptions) {
      const result = await search({ ...request, facets: [group], page: 1, pageSize: 0 }, options);
      return result.facets[group] ?? [];
    },

    // The engine finds similar texts by vectors of a model, which we do not have; the database compares facts.
    similar,

    async health(options?: SearchOptions) {
      const start = performance.now();
      try {
        await ask([{ wordings: NO_WORDS, filter: [liveAt(new Date())] }], options);
        return { ok: true, tookMs: performance.now() - start };
      } catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

async function distancesOf(from: DistancesFrom, municipality: string | undefined) {
  return municipality === undefined ? NO_DISTANCES : from(municipality);
}

async function find(
  ask: Ask,
  plan: Plan,
  wordings: readonly Wording[],
  options?: SearchOptions,
): Promise<Found> {
  const { request, terms, live, conditions, distances } = plan;
  const { page = 1, pageSize = 20 } = request;
  const isByDistance = plan.sort === "distance" && distances.size > 0;
  const query: Query = {
    wordings,
    filter: [live, ...conditions.map(({ filter }) => filter)],
  };
  const fields = {
    attributesToRetrieve: [
      "listing_id",
      ...(terms.length > 0 ? ["title", "body"] : []),
      ...(distances.size > 0 ? [attributeOf("municipality")] : []),
    ],
    showRankingScore: terms.length > 0,
  };
  const { shared, own } = splitFacets(request.facets ?? [], conditions);
  const main: Query = {
    ...query,
    ...fields,
    page,
    hitsPerPage: isByDistance ? 0 : pageSize,
    facets: [...shared, ...(isByDistance ? (["municipality"] as const) : [])].map(attributeOf),
    sort: plan.sort === "distance" ? ORDERS.newest : ORDERS[plan.sort],
  };
  const ownCounts = own.map((group) => ({
    ...query,
    filter: [live, ...conditions.filter(({ name }) => name !== group).map(({ filter }) => filter)],
    facets: [attributeOf(group)],
  }));
  const isTextAlone = terms.length > 0 && conditions.length > 0;
  const textAlone = isTextAlone ? [{ wordings, filter: [live] }] : [];
  const [hits, ...others] = await ask([main, ...ownCounts, ...textAlone], options);

  const facets = orderFacets(request, (group) => {
    const counted = own.includes(group) ? others[own.indexOf(group)] : hits;
    return counted?.facets[attributeOf(group)];
  });
  let documents = hits!.hits;
  const skip = (page - 1) * pageSize;
  if (isByDistance && skip < hits!.total) {
    const ids = await findByDistance(
      ask,
      query,
      { places: hits!, distances, count: skip + pageSize },
      options,
    );
    const ofPage = oneOf("listing_id", ids.slice(skip));
    const [cards] = await ask([{ ...query, ...fields, filter: [ofPage], hitsPerPage: pageSize }], options);
    const place = new Map(ids.map((id, nr) => [id, nr]));
    documents = cards!.hits.sort((a, b) => place.get(a.listing_id)! - place.get(b.listing_id)!);
  }
  return { total: hits!.total, textTotal: (others.at(own.length) ?? hits!).total, documents, facets };
}

function hitOf(document: FoundDocument, { terms, distances }: Plan, marker: Marker | undefined): SearchHit {
  const km = nearestOf(document, distances);
  const score = document._federation?.weightedRankingScore ?? document._rankingScore;
  return {
    id: document.listing_id,
    ...(score !== undefined && { score }),
    ...(km !== undefined && { distanceKm: Math.round(km * 10) / 10 }),
    ...(marker && { highlight: highlightOf(document, marker, terms.length) }),
  };
}

function highlightOf({ title = "", body = "" }: FoundDocument, marker: Marker, terms: number): Highlight {
  const excerpt = marker.termsIn(title).size === terms ? undefined : marker.excerpt(body);
  return {
    title: toHighlightHtml(marker.title(title)),
    ...(excerpt !== undefined && { excerpt: toHighlightHtml(excerpt) }),
  };
}
