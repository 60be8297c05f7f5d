import type { SearchTerm } from "./read-search.ts";

/** One way of asking the engine for what somebody wrote. */
export type Wording = { q: string; on?: string[] };

const HEAD = ["title_words", "name_words", "skill_words", "other_words"];

/** An engine takes the last word for unfinished unless a blank follows. */
const closed = (words: readonly string[]) => `${words.join(" ")} `;

const asTyped = ({ words, open }: SearchTerm) =>
  open === null ? closed(words) : [...words.slice(0, -1), open].join(" ");
const whole = ({ words }: SearchTerm) => closed(words);
const inParts = ({ words, parts }: SearchTerm) => closed(parts.length > 0 ? parts : words);

/**
 * The wordings of all terms, best first: as they were typed (the last perhaps unfinished), as whole words, and with
 * compounds taken apart. The engine cannot try a compound and its parts in one query, so the first wording that finds
 * something stands for the text.
 */
export function wordingsOf(terms: readonly SearchTerm[]): [Wording, ...Wording[]] {
  const texts = [asTyped, whole, inParts].map((form) => terms.map(form).join(""));
  const [first, ...others] = [...new Set(texts)].map((q) => ({ q }));
  return [first!, ...others];
}

/** Several wordings as one, in their order. */
export function joined(wordings: readonly Wording[]): Wording {
  return { q: wordings.map(({ q }) => q).join("") };
}

/**
 * What a lone compound that no ad has comes down to: its longest parts first (personvern of personvernrådgiver), of
 * single words the last before the first.
 */
export function partsAlone({ parts }: SearchTerm): Wording[] {
  const slices: string[][] = [];
  for (let size = parts.length - 1; size >= 1; size -= 1) {
    const [first, last] = [parts.slice(0, size), parts.slice(-size)];
    slices.push(...(size === 1 ? [last, first] : [first, last]));
  }
  return slices.map((words) => ({ q: closed(words), on: HEAD }));
}
