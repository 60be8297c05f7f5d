import latin from "@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url";
import "@fontsource-variable/schibsted-grotesk/wght.css";
import "./ui/styles/samfunnskode-theme.css";
import "@digdir/designsystemet-css";
import "./ui/styles/samfunnskode.css";
import { type ReactNode, use } from "react";
import { I18nextProvider } from "react-i18next";
import { Links, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from "react-router";
import type { Route } from "./+types/root";
import { viewerContext } from "./context";
import { i18nFor } from "./locales/i18n";
import { locales, pathInLocale } from "./locales/locale";
import { database } from "./middleware/database";
import { locale } from "./middleware/locale";
import { machinePolicy } from "./middleware/machine-policy";
import { requestId } from "./middleware/request-id";
import { requestLog } from "./middleware/request-log";
import { viewer } from "./middleware/viewer";
import { env } from "./platform/env.server";
import { ErrorPage } from "./ui/error-page";
import { PageContext } from "./ui/page-context";
import { Shell } from "./ui/shell";
import { useLocale } from "./ui/use-locale";

export const middleware: Route.MiddlewareFunction[] = [
  requestId,
  requestLog,
  machinePolicy,
  database,
  viewer,
  locale,
];

export function loader({ context }: Route.LoaderArgs) {
  const person = context.get(viewerContext);
  return {
    isDemo: env().DEMO,
    siteUrl: env().SITE_URL,
    viewer: person && {
      name: person.fullName,
      agencies: person.agencies.map(({ slug, name }) => ({ slug, name })),
    },
  };
}

export const links: Route.LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "preload", href: latin, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const { pathname } = useLocation();
  const { nonce, hydrates } = use(PageContext);
  const root = useRouteLoaderData<typeof loader>("root");
  const address = (path: string) => new URL(path, root?.siteUrl).href;
  return (
    <html lang={locale} data-color-scheme="auto" data-color="fjord">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {root?.isDemo && <meta name="robots" content="noindex" />}
        {root && <link rel="canonical" href={address(pathname)} />}
        {root &&
          locales.map((other) => (
            <link
              key={other}
              rel="alternate"
              hrefLang={other}
              href={address(pathInLocale(pathname, other))}
            />
          ))}
        <Links nonce={nonce} />
      </head>
      <body>
        <I18nextProvider i18n={i18nFor(locale)}>{children}</I18nextProvider>
        {hydrates && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <Shell viewer={loaderData.viewer} isDemo={loaderData.isDemo}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <Shell viewer={root?.viewer ?? null} isDemo={root?.isDemo ?? false}>
      <ErrorPage error={error} />
    </Shell>
  );
}
