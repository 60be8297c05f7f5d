import { type Locale, locales } from "~/locales/locale";

export type AgencyText = { language: Locale; about: string };

/** What an agency says about itself in the reader's language, else in the first it has written it in. */
export function textIn(
  texts: readonly { language: string; about: string }[],
  locale: Locale,
): AgencyText | null {
  for (const language of [locale, ...locales]) {
    const found = texts.find((text) => text.language === language);
    if (found) return { language, about: found.about };
  }
  return null;
}
