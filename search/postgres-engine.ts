import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import { toHighlightHtml } from "./highlight.ts";
import { createMarker, type Marker } from "./mark-words.ts";
import { orderFacets } from "./order-facets.ts";
import {
  type FacetGroup,
  FILTER_GROUPS,
  type Highlight,
  type MatchReason,
  type SearchEngine,
  type SearchHit,
  type SearchOptions,
  type SearchRequest,
  type SearchResult,
} from "./port.ts";
import { firstCharacters, storable } from "./storable.ts";

const RANGES = [
  "salaryMin",
  "stipendMin",
  "remoteMin",
  "experienceMax",
  "deadlineBefore",
  "publishedAfter",
  "within",
] as const;

const hit = z.object({
  id: z.string(),
  score: z.number().nullable(),
  distanceKm: z.number().nullable(),
  title: z.string().nullable(),
  /** Where the title says too little. */
  body: z.string().nullable(),
  why: z
    .array(
      z.object({
        word: z.string(),
        field: z.enum(["title", "name", "skill", "demand", "text"]),
        isOther: z.boolean(),
      }),
    )
    .nullable(),
});
type Hit = z.output<typeof hit>;

const term = z.object({ shown: z.string(), marks: z.array(z.string()) });
type Term = z.output<typeof term>;

const answer = z.object({
  total: z.number(),
  hits: z.array(hit),
  facets: z.partialRecord(z.enum([...FILTER_GROUPS, "salary", "stipend"]), z.object({}).catchall(z.number())),
  sort: z.enum(["relevance", "deadline", "newest", "distance"]),
  relaxed: z.boolean(),
  nearby: z.number().optional(),
  corrected: z.string().nullable(),
  terms: z.array(term),
  unknown: z.array(z.object({ group: z.enum([...FILTER_GROUPS, "near", "within"]), value: z.string() })),
  relaxations: z.array(
    z.intersection(
      z.object({ total: z.number() }),
      z.union([
        z.object({ without: z.enum([...FILTER_GROUPS, "salary", "stipend", ...RANGES]) }),
        z.object({ text: z.string() }),
        z.object({ km: z.number() }),
      ]),
    ),
  ),
});

const similarHits = z.array(z.object({ listing_id: z.string(), score: z.coerce.number() }));

/**
 * The engine inside the database: one call of `search_listings`. Any key will do; only the secret key may set `asOf`.
 * Its methods throw when the database does not answer or refuses the request (`invalid_search` and the field).
 */
export function createPostgresEngine(client: Pick<SupabaseClient, "rpc">): SearchEngine {
  async function call(name: string, parameters: object, { signal }: SearchOptions = {}): Promise<unknown> {
    const query = client.rpc(name, parameters);
    const { data, error } = await (signal ? query.abortSignal(signal) : query);
    if (error) {
      throw new Error(`${name}: ${error.message} ${error.details ?? ""}`.trim(), { cause: error });
    }
    return data;
  }

  async function search(request: SearchRequest, options?: SearchOptions): Promise<SearchResult> {
    const start = performance.now();
    const asked = storable(
      request.text === undefined ? request : { ...request, text: firstCharacters(request.text) },
    );
    const { hits, facets, terms, ...result } = answer.parse(
      await call("search_listings", { request: asked }, options),
    );
    return {
      ...result,
      hits: withMarks(hits, terms),
      facets: orderFacets(asked, (group) => facets[group]),
      totalIsExact: true,
      engine: "postgres",
      degraded: false,
      tookMs: performance.now() - start,
    };
  }

  return {
    search,

    async facetValues(request: SearchRequest, group: FacetGroup, options?: SearchOptions) {
      const result = await search({ ...request, facets: [group], page: 1, pageSize: 0 }, options);
      return result.facets[group] ?? [];
    },

    async similar(listingId: string, limit = 4, options?: SearchOptions) {
      const data = await call("similar_listings", storable({ listing: listingId, max_hits: limit }), options);
      return similarHits.parse(data).map((row) => ({ id: row.listing_id, score: row.score }));
    },

    async health(options?: SearchOptions) {
      try {
        const { tookMs } = await search({ pageSize: 0 }, options);
        return { ok: true, tookMs };
      } catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/** The hits of a text as the site shows them: with what shows why they answer. */
function withMarks(hits: readonly Hit[], terms: readonly Term[]): SearchHit[] {
  const marker = createMarker(terms.map(({ marks }) => marks));
  const nrOf = new Map(terms.map(({ shown }, nr) => [shown, nr]));

  return hits.map(({ id, score, distanceKm, title, body, why }) => ({
    id,
    ...(score !== null && { score }),
    ...(distanceKm !== null && { distanceKm }),
    ...(title !== null && { highlight: highlightOf(title, body, marker) }),
    ...(title !== null && why && { why: nameWhereShown(why, marker.termsIn(title)) }),
  }));

  // Parts of compounds are indexed with the names; whoever looks finds them in the title.
  function nameWhereShown(reasons: readonly MatchReason[], inTitle: ReadonlySet<number>): MatchReason[] {
    return reasons.map((reason) =>
      reason.field === "name" && inTitle.has(nrOf.get(reason.word)!) ? { ...reason, field: "title" } : reason,
    );
  }
}

function highlightOf(title: string, body: string | null, marker: Marker): Highlight {
  const excerpt = body === null ? undefined : marker.excerpt(body);
  return {
    title: toHighlightHtml(marker.title(title)),
    ...(excerpt !== undefined && { excerpt: toHighlightHtml(excerpt) }),
  };
}
