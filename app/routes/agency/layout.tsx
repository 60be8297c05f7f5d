import { data, type MiddlewareFunction, Outlet } from "react-router";
import { memberOf } from "~/domain/agencies/member";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import { workspaceTexts } from "~/middleware/workspace-texts";
import type { Route } from "./+types/layout";

/** Whoever is not a member of the agency learns nothing about it here, not even that it exists. */
const requireMember: MiddlewareFunction<Response> = ({ context, params }, next) => {
  if (!memberOf(viewerOf(context), params.agency)) throw data(null, { status: 404 });
  return next();
};

export const middleware: Route.MiddlewareFunction[] = [requireViewer, requireMember];
export const clientMiddleware: Route.ClientMiddlewareFunction[] = [workspaceTexts];

export const loader = () => null;

export default function AgencyLayout() {
  return <Outlet />;
}
