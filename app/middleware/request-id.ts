import type { MiddlewareFunction } from "react-router";
import { clientAddressContext, requestIdContext } from "~/context";

/**
 * Gives the request its id and notes the caller's address. `server.ts` writes `x-client-address` itself and
 * overwrites whatever a caller sends under that name.
 */
export const requestId: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const id = crypto.randomUUID();
  context.set(requestIdContext, id);
  context.set(clientAddressContext, request.headers.get("x-client-address") ?? "unknown");
  const response = await next();
  response.headers.set("x-request-id", id);
  return response;
};
