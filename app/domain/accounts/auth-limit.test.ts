import { createClient } from "@supabase/supabase-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RequestDatabase } from "~/platform/database.server";
import { log } from "~/platform/log.server";
import { changePassword } from "./change-password.server.ts";
import { sendRecoveryLink, sendSignInLink } from "./send-mail-link.server.ts";
import { signIn } from "./sign-in.server.ts";
import { signUp } from "./sign-up.server.ts";
import { spendMailLink } from "./spend-mail-link.server.ts";

const tooMany = { ok: false, reason: "too_many", retryAfterSeconds: 60 };
const address = "kari@example.no";
const wanted = { email: address, fullName: "Kari", locale: "nb", next: "/" } as const;

beforeEach(() => {
  vi.stubEnv("SITE_URL", "http://site.test");
  vi.stubEnv("SUPABASE_URL", "http://api.test");
  vi.stubEnv("SUPABASE_PUBLISHABLE_KEY", "p");
  vi.stubEnv("SUPABASE_SECRET_KEY", "s");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Supabase Auth answers everything with this code, as its own limits do. */
function authAnswers(code: string): RequestDatabase {
  const answer = async () =>
    Response.json(
      { code, message: code },
      { status: 429, headers: { "x-supabase-api-version": "2024-01-01" } },
    );
  vi.stubGlobal("fetch", answer);
  return createClient("http://api.test", "p", { auth: { persistSession: false, autoRefreshToken: false } });
}

test("when Auth takes no more requests, nothing is called wrong, used or sent", async () => {
  const database = authAnswers("over_request_rate_limit");
  const answers = await Promise.all([
    signIn(database, { email: address, password: "riktig nok passord" }),
    spendMailLink(database, { tokenHash: "hash", type: "magiclink" }),
    sendSignInLink(address, "/"),
    sendRecoveryLink(address),
    signUp(wanted),
  ]);
  expect(answers).toEqual(answers.map(() => tooMany));
});

test("a password that Auth has no time for is not called weak", async () => {
  const database = authAnswers("over_request_rate_limit");
  vi.spyOn(database.auth, "updateUser").mockImplementation(() => database.auth.signInAnonymously() as never);
  expect(await changePassword(database, "riktig nok passord")).toEqual(tooMany);
});

test("Auth's limit on mail, which only a known address meets, tells nobody and is in the log", async () => {
  authAnswers("over_email_send_rate_limit");
  const warn = vi.spyOn(log, "warn").mockImplementation(() => {});
  const sent = await Promise.all([sendSignInLink(address, "/"), sendRecoveryLink(address), signUp(wanted)]);
  expect(sent).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(warn).toHaveBeenCalledTimes(3);
  expect(JSON.stringify(warn.mock.calls)).not.toContain(address);
});
