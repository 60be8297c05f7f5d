import type { RouterContextProvider } from "react-router";
import { viewerContext } from "~/context";
import { env } from "~/platform/env.server";

/** What the frame around this request's page has to know (`Frame` in app/ui/page-context.ts). */
export function frameOf(context: Readonly<RouterContextProvider>) {
  const viewer = context.get(viewerContext);
  return {
    isDemo: env().DEMO,
    siteUrl: env().SITE_URL,
    viewer: viewer && {
      name: viewer.fullName || viewer.email,
      isAdmin: viewer.isAdmin,
      isMentor: viewer.isMentor,
      isTrainee: viewer.isTrainee,
      // Someone with several roles in an agency stands there once for each.
      agencies: [...new Map(viewer.agencies.map(({ slug, name }) => [slug, { slug, name }])).values()],
      programmes: viewer.programmes.map(({ slug, name }) => ({ slug, name })),
    },
  };
}
