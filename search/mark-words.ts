import { plainWords } from "./plain-words.ts";

const START = "\ue000";
const STOP = "\ue001";
const WORDS_AROUND = 24;
const WORDS_BEFORE = 8;

/** Plain words and stems that show one term of a search. */
export type Marks = readonly string[];

/** Marks what shows why ads answer a search, with U+E000 and U+E001 around each such word. */
export type Marker = {
  title: (title: string) => string;
  /** Some twenty words of a text around those that show most terms, the first of several; undefined when it shows none. */
  excerpt: (text: string) => string | undefined;
  /** Places of the terms that a title shows. */
  termsIn: (title: string) => ReadonlySet<number>;
};

function isShownBy(words: readonly string[], marks: Marks): boolean {
  return words.some((word) =>
    marks.some(
      (mark) =>
        word === mark ||
        (mark.length >= 3 && word.startsWith(mark)) ||
        (mark.length >= 4 && word.includes(mark)),
    ),
  );
}

/** A marker for the hits of one search. Ads use the same words, so it remembers what each shows. */
export function createMarker(terms: readonly Marks[]): Marker {
  const known = new Map<string, readonly number[]>();

  /** Which terms a piece of text shows. */
  function shownBy(piece: string): readonly number[] {
    const before = known.get(piece);
    if (before) return before;
    const words = plainWords(piece);
    const shown = terms.flatMap((marks, term) => (isShownBy(words, marks) ? [term] : []));
    known.set(piece, shown);
    return shown;
  }

  const mark = (piece: string) => (shownBy(piece).length > 0 ? START + piece + STOP : piece);

  return {
    title: (title) => title.replace(/[^\s,;:!?()"«»–]+/g, mark),

    excerpt(text) {
      const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+[#+]*/gu)];
      const first = findDensest(words.length, (nr) => shownBy(words[nr]![0]), terms.length);
      if (first === undefined) return undefined;
      const start = Math.max(0, first - WORDS_BEFORE);
      const from = start === 0 ? 0 : words[start]!.index;
      const to = words[start + WORDS_AROUND]?.index ?? text.length;
      return text
        .slice(from, to)
        .trim()
        .replace(/[\p{L}\p{M}\p{N}]+[#+]*/gu, mark);
    },

    termsIn: (title) => new Set(title.match(/[^\s,;:!?()"«»–]+/g)?.flatMap(shownBy)),
  };
}

/** The first word of the stretch that shows most terms. Reads no further than the first stretch that shows all of them. */
function findDensest(
  count: number,
  shownBy: (nr: number) => readonly number[],
  terms: number,
): number | undefined {
  const length = WORDS_AROUND - WORDS_BEFORE;
  let best: { first: number; shows: number } | undefined;
  const hits: { nr: number; shown: readonly number[] }[] = [];
  for (let nr = 0; nr < count && best?.shows !== terms; nr += 1) {
    const shown = shownBy(nr);
    if (shown.length === 0) continue;
    hits.push({ nr, shown });
    while (hits[0]!.nr <= nr - length) hits.shift();
    const shows = new Set(hits.flatMap((hit) => hit.shown)).size;
    if (!best || shows > best.shows) best = { first: hits[0]!.nr, shows };
  }
  return best?.first;
}
