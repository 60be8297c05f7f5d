import type { SearchEngine, SearchRequest, SearchResult } from "../port.ts";
import type { Places } from "./brute-force.ts";
import type { CorpusAd } from "./corpus.ts";

export type ContractBench = {
  /** An engine that holds the corpus and may choose the instant (`asOf`). */
  engine: SearchEngine;
  /** The same engine as the public reaches it. */
  publicEngine: SearchEngine;
  corpus: CorpusAd[];
  places: Places;
  /** Field names of the documents that the engine was given. */
  documentFields: string[];
  /** Gives an ad another title, as its agency would. */
  rename: (id: string, title: string) => Promise<void>;
  /** Waits until the engine has heard of all changes; several may wait beside each other. */
  sync: () => Promise<void>;
  /** Builds the engine's index anew while it answers. */
  rebuild: () => Promise<void>;
  close: () => Promise<void>;
};

/** The questions that the contract asks of an engine, all at the instant `now`. */
export type Asker = {
  now: Date;
  /** The bench, from the first test on. */
  bench: () => ContractBench;
  search: (request: SearchRequest) => Promise<SearchResult>;
  idsOf: (request: SearchRequest) => Promise<string[]>;
  /** Titles of the ads that a text finds, best first. */
  found: (text: string, prefix?: boolean) => Promise<string[]>;
};

export function askerOf(bench: () => ContractBench, now: Date): Asker {
  const search = (request: SearchRequest) =>
    bench().engine.search({ asOf: now.toISOString(), pageSize: 100, ...request });
  return {
    now,
    bench,
    search,
    idsOf: async (request) => (await search(request)).hits.map((hit) => hit.id),
    found: async (text, prefix = false) => {
      const { hits } = await search({ text, prefix });
      return hits.map((hit) => bench().corpus.find((ad) => ad.id === hit.id)!.title);
    },
  };
}

/** The order that breaks every tie: newest first, then by id. */
export function newestFirst(a: CorpusAd, b: CorpusAd): number {
  return b.publishAt.getTime() - a.publishAt.getTime() || (a.id < b.id ? -1 : 1);
}

export function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString();
}
