import { isAuthRetryableFetchError } from "@supabase/supabase-js";
import type { MiddlewareFunction, RouterContextProvider } from "react-router";
import { z } from "zod";
import { databaseContext, isSessionUnknownContext, viewerContext } from "~/context";
import { type Assurance, assuranceOf } from "~/domain/accounts/assurance";
import { locales } from "~/locales/locale";
import { hasSessionCookie } from "~/platform/database.server";

const schema = z.object({
  accountId: z.uuid(),
  email: z.string(),
  fullName: z.string(),
  locale: z.enum(locales),
  isAdmin: z.boolean(),
  agencies: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      role: z.enum(["owner", "recruiter", "member", "mentor"]),
    }),
  ),
  programmes: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
  hosts: z.array(
    z.object({
      programmeId: z.uuid(),
      programmeName: z.string(),
      agencyId: z.uuid(),
      agencySlug: z.string(),
    }),
  ),
  isMentor: z.boolean(),
  isTrainee: z.boolean(),
});

/**
 * The person who is signed in, with the agencies they belong to, the programmes they coordinate, the programmes their
 * agency hosts in and they act for, whether they mentor or are a trainee anywhere, and how surely they have signed in.
 */
export type Viewer = z.output<typeof schema> & { assurance: Assurance };

/**
 * Finds out who is asking. Claims are verified (never the unverified session), and renewed tokens land in the
 * answer's cookies because this happens before anything is rendered. No cookie, no work.
 */
export const viewer: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const found = hasSessionCookie(request) ? await findViewer(context) : null;
  context.set(viewerContext, found);
  const response = await next();
  const isOwn = found !== null || response.status === 401;
  if (isOwn && !response.headers.has("cache-control"))
    response.headers.set("cache-control", "private, no-store");
  return response;
};

async function findViewer(context: Readonly<RouterContextProvider>): Promise<Viewer | null> {
  const database = context.get(databaseContext);
  const { data: claims, error: unverified } = await database.auth.getClaims();
  if (!claims) {
    // A session that Auth could not renew for now has not ended.
    context.set(isSessionUnknownContext, isAuthRetryableFetchError(unverified) || unverified?.status === 429);
    return null;
  }
  const { data, error } = await database.rpc("my_viewer");
  if (error) throw error;
  return data === null ? null : { ...schema.parse(data), assurance: assuranceOf(claims.claims) };
}

/** The viewer behind a guard: throws where no guard has made sure that somebody is signed in. */
export function viewerOf(context: Readonly<RouterContextProvider>): Viewer {
  const found = context.get(viewerContext);
  if (!found) throw new Error("Nobody is signed in: the route lacks the requireViewer middleware");
  return found;
}
