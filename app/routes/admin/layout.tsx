import { data, type MiddlewareFunction, Outlet } from "react-router";
import { viewerContext } from "~/context";
import { requireViewer } from "~/middleware/require-viewer";
import type { Route } from "./+types/layout";

/** For everybody else, signed in or not, these pages do not exist. A form is kept for whoever signs in again. */
const requireAdmin: MiddlewareFunction<Response> = (args, next) => {
  const { request, context } = args;
  if (request.method === "POST" && !context.get(viewerContext)) return requireViewer(args, next);
  if (!context.get(viewerContext)?.isAdmin) throw data(null, { status: 404 });
  return next();
};

export const middleware: Route.MiddlewareFunction[] = [requireAdmin];

export const loader = () => null;

export default function AdminLayout() {
  return <Outlet />;
}
