import { Outlet } from "react-router";
import { requireLocale } from "~/middleware/locale";
import type { Route } from "./+types/lang-layout";

export const middleware: Route.MiddlewareFunction[] = [requireLocale];

export default function LangLayout() {
  return <Outlet />;
}
