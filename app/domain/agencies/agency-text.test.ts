import { expect, test } from "vitest";
import { textIn } from "./agency-text.ts";

const texts = [
  { language: "en", about: "A municipality." },
  { language: "nn", about: "Ein kommune." },
];

test("the reader's language comes first, then bokmål, nynorsk and English", () => {
  expect(textIn(texts, "en")).toEqual({ language: "en", about: "A municipality." });
  expect(textIn(texts, "nb")).toEqual({ language: "nn", about: "Ein kommune." });
  expect(textIn([...texts, { language: "nb", about: "En kommune." }], "nb")?.about).toBe("En kommune.");
  expect(textIn([], "nb")).toBeNull();
});
