import { i18nFor } from "../app/locales/i18n.ts";
import type { Locale } from "../app/locales/locale.ts";

/** The mail texts of a language that `loadLocale` has loaded. */
export const mailTexts = (locale: Locale) => i18nFor(locale).getFixedT(locale, "mail");
