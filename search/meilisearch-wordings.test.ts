import { expect, test } from "vitest";
import { joined, partsAlone, wordingsOf } from "./meilisearch-wordings.ts";
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

test("a word that may be unfinished stands last without a blank, and is then tried whole", () => {
  expect(wordingsOf([term(["java"]), term(["utvikl"], { open: "utvikler" })])).toEqual([
    { q: "java utvikler" },
    { q: "java utvikl " },
  ]);
});

test("compounds are tried whole before their parts; other words stay as they are", () => {
  const terms = [term(["frontendutvikl"], { parts: ["frontend", "utvikl"] }), term(["oslo"])];
  expect(wordingsOf(terms)).toEqual([{ q: "frontendutvikl oslo " }, { q: "frontend utvikl oslo " }]);
});

test("a lone compound comes down to its longest parts, of single ones the last first", () => {
  const [first] = [term(["x"], { parts: ["person", "vern", "radgiv"] })];
  expect(partsAlone(first!).map(({ q }) => q)).toEqual([
    "person vern ",
    "vern radgiv ",
    "radgiv ",
    "person ",
  ]);
  expect(partsAlone(term(["sky"]))).toEqual([]);
  expect(joined([{ q: "a " }, { q: "b " }])).toEqual({ q: "a b " });
});
