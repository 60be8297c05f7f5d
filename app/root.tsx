import latin from "@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url";
import "@fontsource-variable/schibsted-grotesk/wght.css";
import "./ui/styles/samfunnskode-theme.css";
import "@digdir/designsystemet-css";
import "./ui/styles/samfunnskode.css";
import { type ReactNode, use } from "react";
import { Links, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from "react-router";
import type { Route } from "./+types/root";
import { locales, pathInLocale } from "./locales/locale";
import { database } from "./middleware/database";
import { frameOf } from "./middleware/frame";
import { locale } from "./middleware/locale";
import { machinePolicy } from "./middleware/machine-policy";
import { publicMoment } from "./middleware/public-moment";
import { requestId } from "./middleware/request-id";
import { requestLog } from "./middleware/request-log";
import { texts } from "./middleware/texts";
import { viewer } from "./middleware/viewer";
import { ErrorPage } from "./ui/error-page";
import { type Frame, PageContext } from "./ui/page-context";
import { Shell } from "./ui/shell";
import { useFocusOnNavigation } from "./ui/use-focus-on-navigation";
import { useLocale } from "./ui/use-locale";

export const middleware: Route.MiddlewareFunction[] = [
  requestId,
  requestLog,
  machinePolicy,
  publicMoment,
  database,
  viewer,
  locale,
];

export const clientMiddleware: Route.ClientMiddlewareFunction[] = [texts];

export function loader({ context }: Route.LoaderArgs) {
  return frameOf(context);
}

function useFrame(): Frame | undefined {
  return useRouteLoaderData<typeof loader>("root") ?? use(PageContext).frame;
}

export const links: Route.LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "preload", href: latin, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const { pathname } = useLocation();
  const { nonce, hydrates } = use(PageContext);
  useFocusOnNavigation("innhold");
  const frame = useFrame();
  const address = (path: string) => new URL(path, frame?.siteUrl).href;
  return (
    <html lang={locale} data-color-scheme="auto" data-color="fjord">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {frame?.isDemo && <meta name="robots" content="noindex" />}
        {frame && <link rel="canonical" href={address(pathInLocale(pathname, locale))} />}
        {frame &&
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
        {children}
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
  const frame = useFrame();
  return (
    <Shell viewer={frame?.viewer ?? null} isDemo={frame?.isDemo ?? false}>
      <ErrorPage error={error} />
    </Shell>
  );
}
