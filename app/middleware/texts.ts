import type { DataStrategyResult, MiddlewareFunction } from "react-router";
import { loadTexts } from "~/locales/i18n";
import { localeFromPath, textsOf } from "~/locales/locale";

/** Client middleware: whoever goes from one page to another without loading a document gets the texts it lacks first. */
export const texts: MiddlewareFunction<Record<string, DataStrategyResult>> = async ({ request }, next) => {
  const { pathname } = new URL(request.url);
  await loadTexts(localeFromPath(pathname).locale, textsOf(pathname));
  return next();
};
