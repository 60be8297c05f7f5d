import type { SearchTerm } from "./read-search.ts";

/** One way of asking the engine for what somebody wrote. */
export type Wording = {
  q: string;
  /** Attributes to look in; all of them unless named. */
  on?: string[];
  /** How much an ad that answers it counts, beside one that answers another wording; 1 unless told otherwise. */
  weight?: number;
};

export const NO_WORDS: readonly Wording[] = [{ q: "" }];

const HEAD = ["title_words", "name_words", "skill_words", "other_words"];
/** Chosen with the judged queries: what lies near may pass an ad whose text merely mentions the words. */
const NEARBY_WEIGHT = 0.5;

/** An engine takes the last word for unfinished unless a blank follows. */
const closed = (words: readonly string[]) => `${words.join(" ")} `;

const asTyped = ({ words, open }: SearchTerm) =>
  open === null ? closed(words) : [...words.slice(0, -1), open].join(" ");
const whole = ({ words }: SearchTerm) => closed(words);
const inParts = ({ words, parts }: SearchTerm) => closed(parts.length > 0 ? parts : words);

/**
 * The wordings of all terms together, of which an ad answers one: as whole words, as they were typed when the last may
 * be unfinished, and with compounds taken apart. The parts of a lone compound must stand in what the ad is about, not
 * anywhere in its text.
 */
export function wordingsOf(terms: readonly SearchTerm[]): Wording[] {
  const wholeWords = terms.map(whole).join("");
  const forms: Wording[] = [
    { q: wholeWords },
    { q: terms.map(asTyped).join(""), weight: 0.9 },
    { q: terms.map(inParts).join(""), weight: 0.7, ...(terms.length === 1 && { on: HEAD }) },
  ];
  return forms.filter(({ q }, index) => forms.findIndex((form) => form.q === q) === index);
}

/**
 * What lies near when next to no ad has a lone compound: its longest parts first (personvern of personvernrådgiver), and
 * what the job is about (nettverk) before what it is called (ingeniør).
 */
export function nearbyWordings({ parts }: SearchTerm): Wording[] {
  const slices: string[][] = [];
  for (let size = parts.length - 1; size >= 1; size -= 1) {
    slices.push(parts.slice(0, size), parts.slice(-size));
  }
  return slices.map((words) => ({ q: closed(words), on: HEAD, weight: NEARBY_WEIGHT }));
}
