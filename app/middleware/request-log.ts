import type { MiddlewareFunction } from "react-router";
import { requestIdContext } from "~/context";
import { log } from "~/platform/log.server";

const probes = new Set(["healthz", "readyz"]);

/** One line per request: the route's pattern instead of the URL, so neither tokens, search words nor names are kept. */
export const requestLog: MiddlewareFunction<Response> = async ({ request, context, pattern }, next) => {
  const start = performance.now();
  const response = await next();
  log[probes.has(pattern) ? "debug" : "info"](
    {
      requestId: context.get(requestIdContext),
      method: request.method,
      pattern: `/${pattern}`,
      status: response.status,
      ms: Math.round(performance.now() - start),
    },
    "request",
  );
  return response;
};
