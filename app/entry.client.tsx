import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { loadLocale, loadTexts } from "./locales/i18n";
import { localeFromPath, textsOf } from "./locales/locale";

const { pathname } = window.location;
const { locale } = localeFromPath(pathname);
await loadLocale(locale);
await loadTexts(locale, textsOf(pathname));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
