import { plainWords } from "./plain-words.ts";

const START = "\ue000";
const STOP = "\ue001";
const WORDS_AROUND = 24;
const WORDS_BEFORE = 8;

function shows(piece: string, marks: readonly string[]): boolean {
  return plainWords(piece).some((word) =>
    marks.some(
      (mark) =>
        word === mark ||
        (mark.length >= 3 && word.startsWith(mark)) ||
        (mark.length >= 4 && word.includes(mark)),
    ),
  );
}

/** The title with U+E000 and U+E001 around each word that is, begins with or holds one of `marks`. */
export function markTitle(title: string, marks: readonly string[]): string {
  return title.replace(/[^\s,;:!?()"«»–]+/g, (piece) => (shows(piece, marks) ? START + piece + STOP : piece));
}

/** Some twenty words of a text around the first of `marks`, marked; undefined when the text does not hold one. */
export function markExcerpt(text: string, marks: readonly string[]): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+[#+]*/gu)];
  const hit = words.findIndex(([word]) => shows(word, marks));
  if (hit < 0) return undefined;
  const first = Math.max(0, hit - WORDS_BEFORE);
  const from = first === 0 ? 0 : words[first]!.index;
  const to = words[first + WORDS_AROUND]?.index ?? text.length;
  return text
    .slice(from, to)
    .trim()
    .replace(/[\p{L}\p{M}\p{N}]+[#+]*/gu, (word) => (shows(word, marks) ? START + word + STOP : word));
}

/** Whether the title alone holds something of every term. */
export function titleExplains(title: string, terms: readonly { marks: readonly string[] }[]): boolean {
  return terms.every(({ marks }) => shows(title, marks));
}
