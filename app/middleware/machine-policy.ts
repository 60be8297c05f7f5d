import type { MiddlewareFunction } from "react-router";
import { machineSecurityPolicy } from "~/platform/security-headers.server";

/** Pages get their policy, with its nonce, where they are rendered; everything else gets the closed one here. */
export const machinePolicy: MiddlewareFunction<Response> = async (_args, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (!isPage && !response.headers.has("content-security-policy"))
    response.headers.set("content-security-policy", machineSecurityPolicy);
  return response;
};
