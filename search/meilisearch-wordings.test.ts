import { expect, test } from "vitest";
import { nearbyWordings, wordingsOf } from "./meilisearch-wordings.ts";
import type { SearchTerm } from "./read-search.ts";

const term = (words: string[], more: Partial<SearchTerm> = {}): SearchTerm => ({
  shown: words.join(" "),
  words,
  open: null,
  parts: [],
  marks: [],
  wasCorrected: false,
  ...more,
});
const texts = (terms: SearchTerm[]) => wordingsOf(terms).map(({ q }) => q);

test("a word that may be unfinished is asked for whole, and last without a blank", () => {
  expect(texts([term(["java"]), term(["utvikl"], { open: "utvikler" })])).toEqual([
    "java utvikl ",
    "java utvikler",
  ]);
  expect(texts([term(["java"])])).toEqual(["java "]);
});

test("compounds are asked for whole and in parts; the parts of a lone one in what the ad is about", () => {
  const compound = term(["frontendutvikl"], { parts: ["frontend", "utvikl"] });
  expect(texts([compound, term(["oslo"])])).toEqual(["frontendutvikl oslo ", "frontend utvikl oslo "]);
  expect(wordingsOf([compound, term(["oslo"])]).every(({ on }) => on === undefined)).toBe(true);
  expect(wordingsOf([compound]).at(-1)!.on).not.toContain("body_words");
});

test("what lies near a compound are its longest parts, what it is about before what it is called", () => {
  const nearby = nearbyWordings(term(["x"], { parts: ["person", "vern", "radgiv"] }));
  expect(nearby.map(({ q }) => q)).toEqual(["person vern ", "vern radgiv ", "person ", "radgiv "]);
  expect(Math.max(...nearby.map(({ weight }) => weight!))).toBeLessThan(1);
  expect(nearbyWordings(term(["sky"]))).toEqual([]);
});
