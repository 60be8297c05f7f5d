import type { Settings } from "meilisearch";

/**
 * What the index must be told before it is given documents.
 *
 * Words are read in one place, the database: documents hold plain words and stems, and a query is sent as stems with
 * misspellings corrected (see docs/search.md). So the engine's own helps for words are off, because reading twice would
 * find more than was asked for: no typos, no stop words (a query of nothing else would ask for everything), and no
 * special tokens, as C# and C++ arrive as csharp and cplusplus. Synonyms stay with the engine, which alone can try
 * several wordings at once.
 */
export function settingsWith(synonyms: Record<string, string[]>): Settings {
  return {
    searchableAttributes: [
      "title_words",
      "name_words",
      "skill_words",
      "other_words",
      "demand_words",
      "body_words",
    ],
    displayedAttributes: ["listing_id", "title", "body", "facets.municipality", "publish_at", "checksum"],
    filterableAttributes: [
      {
        attributePatterns: ["facets.*", "listing_id"],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      {
        attributePatterns: [
          "publish_at",
          "deadline",
          "salary_top",
          "stipend_top",
          "remote_days",
          "experience_years",
        ],
        features: { facetSearch: false, filter: { equality: false, comparison: true } },
      },
    ],
    sortableAttributes: ["publish_at", "deadline", "listing_id"],
    rankingRules: [
      "sort",
      "words",
      "attributeRank",
      "exactness",
      "proximity",
      "wordPosition",
      "terms_stated:desc",
      "publish_at:desc",
      "listing_id:asc",
    ],
    synonyms,
    stopWords: [],
    typoTolerance: { enabled: false },
    nonSeparatorTokens: [],
    separatorTokens: [],
    dictionary: [],
    // Without a language of its own, the engine guesses one for each short text.
    localizedAttributes: [{ attributePatterns: ["*"], locales: ["nob"] }],
    // More than there are municipalities (357) or agencies, so that no count is left out.
    faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { "*": "count" } },
    // A total is exact up to here.
    pagination: { maxTotalHits: 1_000_000 },
    proximityPrecision: "byWord",
    prefixSearch: "indexingTime",
    facetSearch: false,
    searchCutoffMs: 1000,
  };
}
