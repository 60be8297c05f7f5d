import { expect, test } from "vitest";
import { DEMO_PUBLISHABLE_KEY, DEMO_SECRET_KEY } from "./demo-keys.ts";
import { EnvError, parseEnv } from "./env.server.ts";

const good = {
  SITE_URL: "https://example.no",
  SUPABASE_URL: "https://db.example.no",
  SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
};

test("defaults", () => {
  expect(parseEnv(good)).toMatchObject({
    PORT: 3000,
    HOST: "0.0.0.0",
    DEMO: false,
    TRUST_PROXY: false,
    LOG_LEVEL: "info",
  });
  expect(parseEnv({ ...good, DEMO: "1" })).toMatchObject({ HOST: "127.0.0.1", DEMO: true });
  expect(parseEnv({ ...good, TRUST_PROXY: "2", SMTP_URL: "" })).toMatchObject({
    TRUST_PROXY: 2,
    SMTP_URL: undefined,
  });
  expect(parseEnv({ ...good, TRUST_PROXY: "loopback" })).toMatchObject({ TRUST_PROXY: "loopback" });
});

test("a mistake is one sentence that names the variable", () => {
  expect(() => parseEnv({})).toThrow(EnvError);
  expect(() => parseEnv({ ...good, SITE_URL: "example.no" })).toThrow(
    /^[^\n]*SITE_URL \(the public address[^\n]*\.$/,
  );
  expect(() => parseEnv({ ...good, SITE_URL: "javascript:alert(1)" })).toThrow(/SITE_URL/);
  expect(() => parseEnv({ ...good, PORT: "99999" })).toThrow(/PORT/);
});

test("production refuses the published demo keys unless it is a demo", () => {
  const demo = { ...good, NODE_ENV: "production", SUPABASE_SECRET_KEY: DEMO_SECRET_KEY };
  expect(() => parseEnv(demo)).toThrow(/demo keys/);
  expect(() =>
    parseEnv({ ...demo, SUPABASE_SECRET_KEY: "x", SUPABASE_PUBLISHABLE_KEY: DEMO_PUBLISHABLE_KEY }),
  ).toThrow();
  expect(() => parseEnv({ ...demo, NODE_ENV: undefined })).toThrow(/demo keys/);
  expect(parseEnv({ ...demo, DEMO: "1" }).DEMO).toBe(true);
  expect(parseEnv({ ...demo, NODE_ENV: "development" }).DEMO).toBe(false);
});
