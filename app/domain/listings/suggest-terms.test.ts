import { expect, test } from "vitest";
import { foldLetters, matchTerms, type Term } from "./suggest-terms.ts";

const term = (label: string, count: number, kind: Term["kind"] = "skill"): Term => ({
  kind,
  label,
  name: "kompetanse",
  value: label,
  count,
  names: [foldLetters(label)],
});
const labels = (terms: Term[], text: string) => matchTerms(terms, text).map(({ label }) => label);

test.each([
  ["TROMSØ", "tromso"],
  ["Ås", "as"],
  ["aas", "as"],
  ["Sør-Ærlig", "sor-aerlig"],
])("%s is typed %s", (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test("beginnings of names come before beginnings of words in them, then what most ads have", () => {
  const terms = [term("Microsoft Azure", 9), term("Azurblått", 1), term("Azulejo", 4), term("Java", 20)];
  expect(labels(terms, "az")).toEqual(["Azulejo", "Azurblått", "Microsoft Azure"]);
  expect(labels(terms, "zur")).toEqual([]);
});

test("names with signs are found by their beginning", () => {
  expect(labels([term("C++", 1), term("C#", 2), term(".NET", 3)], "c+")).toEqual(["C++"]);
  expect(labels([term(".NET", 3)], ".n")).toEqual([".NET"]);
});

test("one kind does not push out the others", () => {
  const skills = Array.from({ length: 8 }, (_, index) => term(`Sky ${index}`, 20 - index));
  const found = labels([...skills, term("Skyarkitekt", 1, "occupation")], "sky");
  expect(found).toEqual(["Sky 0", "Sky 1", "Sky 2", "Skyarkitekt"]);
});
