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

/** The same page in another language: `/nn/stillinger` becomes `/en/stillinger` or `/stillinger`. */
export function pathInLocale(pathname: string, locale: Locale): string {
  const { lang } = localeFromPath(pathname);
  const bare = lang ? pathname.slice(lang.length + 1) : pathname;
  const prefixed = locale === "nb" ? bare : `/${locale}${bare === "/" ? "" : bare}`;
  return prefixed || "/";
}

/** A Norwegian path with the prefix of the language, for links of the frame around the pages. */
export function localePath(lang: LocaleInfo["lang"], path: `/${string}`): string {
  return lang ? `/${lang}${path === "/" ? "" : path}` : path;
}

const WORKSPACES = ["virksomhet", "program", "trainee", "mentor", "forum", "admin"];

/** Whether a path leads to people at work (agencies, programmes, forums …), whose texts are loaded only there. */
export function isWorkspacePath(pathname: string): boolean {
  const [first = ""] = pathInLocale(pathname, "nb").slice(1).split("/", 1);
  return WORKSPACES.includes(first);
}
