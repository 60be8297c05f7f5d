import { Outlet } from "react-router";
import type { Route } from "./+types/apply-draft-layout";
import { requireDraft } from "./apply-guard.server";

export const middleware: Route.MiddlewareFunction[] = [requireDraft];
export const loader = () => null;

export default function ApplyDraftLayout() {
  return <Outlet />;
}
