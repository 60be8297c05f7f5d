import { data, type MiddlewareFunction, Outlet } from "react-router";
import { viewerContext } from "~/context";
import type { Route } from "./+types/layout";

/** For everybody else, signed in or not, these pages do not exist. */
const requireAdmin: MiddlewareFunction<Response> = ({ context }, next) => {
  if (!context.get(viewerContext)?.isAdmin) throw data(null, { status: 404 });
  return next();
};

export const middleware: Route.MiddlewareFunction[] = [requireAdmin];

export const loader = () => null;

export default function AdminLayout() {
  return <Outlet />;
}
