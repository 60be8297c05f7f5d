import { data, href, type MiddlewareFunction, Outlet, redirect } from "react-router";
import { localeContext } from "~/context";
import { suffices } from "~/domain/accounts/assurance";
import { HostingContext } from "~/domain/agencies/agency-nav";
import { memberOf } from "~/domain/agencies/member";
import { hostOf } from "~/domain/hosting/host";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import { env } from "~/platform/env.server";
import type { Route } from "./+types/layout";

/** Whoever is not a member of the agency learns nothing about it here, not even that it exists. */
const requireMember: MiddlewareFunction<Response> = ({ context, params }, next) => {
  if (!memberOf(viewerOf(context), params.agency)) throw data(null, { status: 404 });
  return next();
};

/** Whoever has signed in less surely than the installation demands learns what is needed; the database gives them nothing. */
const requireAssurance: MiddlewareFunction<Response> = ({ context }, next) => {
  if (suffices(viewerOf(context).assurance, env().AGENCY_ASSURANCE)) return next();
  throw redirect(href("/:lang?/sikrere-innlogging", { lang: context.get(localeContext).lang }));
};

export const middleware: Route.MiddlewareFunction[] = [requireViewer, requireMember, requireAssurance];

export function loader({ context, params }: Route.LoaderArgs) {
  return { isHost: hostOf(viewerOf(context), params.agency) !== null };
}

export default function AgencyLayout({ loaderData }: Route.ComponentProps) {
  return (
    <HostingContext value={loaderData.isHost}>
      <Outlet />
    </HostingContext>
  );
}
