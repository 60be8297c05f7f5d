import { data, type MiddlewareFunction, Outlet } from "react-router";
import { programmeOf } from "~/domain/programmes/coordinator";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import type { Route } from "./+types/layout";

/** Whoever does not coordinate the programme learns nothing about it here, not even that it exists. */
const requireCoordinator: MiddlewareFunction<Response> = ({ context, params }, next) => {
  if (!programmeOf(viewerOf(context), params.programme)) throw data(null, { status: 404 });
  return next();
};

export const middleware: Route.MiddlewareFunction[] = [requireViewer, requireCoordinator];

export const loader = () => null;

export default function ProgrammeLayout() {
  return <Outlet />;
}
