import type { DataStrategyResult, MiddlewareFunction } from "react-router";
import { loadWorkspaceTexts } from "~/locales/i18n";
import { localeFromPath } from "~/locales/locale";

/** Client middleware of every workspace's layout: whoever comes from a public page has no texts of workspaces yet. */
export const workspaceTexts: MiddlewareFunction<Record<string, DataStrategyResult>> = async (
  { request },
  next,
) => {
  await loadWorkspaceTexts(localeFromPath(new URL(request.url).pathname).locale);
  return next();
};
