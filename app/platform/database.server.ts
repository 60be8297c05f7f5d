import { createServerClient, parseCookieHeader, serializeCookieHeader } from "@supabase/ssr";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "../../supabase/types.ts";
import { env } from "./env.server.ts";

export type RequestDatabase = SupabaseClient<Database>;

/**
 * The database as one person sees it: a client that carries the session in the request's cookies.
 *
 * `headers` fills up while the request is answered (renewed or removed session cookies, and the headers that keep
 * such an answer out of caches); append them to the response. Make one client per request, never share it.
 */
export function createRequestClient(request: Request): { database: RequestDatabase; headers: Headers } {
  const headers = new Headers();
  let isHeldBack = false;
  const database = createServerClient<Database>(env().SUPABASE_URL, env().SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: {
      httpOnly: true,
      sameSite: "lax",
      secure: env().SITE_URL.startsWith("https:"),
      path: "/",
    },
    cookies: {
      getAll: () =>
        parseCookieHeader(request.headers.get("cookie") ?? "").map(({ name, value }) => ({
          name,
          value: value ?? "",
        })),
      setAll: (cookies, cacheHeaders) => {
        // The client forgets a session that could not be renewed, also where Auth had only too much to do.
        const isForgotten = isHeldBack && cookies.every(({ value }) => value === "");
        isHeldBack = false;
        if (isForgotten) return;
        for (const { name, value, options } of cookies)
          headers.append("set-cookie", serializeCookieHeader(name, value, options));
        for (const [name, value] of Object.entries(cacheHeaders)) headers.set(name, value);
      },
    },
    global: {
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (answer.status === 429 && String(input).includes("grant_type=refresh_token")) isHeldBack = true;
        return answer;
      },
    },
  });
  return { database, headers };
}

/**
 * The same person's database for work that goes on after the answer. It carries the access token alone and renews
 * nothing, since nobody is left to take the new cookies; a token that a request has just used lives for at least 90
 * seconds more (that early Supabase's client renews it).
 */
export async function createLateClient(database: RequestDatabase): Promise<RequestDatabase> {
  const { data } = await database.auth.getSession();
  const token = data.session?.access_token ?? "";
  return createClient<Database>(env().SUPABASE_URL, env().SUPABASE_PUBLISHABLE_KEY, {
    accessToken: async () => token,
  });
}

/** True when the request carries a session cookie, valid or not. Without one there is nobody to look up. */
export function hasSessionCookie(request: Request): boolean {
  return /(?:^|;\s*)sb-/.test(request.headers.get("cookie") ?? "");
}

let service: RequestDatabase | undefined;

/** The database past row level security. Only for named jobs: the worker's, the rate limits, counting searches that found nothing, and handing over a document whose opening has been checked and logged. */
export function serviceClient(): RequestDatabase {
  service ??= createClient<Database>(env().SUPABASE_URL, env().SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return service;
}
