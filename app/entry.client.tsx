import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { loadLocale, loadWorkspaceTexts } from "./locales/i18n";
import { isWorkspacePath, localeFromPath } from "./locales/locale";

const { pathname } = window.location;
const { locale } = localeFromPath(pathname);
await loadLocale(locale);
if (isWorkspacePath(pathname)) await loadWorkspaceTexts(locale);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
