import { useLocation } from "react-router";
import { type LocaleInfo, localeFromPath } from "~/locales/locale";

/** The language of the page: `locale` for texts and formats, `lang` for the `:lang?` parameter of links. */
export function useLocale(): LocaleInfo {
  return localeFromPath(useLocation().pathname);
}
