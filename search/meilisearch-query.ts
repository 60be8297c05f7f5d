import type { FederatedMultiSearchParams, Meilisearch, SearchParams } from "meilisearch";
import { z } from "zod";
import type { Wording } from "./meilisearch-wordings.ts";
import type { SearchOptions } from "./port.ts";

const NEWEST_FIRST = ["publish_at:desc", "listing_id:asc"];
/** Orders as the engine is told them; an order that is not here is that of its ranking rules. */
export const ORDERS: Partial<Record<string, string[]>> = {
  newest: NEWEST_FIRST,
  deadline: ["deadline:asc", ...NEWEST_FIRST],
};

const document = z.object({
  listing_id: z.string(),
  title: z.string().optional(),
  body: z.string().optional(),
  publish_at: z.number().optional(),
  facets: z.object({ municipality: z.array(z.string()).optional() }).optional(),
  _rankingScore: z.number().optional(),
  _federation: z.object({ weightedRankingScore: z.number() }).optional(),
});
export type FoundDocument = z.output<typeof document>;

const counts = z.record(z.string(), z.record(z.string(), z.number()));
const answer = z.object({
  totalHits: z.number(),
  hits: z.array(document),
  facetDistribution: counts.optional(),
});
const answers = z.object({ results: z.array(answer) });
const unionAnswer = answer.extend({
  facetsByIndex: z.record(z.string(), z.object({ distribution: counts })).optional(),
});

/** Ads that answer one of the wordings; those of a heavier wording come first where they answer it as well. */
export type Query = Pick<
  SearchParams,
  "facets" | "sort" | "page" | "hitsPerPage" | "attributesToRetrieve" | "showRankingScore"
> & { wordings: readonly Wording[]; filter: string[] };

export type Answer = {
  total: number;
  hits: FoundDocument[];
  /** Counts by value by attribute. */
  facets: Record<string, Record<string, number>>;
};

/** Asks the engine several queries; the answers come in the same order. */
export type Ask = (queries: Query[], options?: SearchOptions) => Promise<Answer[]>;

const asked = ({ q, on }: Wording) => ({
  q,
  ...(on && { attributesToSearchOn: on }),
  matchingStrategy: "all" as const,
  locales: ["nob"],
});

/**
 * Queries of one wording go in one call, each query of several in a call of its own beside it, because the engine joins
 * whole calls only.
 * @param onCall told the milliseconds that the engine took for all of them
 */
export function createAsk(client: Meilisearch, indexUid: string, onCall?: (ms: number) => void): Ask {
  async function askEach(queries: Query[], signal?: AbortSignal): Promise<Answer[]> {
    if (queries.length === 0) return [];
    const result = await client.multiSearch(
      {
        queries: queries.map(({ wordings, ...query }) => ({
          page: 1,
          hitsPerPage: 0,
          attributesToRetrieve: ["listing_id"],
          ...query,
          ...asked(wordings[0]!),
          indexUid,
        })),
      },
      { signal },
    );
    return answers.parse(result).results.map(({ totalHits, hits, facetDistribution }) => ({
      total: totalHits,
      hits,
      facets: facetDistribution ?? {},
    }));
  }

  async function askUnion(
    { wordings, facets = [], page = 1, hitsPerPage = 0, ...query }: Query,
    signal?: AbortSignal,
  ): Promise<Answer> {
    // The server counts exactly when it is asked for pages, which the client's types do not know of yet.
    const pages = { page, hitsPerPage };
    const params: FederatedMultiSearchParams = {
      federation: { ...pages, ...(facets.length > 0 && { facetsByIndex: { [indexUid]: facets } }) },
      queries: wordings.map((wording) => ({
        attributesToRetrieve: ["listing_id"],
        ...query,
        ...asked(wording),
        indexUid,
        federationOptions: { weight: wording.weight ?? 1 },
      })),
    };
    const { totalHits, hits, facetsByIndex } = unionAnswer.parse(
      await client.multiSearch(params, { signal }),
    );
    return { total: totalHits, hits, facets: facetsByIndex?.[indexUid]?.distribution ?? {} };
  }

  return async (queries, { signal } = {}) => {
    const start = performance.now();
    const isUnion = ({ wordings }: Query) => wordings.length > 1;
    const [each, ...unions] = await Promise.all([
      askEach(
        queries.filter((query) => !isUnion(query)),
        signal,
      ),
      ...queries.filter(isUnion).map((query) => askUnion(query, signal)),
    ]);
    onCall?.(performance.now() - start);
    return queries.map((query) => (isUnion(query) ? unions.shift()! : each.shift()!));
  };
}

/** How many ads each query finds. */
export async function countEach(ask: Ask, queries: Query[], options?: SearchOptions): Promise<number[]> {
  return (await ask(queries, options)).map(({ total }) => total);
}
