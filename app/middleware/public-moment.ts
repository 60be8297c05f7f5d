import type { MiddlewareFunction } from "react-router";
import { forgetPublicMoment } from "~/platform/public-moment.server";

/** After anything but a reading, everybody reads anew. */
export const publicMoment: MiddlewareFunction<Response> = async ({ request }, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  try {
    return await next();
  } finally {
    forgetPublicMoment();
  }
};
