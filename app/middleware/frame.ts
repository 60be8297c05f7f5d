import type { RouterContextProvider } from "react-router";
import { viewerContext } from "~/context";
import { env } from "~/platform/env.server";

/** What the frame around this request's page has to know (`Frame` in app/ui/page-context.ts). */
export function frameOf(context: Readonly<RouterContextProvider>) {
  const viewer = context.get(viewerContext);
  // What a mentor does stands on a page of its own, also where they are nothing else in the agency.
  const workplaces = viewer?.agencies.filter(({ role }) => !(viewer.isMentor && role === "mentor")) ?? [];
  return {
    isDemo: env().DEMO,
    siteUrl: env().SITE_URL,
    viewer: viewer && {
      name: viewer.fullName || viewer.email,
      isAdmin: viewer.isAdmin,
      isMentor: viewer.isMentor,
      isTrainee: viewer.isTrainee,
      // Someone with several roles in an agency stands there once for each.
      agencies: [...new Map(workplaces.map(({ slug, name }) => [slug, { slug, name }])).values()],
      programmes: viewer.programmes.map(({ slug, name }) => ({ slug, name })),
    },
  };
}
