import { setTimeout as sleep } from "node:timers/promises";
import { RouterContextProvider } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { databaseContext } from "~/context";
import { createRequestClient } from "~/platform/database.server";
import { requireViewer } from "./require-viewer.ts";
import { viewer } from "./viewer.ts";

/* A session whose access token has run out, while Supabase Auth answers its renewal in different ways. */
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const expired = Math.floor(Date.now() / 1000) - 60;
const session = {
  access_token: `${base64({ alg: "HS256" })}.${base64({ exp: expired })}.x`,
  refresh_token: "r",
  expires_at: expired,
  token_type: "bearer",
  user: { id: "0" },
};

beforeEach(() => {
  for (const method of ["warn", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  vi.stubEnv("SITE_URL", "http://site.test");
  vi.stubEnv("SUPABASE_URL", "http://api.test");
  vi.stubEnv("SUPABASE_PUBLISHABLE_KEY", "p");
  vi.stubEnv("SUPABASE_SECRET_KEY", "s");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Asks a guarded page with that session; `status` and `code` are what Auth answers. */
async function ask(init: RequestInit, status: number, code: string) {
  vi.stubGlobal("fetch", async () =>
    Response.json({ code, message: code }, { status, headers: { "x-supabase-api-version": "2024-01-01" } }),
  );
  const request = new Request("http://site.test/min-side?vis=alt", {
    ...init,
    headers: { cookie: `sb-api-auth-token=base64-${base64(session)}` },
  });
  const context = new RouterContextProvider();
  const { database, headers } = createRequestClient(request);
  context.set(databaseContext, database);
  const args = { request, url: new URL(request.url), params: {}, context, pattern: "min-side" } as never;
  const thrown: unknown = await Promise.resolve(
    viewer(args, () => Promise.resolve(requireViewer(args, async () => new Response()) as Promise<Response>)),
  ).catch((error: unknown) => error);
  // The client tells its listeners, and the console, a moment after the answer.
  await sleep(20);
  const isForgotten = headers.getSetCookie().some((cookie) => /^sb-api-auth-token=;/.test(cookie));
  return {
    thrown: thrown as { init?: { status: number }; data?: unknown; status?: number; headers?: Headers },
    isForgotten,
  };
}

const body = () => new URLSearchParams({ notat: "ikke mist dette" });

test("a session that has ended is forgotten, and what was typed comes back with a way to sign in", async () => {
  const { thrown, isForgotten } = await ask({ method: "POST", body: body() }, 400, "refresh_token_not_found");
  expect(isForgotten).toBe(true);
  expect(thrown.init?.status).toBe(401);
  expect(thrown.data).toMatchObject({
    unsent: { action: "/min-side?vis=alt", fields: [["notat", "ikke mist dette"]] },
    signIn: "/logg-inn?next=%2Fmin-side%3Fvis%3Dalt",
  });
});

test("a session that Auth has no time to renew is neither forgotten nor called ended", async () => {
  const posted = await ask({ method: "POST", body: body() }, 429, "over_request_rate_limit");
  expect(posted.isForgotten).toBe(false);
  expect(posted.thrown.init?.status).toBe(503);
  expect(posted.thrown.data).toMatchObject({
    unsent: { fields: [["notat", "ikke mist dette"]] },
    signIn: null,
  });
  const read = await ask({}, 429, "over_request_rate_limit");
  expect(read.isForgotten).toBe(false);
  expect(read.thrown.init?.status).toBe(503);
});

test("a page that is only read leads to the sign-in page and back", async () => {
  const { thrown } = await ask({}, 400, "refresh_token_not_found");
  expect(thrown.status).toBe(302);
  expect(thrown.headers?.get("location")).toBe("/logg-inn?next=%2Fmin-side%3Fvis%3Dalt");
});
