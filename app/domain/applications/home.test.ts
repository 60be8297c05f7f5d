import { expect, test } from "vitest";
import { locales } from "../../locales/locale.ts";
import { countriesAbroad, homeName, readHome } from "./home.ts";

const municipalities = new Map([["4640", { name: "Sogndal" }]]) as never;

test.each([
  ["4640", { municipality_number: "4640", country_code: null }],
  ["SE", { municipality_number: null, country_code: "SE" }],
  ["NO", null],
  ["QQ", null],
  ["se", null],
  ["464", null],
  ["Sogndal", null],
])("%s is read as a municipality, a country abroad or neither", (typed, home) => {
  expect(readHome(typed)).toEqual(home);
});

test("every country abroad has a name of its own in each language, in Norwegian order", () => {
  for (const locale of locales) {
    const names = countriesAbroad(locale).map(({ name }) => name);
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
  const names = countriesAbroad("nb").map(({ name }) => name);
  expect(names.slice(-2)).toEqual(["Østerrike", "Åland"]);
  expect(names).not.toContain("Norge");
});

test("a home is named in the reader's language", () => {
  expect(homeName("DE", { municipalities }, "nb")).toBe("Tyskland");
  expect(homeName("DE", { municipalities }, "en")).toBe("Germany");
  expect(homeName("4640", { municipalities }, "nn")).toBe("Sogndal");
  expect(homeName(null, { municipalities }, "nb")).toBeNull();
});
