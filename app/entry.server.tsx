import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { requestIdContext } from "./context";
import { loadLocale } from "./locales/i18n";
import { locales } from "./locales/locale";
import { frameOf } from "./middleware/frame";
import { env } from "./platform/env.server";
import { log } from "./platform/log.server";
import { pageSecurityPolicy } from "./platform/security-headers.server";
import { PageContext } from "./ui/page-context";

export const streamTimeout = 5_000;

log.level = env().LOG_LEVEL;
await Promise.all(locales.map(loadLocale));

/** Reading pages say `handle = { hydrate: false }`; pages with an error never hydrate. */
function hydrates({ staticHandlerContext, routeModules }: EntryContext): boolean {
  if (Object.keys(staticHandlerContext.errors ?? {}).length > 0) return false;
  const leaf = staticHandlerContext.matches.at(-1);
  const handle = leaf && (routeModules[leaf.route.id]?.handle as { hydrate?: boolean } | undefined);
  return handle?.hydrate !== false;
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> | Response {
  headers.set("content-type", "text/html; charset=utf-8");
  // Development runs without a policy: Vite injects styles and scripts of its own.
  const nonce = import.meta.env.PROD ? randomBytes(16).toString("base64") : undefined;
  if (nonce && !headers.has("content-security-policy"))
    headers.set("content-security-policy", pageSecurityPolicy(nonce));
  if (request.method === "HEAD") return new Response(null, { status, headers });

  const page = {
    nonce,
    hydrates: hydrates(routerContext),
    requestId: context.get(requestIdContext) || undefined,
    frame: frameOf(context),
  };
  const isWhole = !page.hydrates || isbot(request.headers.get("user-agent") ?? "");
  return new Promise((resolve, reject) => {
    let isSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <PageContext value={page}>
        <ServerRouter context={routerContext} url={request.url} {...(nonce && { nonce })} />
      </PageContext>,
      {
        ...(nonce && { nonce }),
        [isWhole ? "onAllReady" : "onShellReady"]() {
          isSent = true;
          const body = new PassThrough({
            final(done) {
              clearTimeout(timeout);
              done();
            },
          });
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          // Before the answer is sent the fault reaches handleError by way of onShellError.
          if (isSent) logFault(error, page.requestId);
        },
      },
    );
    const timeout = setTimeout(() => abort(), streamTimeout + 1_000);
  });
}

function logFault(error: unknown, requestId: string | undefined) {
  log.error({ requestId, err: error }, "fault");
}

/** Each fault is logged once, with the id that its error page shows. Refusals (responses with a status) are no faults. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  logFault(error, context.get(requestIdContext) || undefined);
};
