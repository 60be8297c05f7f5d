import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import { z } from "zod";
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
});
export type FoundDocument = z.output<typeof document>;

const answer = z
  .object({
    totalHits: z.number(),
    hits: z.array(document),
    facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  })
  .transform(({ totalHits, hits, facetDistribution }) => ({
    total: totalHits,
    hits,
    facets: facetDistribution ?? {},
  }));
export type Answer = z.output<typeof answer>;
const answers = z.object({ results: z.array(answer) });

export type Query = Omit<MultiSearchQuery, "indexUid" | "filter"> & { filter: string[] };
/** Asks the engine several queries in one call; the answers come in the same order. */
export type Ask = (queries: Query[], options?: SearchOptions) => Promise<Answer[]>;

/**
 * @param onCall told the milliseconds that each call took, so that a benchmark can tell the engine's time from ours
 */
export function createAsk(client: Meilisearch, indexUid: string, onCall?: (ms: number) => void): Ask {
  return async (queries, { signal } = {}) => {
    if (queries.length === 0) return [];
    const start = performance.now();
    const result = await client.multiSearch(
      {
        queries: queries.map((query) => ({
          hitsPerPage: 0,
          page: 1,
          matchingStrategy: "all" as const,
          locales: ["nob"],
          attributesToRetrieve: ["listing_id"],
          ...query,
          indexUid,
        })),
      },
      { signal },
    );
    onCall?.(performance.now() - start);
    return answers.parse(result).results;
  };
}

/** How many ads each query finds. */
export async function countEach(ask: Ask, queries: Query[], options?: SearchOptions): Promise<number[]> {
  return (await ask(queries, options)).map(({ total }) => total);
}
