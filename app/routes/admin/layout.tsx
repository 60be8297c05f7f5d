import { Outlet } from "react-router";
import { requireAdmin } from "~/middleware/require-admin";
import type { Route } from "./+types/layout";

export const middleware: Route.MiddlewareFunction[] = [requireAdmin];

export const loader = () => null;

export default function AdminLayout() {
  return <Outlet />;
}
