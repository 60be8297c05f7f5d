import { data, type MiddlewareFunction } from "react-router";
import { localeContext } from "~/context";
import { localeFromPath } from "~/locales/locale";

/** Reads the language from the URL. */
export const locale: MiddlewareFunction<Response> = ({ url, context }, next) => {
  context.set(localeContext, localeFromPath(url.pathname));
  return next();
};

/** Answers 404 for every first segment that is neither a page nor a language, `/nb` among them. */
export const requireLocale: MiddlewareFunction<Response> = ({ params }, next) => {
  if (params.lang !== undefined && params.lang !== "nn" && params.lang !== "en")
    throw data(null, { status: 404 });
  return next();
};
