import { data, type MiddlewareFunction } from "react-router";
import { viewerContext } from "~/context";
import { requireViewer } from "./require-viewer";

/** For everybody but admins, signed in or not, these pages do not exist. A form is kept for whoever signs in again. */
export const requireAdmin: MiddlewareFunction<Response> = (args, next) => {
  const viewer = args.context.get(viewerContext);
  if (args.request.method === "POST" && !viewer) return requireViewer(args, next);
  if (!viewer?.isAdmin) throw data(null, { status: 404 });
  return next();
};
