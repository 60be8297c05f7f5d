import { data, type MiddlewareFunction, Outlet } from "react-router";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import type { Route } from "./+types/layout";

/** Whoever is no trainee has nothing here. */
const requireTrainee: MiddlewareFunction<Response> = ({ context }, next) => {
  if (!viewerOf(context).isTrainee) throw data(null, { status: 404 });
  return next();
};

export const middleware: Route.MiddlewareFunction[] = [requireViewer, requireTrainee];

export const loader = () => null;

export default function TraineeLayout() {
  return <Outlet />;
}
