import { Outlet } from "react-router";
import { requireViewer } from "~/middleware/require-viewer";
import type { Route } from "./+types/apply-layout";
import { openApply } from "./apply-guard.server";

export const middleware: Route.MiddlewareFunction[] = [requireViewer, openApply];
export const loader = () => null;

export default function ApplyLayout() {
  return <Outlet />;
}
