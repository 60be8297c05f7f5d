import { data, type MiddlewareFunction, type RouterContextProvider, redirect } from "react-router";
import { isSessionUnknownContext, localeContext, viewerContext } from "~/context";
import { localePath } from "~/locales/locale";
import { readUnsentForm } from "~/platform/unsent-form.server";

/**
 * Guards a group of pages: whoever is not signed in goes to the sign-in page and comes back afterwards. A form that
 * comes without a session is not thrown away: the answer is a page that carries it along (app/ui/signed-out.tsx).
 */
export const requireViewer: MiddlewareFunction<Response> = async ({ request, context, url }, next) => {
  if (context.get(viewerContext)) return next();
  const isUnknown = context.get(isSessionUnknownContext);
  const status = isUnknown ? 503 : 401;
  const here = url.pathname + url.search;
  if (request.method === "POST") {
    const unsent = await readUnsentForm(request, here);
    throw data({ unsent, signIn: isUnknown ? null : signInPath(context, here) }, { status });
  }
  if (isUnknown) throw data(null, { status });
  throw redirect(signInPath(context, here));
};

/** Guards a page whose form holds nothing that was typed: whoever is not signed in finds its button again afterwards. */
export const sendToSignIn: MiddlewareFunction<Response> = ({ context, url }, next) => {
  if (context.get(viewerContext)) return next();
  throw redirect(signInPath(context, url.pathname + url.search));
};

function signInPath(context: Readonly<RouterContextProvider>, here: string): string {
  const { lang } = context.get(localeContext);
  return `${localePath(lang, "/logg-inn")}?${new URLSearchParams({ next: here })}`;
}
