import { type MiddlewareFunction, redirect } from "react-router";
import { localeContext, viewerContext } from "~/context";
import { localePath } from "~/locales/locale";

/** Guards a group of pages: whoever is not signed in goes to the sign-in page and comes back afterwards. */
export const requireViewer: MiddlewareFunction<Response> = ({ context, url }, next) => {
  if (context.get(viewerContext)) return next();
  const { lang } = context.get(localeContext);
  const query = new URLSearchParams({ next: url.pathname + url.search });
  throw redirect(`${localePath(lang, "/logg-inn")}?${query}`);
};
