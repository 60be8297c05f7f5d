import { data, type MiddlewareFunction, Outlet } from "react-router";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import type { Route } from "./+types/layout";

/** Whoever is no mentor finds nothing here. */
const requireMentor: MiddlewareFunction<Response> = ({ context }, next) => {
  if (!viewerOf(context).isMentor) throw data(null, { status: 404 });
  return next();
};

export const middleware: Route.MiddlewareFunction[] = [requireViewer, requireMentor];

export const loader = () => null;

export default function MentorLayout() {
  return <Outlet />;
}
