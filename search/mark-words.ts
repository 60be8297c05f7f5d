import { plainWords } from "./plain-words.ts";

const START = "\ue000";
const STOP = "\ue001";
const WORDS_AROUND = 24;
const WORDS_BEFORE = 8;
/** Words in which several terms stand together. */
const STRETCH = WORDS_AROUND - WORDS_BEFORE;
const WORD = /[\p{L}\p{M}\p{N}]+[#+]*/gu;

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
      const words: RegExpExecArray[] = [];
      const hits: { nr: number; shown: readonly number[] }[] = [];
      let best = { first: 0, shows: 0 };
      // Read no further than the first stretch that shows every term, and what follows it.
      for (const word of text.matchAll(WORD)) {
        const nr = words.push(word) - 1;
        if (best.shows === terms.length) {
          if (nr >= best.first + WORDS_AROUND) break;
          continue;
        }
        const shown = shownBy(word[0]);
        if (shown.length === 0) continue;
        hits.push({ nr, shown });
        while (hits[0]!.nr <= nr - STRETCH) hits.shift();
        const shows = new Set(hits.flatMap((hit) => hit.shown)).size;
        if (shows > best.shows) best = { first: hits[0]!.nr, shows };
      }
      if (best.shows === 0) return undefined;
      const start = Math.max(0, best.first - WORDS_BEFORE);
      const from = start === 0 ? 0 : words[start]!.index;
      const to = words[start + WORDS_AROUND]?.index ?? text.length;
      return text.slice(from, to).trim().replace(WORD, mark);
    },

    termsIn: (title) => new Set(title.match(/[^\s,;:!?()"«»–]+/g)?.flatMap(shownBy)),
  };
}
