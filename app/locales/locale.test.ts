import { describe, expect, test } from "vitest";
import { loadLocale } from "./i18n.ts";
import { localeFromPath, localePath, locales, pathInLocale, textsOf } from "./locale.ts";

test.each([
  ["/", "nb", undefined],
  ["/stillinger", "nb", undefined],
  ["/nn", "nn", "nn"],
  ["/nn/stillinger", "nn", "nn"],
  ["/en/om", "en", "en"],
  ["/nb/om", "nb", undefined],
  ["/nnx", "nb", undefined],
  ["/english", "nb", undefined],
  ["", "nb", undefined],
] as const)("%s is in %s", (path, locale, lang) => {
  expect(localeFromPath(path)).toEqual({ locale, lang });
});

test.each([
  ["/", "nn", "/nn"],
  ["/nn", "nb", "/"],
  ["/nn", "en", "/en"],
  ["/stillinger", "en", "/en/stillinger"],
  ["/nn/stillinger/x", "nb", "/stillinger/x"],
  ["/nynorsk", "nn", "/nn/nynorsk"],
  ["//evil.example", "nb", "/evil.example"],
  ["/nn//evil.example", "nb", "/evil.example"],
  ["/nn//evil.example", "en", "/en/evil.example"],
] as const)("%s in %s is %s", (path, locale, expected) => {
  expect(pathInLocale(path, locale)).toBe(expected);
});

test("paths of the frame carry the prefix", () => {
  expect(localePath(undefined, "/")).toBe("/");
  expect(localePath("nn", "/")).toBe("/nn");
  expect(localePath("en", "/om")).toBe("/en/om");
});

test.each([
  ["/stillinger", []],
  ["/en/stillinger", []],
  ["/stillinger/utvikler", ["site"]],
  ["/", ["site"]],
  ["/nn", ["site"]],
  ["/traineeprogram/fjordtrainee", ["site"]],
  ["/om", ["site"]],
  ["/en/om/algoritmer", ["site", "explanations"]],
  ["/nn/trainee", ["site", "workspaces"]],
  ["/virksomhet/fjordbyen", ["site", "workspaces"]],
])("%s needs the texts %j", (path, expected) => {
  expect(textsOf(path)).toEqual(expected);
});

type Tree = { [key: string]: string | Tree };
function leaves(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

describe("the languages say the same things", async () => {
  const texts = Object.fromEntries(
    await Promise.all(
      locales.map(async (locale) => {
        const { data } = (await loadLocale(locale)).store;
        return [locale, Object.fromEntries(leaves(data[locale] as Tree))];
      }),
    ),
  );
  const placeholders = (text = "") => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

  test.each(["nn", "en"])(
    "%s has the keys and placeholders of bokmål, and no empty text where bokmål has one",
    (locale) => {
      expect(Object.keys(texts[locale]).sort()).toEqual(Object.keys(texts.nb).sort());
      for (const [key, text] of Object.entries<string>(texts[locale])) {
        if (texts.nb[key] !== "") expect(text, key).not.toBe("");
        expect(placeholders(text), key).toEqual(placeholders(texts.nb[key]));
      }
    },
  );
});
