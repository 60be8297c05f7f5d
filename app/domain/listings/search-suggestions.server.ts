import { getReference } from "~/domain/reference/reference.server";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import type { FacetGroup, SearchResult } from "../../../search/port.ts";
import { keyOfFilter } from "../../../search/search-keys.ts";
import { searchEngine } from "./search-engine.server";
import { matchTerms, type Term, type TermSuggestion, termsOf } from "./suggest-terms";

export type Suggestion =
  | TermSuggestion
  | { kind: "listing"; label: string; slug: string; lang: string; agency: string };

const lifetimeMs = 60_000;
const titlesAtMost = 3;
const countedGroups = ["skill", "occupation", "municipality", "county"] as const satisfies FacetGroup[];
const terms = new Map<Locale, { until: number; terms: Promise<Term[]> }>();

/** Skills, occupations and places that live ads have, with how many; read at most once a minute. */
function listTerms(database: RequestDatabase, locale: Locale): Promise<Term[]> {
  const known = terms.get(locale);
  if (known && known.until > Date.now()) return known.terms;
  const entry = { until: Date.now() + lifetimeMs, terms: readTerms(database, locale) };
  terms.set(locale, entry);
  entry.terms.catch(() => {
    if (terms.get(locale) === entry) terms.delete(locale);
  });
  return entry.terms;
}

async function readTerms(database: RequestDatabase, locale: Locale): Promise<Term[]> {
  const [reference, { facets }] = await Promise.all([
    getReference(database),
    searchEngine(database).search({ pageSize: 0, facets: [...countedGroups] }),
  ]);
  return countedGroups.flatMap((group) =>
    termsOf(group, keyOfFilter(group), countsOf(group, facets), reference, locale),
  );
}

function countsOf(group: FacetGroup, facets: SearchResult["facets"]): Map<string, number> {
  return new Map((facets[group] ?? []).map(({ value, count }) => [value, count]));
}

/**
 * What somebody who has typed `text` may be on the way to: skills, occupations and places that live ads have, and titles
 * of live ads. Nothing under two letters. Throws when the engine or the database does not answer.
 */
export async function suggestSearches(
  database: RequestDatabase,
  text: string,
  locale: Locale,
): Promise<Suggestion[]> {
  if (text.trim().length < 2) return [];
  const [known, titles] = await Promise.all([listTerms(database, locale), suggestTitles(database, text)]);
  return [...matchTerms(known, text), ...titles];
}

async function suggestTitles(database: RequestDatabase, text: string): Promise<Suggestion[]> {
  const { hits } = await searchEngine(database).search({ text, prefix: true, pageSize: titlesAtMost });
  const ids = hits.filter(({ highlight }) => highlight?.title.includes("<mark>")).map(({ id }) => id);
  if (ids.length === 0) return [];
  const { data, error } = await database
    .from("listings")
    .select("id, slug, title, language, agency:agencies!inner(name)")
    .in("id", ids);
  if (error) throw error;
  return ids.flatMap((id) => {
    const row = data.find((candidate) => candidate.id === id);
    if (!row) return [];
    return {
      kind: "listing" as const,
      label: row.title,
      slug: row.slug,
      lang: row.language,
      agency: row.agency.name,
    };
  });
}
