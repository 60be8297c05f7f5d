/** The languages of the site: bokmål (the default, without a prefix in URLs), nynorsk and English. */
export const locales = ["nb", "nn", "en"] as const;
export type Locale = (typeof locales)[number];

/** `lang` is the first segment of the URL and the `:lang?` parameter of every link; bokmål has none. */
export type LocaleInfo = { locale: Locale; lang: "nn" | "en" | undefined };

/** The language of a path, read from its first segment. Anything unknown is bokmål; the layout answers 404 for it. */
export function localeFromPath(pathname: string): LocaleInfo {
  const first = pathname.split("/", 2)[1];
  return first === "nn" || first === "en"
    ? { locale: first, lang: first }
    : { locale: "nb", lang: undefined };
}

/**
 * The same page in another language: `/nn/stillinger` becomes `/en/stillinger` or `/stillinger`. Always a path of our
 * own: what begins with two slashes would name another site.
 */
export function pathInLocale(pathname: string, locale: Locale): string {
  const { lang } = localeFromPath(pathname);
  const bare = (lang ? pathname.slice(lang.length + 1) : pathname).replace(/^\/{2,}/, "/");
  const prefixed = locale === "nb" ? bare : `/${locale}${bare === "/" ? "" : bare}`;
  return prefixed || "/";
}

/** A Norwegian path with the prefix of the language, for links of the frame around the pages. */
export function localePath(lang: LocaleInfo["lang"], path: `/${string}`): string {
  return lang ? `/${lang}${path === "/" ? "" : path}` : path;
}

const WORKSPACES = ["virksomhet", "program", "trainee", "mentor", "forum", "admin"];

/**
 * Texts beside those that every page has: `site` of most pages, `explanations` of the long pages below /om, `workspaces`
 * of people at work (agencies, programmes …).
 */
export type TextBundle = "site" | "explanations" | "workspaces";

/** What a page needs beside the texts of the search page, by its path: the browser loads no more than that. */
export function textsOf(pathname: string): readonly TextBundle[] {
  const path = pathInLocale(pathname, "nb");
  if (path === "/stillinger") return [];
  if (path.startsWith("/om/")) return ["site", "explanations"];
  const [first = ""] = path.slice(1).split("/", 1);
  return WORKSPACES.includes(first) ? ["site", "workspaces"] : ["site"];
}
