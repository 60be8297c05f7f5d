import type { MiddlewareFunction } from "react-router";
import { databaseContext } from "~/context";
import { createRequestClient } from "~/platform/database.server";

/** Opens the database with the person's session, and sends the cookies that changed on the way back with the answer. */
export const database: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const { database, headers } = createRequestClient(request);
  context.set(databaseContext, database);
  const response = await next();
  for (const [name, value] of headers) {
    if (name === "set-cookie") response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  return response;
};
