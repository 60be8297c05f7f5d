import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import { FILTER_GROUPS, type SearchOptions, type SearchRequest, type SearchResult } from "./port.ts";
import { firstCharacters, storable } from "./storable.ts";

const term = z.object({
  /** As the person should see it, corrected where it was misspelt. */
  shown: z.string(),
  /** Its words by stem, as documents hold them. */
  words: z.array(z.string()),
  /** The last word as typed, when it may be unfinished. */
  open: z.string().nullable(),
  /** The parts of a compound by stem; none for other words. */
  parts: z.array(z.string()),
  /** Plain words and stems that show why an ad answers. */
  marks: z.array(z.string()),
  wasCorrected: z.boolean(),
});
/** One thing that a text asks for: a word, a phrase, or a compound written in two. */
export type SearchTerm = z.output<typeof term>;

const answer = z.object({
  terms: z.array(term),
  unknown: z.array(z.object({ group: z.enum([...FILTER_GROUPS, "near", "within"]), value: z.string() })),
});
type Value = SearchResult["unknown"][number];

export type SearchReading = { terms: SearchTerm[]; unknown: Value[] };
export type SearchReader = (request: SearchRequest, options?: SearchOptions) => Promise<SearchReading>;

const KEPT_MS = 60_000;
const MAX_KEPT = 2000;

/** What was read in the last minute, so that pages, facets and popular words cost no second trip. */
function createShortMemory<T>() {
  const kept = new Map<string, { value: T; until: number }>();
  return {
    get(key: string): T | undefined {
      const entry = kept.get(key);
      return entry && entry.until > Date.now() ? entry.value : undefined;
    },
    set(key: string, value: T): void {
      if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!);
      kept.delete(key);
      kept.set(key, { value, until: Date.now() + KEPT_MS });
    },
  };
}

function valuesOf({ filters = {}, ranges, near }: SearchRequest): Value[] {
  const values: Value[] = FILTER_GROUPS.flatMap((group) =>
    (filters[group] ?? []).map((value) => ({ group, value })),
  );
  if (near !== undefined) values.push({ group: "near", value: near });
  if (ranges?.within) values.push({ group: "within", value: ranges.within.municipality });
  return values;
}

const keyOf = ({ group, value }: Value) => `${group} ${value}`;

/** A request for `read_search` about these values only. */
function questionAbout(values: Value[]): SearchRequest {
  const filters: SearchRequest["filters"] = {};
  const question: SearchRequest = { filters };
  for (const { group, value } of values) {
    if (group === "near") question.near = value;
    else if (group === "within") question.ranges = { within: { municipality: value, km: 1 } };
    else filters[group] = [...(filters[group] ?? []), value];
  }
  return question;
}

const byGroupAndValue = (a: Value, b: Value) => (keyOf(a) < keyOf(b) ? -1 : 1);

/**
 * Reads searches with the words that the database knows: one call of `read_search` for what was not read in the last
 * minute, none otherwise. Any key will do. Throws when the database does not answer or refuses the request.
 */
export function createSearchReader(client: Pick<SupabaseClient, "rpc">): SearchReader {
  const readTexts = createShortMemory<SearchTerm[]>();
  const existing = createShortMemory<boolean>();

  return async (request, { signal } = {}) => {
    const {
      text = "",
      prefix = false,
      ...rest
    } = storable({
      ...request,
      text: firstCharacters(request.text ?? ""),
    });
    const values = valuesOf(rest);
    const textKey = `${prefix} ${text}`;
    const known = text.trim() === "" ? [] : readTexts.get(textKey);
    const unseen = values.filter((value) => existing.get(keyOf(value)) === undefined);
    let terms = known;
    const seen = new Map(values.map((value) => [keyOf(value), existing.get(keyOf(value))]));

    if (!terms || unseen.length > 0) {
      const question = { ...questionAbout(unseen), ...(!terms && { text, prefix }) };
      const query = client.rpc("read_search", { request: question });
      const { data, error } = await (signal ? query.abortSignal(signal) : query);
      if (error)
        throw new Error(`read_search: ${error.message} ${error.details ?? ""}`.trim(), { cause: error });
      const read = answer.parse(data);
      if (!terms) readTexts.set(textKey, read.terms);
      terms ??= read.terms;
      const missing = new Set(read.unknown.map(keyOf));
      for (const value of unseen) {
        const exists = !missing.has(keyOf(value));
        existing.set(keyOf(value), exists);
        seen.set(keyOf(value), exists);
      }
    }
    return { terms, unknown: values.filter((value) => !seen.get(keyOf(value))).sort(byGroupAndValue) };
  };
}
