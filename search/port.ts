/** Facets whose values a request can choose. The values are those of the database, not of URLs. */
export const FILTER_GROUPS = [
  "county",
  "municipality",
  "employerType",
  "agency",
  "occupation",
  "skill",
  "benefit",
  "mission",
  "employmentForm",
  "extent",
  "remote",
  "education",
  "language",
  "kind",
] as const;

/**
 * - `county`, `municipality`, `occupation`: official numbers and codes · `agency`: the agency's slug
 * - `skill`, `benefit`, `mission`: ids of the reference data · `language`: language one works in (nb, en, se …)
 * - `remote`: `1`–`5`, at least so many days a week, and `anywhere`
 * - `education`: compulsory, upper-secondary, vocational-college, bachelor, master, doctorate
 */
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** `salary` and `stipend` count ads that reach each of some steps (NOK a year); they are chosen by a range. */
export type FacetGroup = FilterGroup | "salary" | "stipend";

/** Characters of a text that count. */
export const MAX_TEXT_LENGTH = 200;

/** Each range leaves out ads that do not say. Several ranges must all hold. */
export type SearchRanges = {
  /** NOK a year that the top of the pay range reaches. */
  salaryMin?: number;
  /** NOK that one stipend of the ad pays in a year, or at once. */
  stipendMin?: number;
  /** Days a week at home, at least. */
  remoteMin?: number;
  /** Years of experience that the ad asks for, at most; an ad that asks for none has 0. */
  experienceMax?: number;
  /** Instant (ISO 8601) that the deadline lies before. */
  deadlineBefore?: string;
  /** Instant (ISO 8601) that the ad was published after. */
  publishedAfter?: string;
  /** A place of work within so many kilometres, as the crow flies between centre points. */
  within?: { municipality: string; km: number };
};

export type SearchSort = "relevance" | "deadline" | "newest" | "distance";

export type SearchRequest = {
  /** Free text; its first {@link MAX_TEXT_LENGTH} characters count. Without a word in it, it asks for everything. */
  text?: string;
  /** Whether the last word may be unfinished. */
  prefix?: boolean;
  /** Values of one group are alternatives, groups must all hold. A value that does not exist finds nothing. */
  filters?: Partial<Record<FilterGroup, string[]>>;
  ranges?: SearchRanges;
  /** Facets to count; none unless named. */
  facets?: FacetGroup[];
  /**
   * Relevance when there is a text, newest when there is none. Relevance without a text puts ads first that state most
   * of their terms. `distance` needs `near`. Equal ads follow by publication, newest first, then by id.
   */
  sort?: SearchSort;
  /** Number of the municipality that distances are measured from. */
  near?: string;
  /** From 1. A page beyond the end is empty and has the right total. */
  page?: number;
  /** 0–100, 20 unless told otherwise. */
  pageSize?: number;
  /** Instant (ISO 8601) at which ads must be live. Only callers with the secret key may choose it; for others it is now. */
  asOf?: string;
};

/** HTML: the text escaped, hits in `<mark>`. `excerpt` is there when the title alone does not explain the hit. */
export type Highlight = { title: string; excerpt?: string };

/**
 * Where an ad answers one word of the text: in the title, the name of employer or place, the skills, what it demands
 * (tasks, criteria, wished-for skills) or elsewhere. `isOther`: by another word that means the same.
 */
export type MatchReason = {
  word: string;
  field: "title" | "name" | "skill" | "demand" | "text";
  isOther: boolean;
};

export type SearchHit = {
  id: string;
  score?: number;
  /** From `near` to the nearest place of work; absent for ads without a place. */
  distanceKm?: number;
  highlight?: Highlight;
  /** One reason for each word that the ad answers; only for a text, and from engines that can tell. */
  why?: MatchReason[];
};

export type FacetCount = { value: string; count: number };

/** What the request minus (or instead of) one thing would find: without a filter or range, with this text, within km. */
export type Relaxation = { total: number } & (
  | { without: FacetGroup | keyof SearchRanges }
  | { text: string }
  | { km: number }
);

export type SearchResult = {
  total: number;
  totalIsExact: boolean;
  /** Ids in order; cards are read from the database by id. */
  hits: SearchHit[];
  /**
   * Exact counts, most first, chosen values also when they are 0. Each group is counted as if none of its own values
   * were chosen and all other filters were.
   */
  facets: Partial<Record<FacetGroup, FacetCount[]>>;
  /** The order that was used. */
  sort: SearchSort;
  /** No ad had all the words, so these have fewer of them. */
  relaxed: boolean;
  /**
   * So many of the ads that the text found, before filters, answer only a part of its one compound: under three answered
   * all of it. They stand last, whatever the order.
   */
  nearby?: number;
  /** The text that was searched for when a misspelt word was corrected, else null. */
  corrected: string | null;
  /** Values of the request that do not exist; `near` and `within` name an unknown municipality. */
  unknown: { group: FilterGroup | "near" | "within"; value: string }[];
  /** At most three, best first; only when nothing was found. */
  relaxations: Relaxation[];
  engine: string;
  /** Answered by the fallback: the newest changes may be missing. */
  degraded: boolean;
  tookMs: number;
};

export type SearchOptions = { signal?: AbortSignal };

/** Faults (an engine that does not answer, a request against the types) are exceptions. */
export type SearchEngine = {
  search: (request: SearchRequest, options?: SearchOptions) => Promise<SearchResult>;
  /** All values of one facet under a request, most first. */
  facetValues: (request: SearchRequest, group: FacetGroup, options?: SearchOptions) => Promise<FacetCount[]>;
  /** Live ads like this one, most alike first; none for an ad that was never public. */
  similar: (listingId: string, limit?: number, options?: SearchOptions) => Promise<SearchHit[]>;
  health: (options?: SearchOptions) => Promise<{ ok: true; tookMs: number } | { ok: false; reason: string }>;
};
