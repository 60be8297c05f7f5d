import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { loadLocale, loadTexts } from "./locales/i18n";
import { localeFromPath, textsOf } from "./locales/locale";
import { KeepTyped } from "./ui/keep-typed";

const { pathname } = window.location;
const { locale } = localeFromPath(pathname);
await loadLocale(locale);
await loadTexts(locale, textsOf(pathname));

hydrateRoot(
  document,
  <StrictMode>
    <KeepTyped>
      <HydratedRouter />
    </KeepTyped>
  </StrictMode>,
);
