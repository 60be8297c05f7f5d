import { beforeAll, expect, test } from "vitest";
import { loadLocale } from "~/locales/i18n";
import type { Reference } from "../reference/reference";
import type { EditorWords } from "./define-section";
import { fieldWords } from "./field-words";
import type { OwnListing } from "./own-listing.server";

beforeAll(() => loadLocale("nn"));

const words: EditorWords = {
  employerType: "municipality",
  locale: "nb",
  otherLanguages: [],
  reference: {} as Reference,
};
const suggestedFor = (sections: string[]) => {
  const listing = { language: "nn", edits: sections.map((section) => ({ section })) };
  return fieldWords("contact", listing as unknown as OwnListing, words).suggested;
};

test("the diversity statement is offered once, so that whoever takes it out is rid of it", () => {
  expect(suggestedFor(["ad"]).diversityStatement).toContain("mangfald");
  expect(suggestedFor(["ad", "contact"]).diversityStatement).toBe("");
});

test("what the law wants said is offered for as long as it is not there", () => {
  expect(suggestedFor(["contact"]).publicListNotice).toContain("offentleglova");
});
