import { Outlet } from "react-router";
import { requireViewer } from "~/middleware/require-viewer";
import type { Route } from "./+types/my-layout";

export const middleware: Route.MiddlewareFunction[] = [requireViewer];
export const loader = () => null;

export default function MyLayout() {
  return <Outlet />;
}
