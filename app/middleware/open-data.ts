import type { MiddlewareFunction } from "react-router";
import { clientAddressContext } from "~/context";
import { problemAnswer } from "~/domain/open-data/problem-answer";
import { takeRateLimit } from "~/platform/rate-limits.server";

const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Last-Modified, Retry-After",
};
const preflight = {
  ...openToAll,
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "If-None-Match, If-Modified-Since",
  "access-control-max-age": "86400",
};

/** Lets pages of other sites read, holds back an address that asks too often, and gives every refusal one form. */
export const openData: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: preflight });
  const limit = await takeRateLimit("openData", { address: context.get(clientAddressContext) });
  const response = limit.allowed
    ? inMachineForm(await next())
    : problemAnswer(429, {}, { "retry-after": String(limit.retryAfterSeconds) });
  for (const [name, value] of Object.entries(openToAll)) response.headers.set(name, value);
  return response;
};

/** Faults and wrong methods are answered by the router, in words for people. */
function inMachineForm(response: Response): Response {
  const isRefusal = response.status >= 400;
  const isProblem = response.headers.get("content-type") === "application/problem+json";
  return isRefusal && !isProblem ? problemAnswer(response.status) : response;
}
