import { data, type MiddlewareFunction } from "react-router";
import { localeContext } from "~/context";
import { localeFromPath } from "~/locales/locale";

/** Reads the language from the URL. */
export const locale: MiddlewareFunction<Response> = ({ url, context }, next) => {
  context.set(localeContext, localeFromPath(url.pathname));
  return next();
};

/**
 * Answers 404 for every first segment that is neither a page nor a language, `/nb` among them, and for every address
 * with a NUL in it: the database can hold none, so nothing has such a name.
 */
export const requireLocale: MiddlewareFunction<Response> = ({ params }, next) => {
  const isLocale = params.lang === undefined || params.lang === "nn" || params.lang === "en";
  if (!isLocale || Object.values(params).some((part) => part?.includes("\0")))
    throw data(null, { status: 404 });
  return next();
};
