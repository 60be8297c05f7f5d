import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findFreePort } from "./supabase/local/ports.ts";
import { CHROMIUM_FLAGS, findChromium } from "./tests/support/chromium.ts";

// With E2E_SITE_URL and E2E_API_URL the tests run against a stack that is up already.
const runningSite = process.env.E2E_PORT ? undefined : process.env.E2E_SITE_URL;

// Playwright reads this file again in every worker: ports and folder are chosen once and handed on by the environment.
if (!process.env.E2E_PORT && !runningSite) {
  process.env.E2E_PORT = String(await findFreePort());
  process.env.E2E_API_PORT = String(await findFreePort());
  process.env.E2E_DB_PORT = String(await findFreePort());
  const folder = mkdtempSync(join(tmpdir(), "samfunnskode-e2e-"));
  chmodSync(folder, 0o755);
  process.env.E2E_DATA_DIR = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}
const { E2E_PORT = "", E2E_API_PORT = "", E2E_DB_PORT = "", E2E_DATA_DIR = "" } = process.env;
process.env.E2E_SITE_URL ??= `http://localhost:${E2E_PORT}`;
process.env.E2E_API_URL ??= `http://127.0.0.1:${E2E_API_PORT}`;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Three keep two cores busy: one of them always waits for a mail or a page.
  workers: 3,
  retries: 0,
  // A busy machine is no fault of the page: what never comes fails all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_SITE_URL,
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    // Recording takes as long as the journeys themselves: ask for it when one fails.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: runningSite
    ? undefined
    : {
        command: `"${process.execPath}" supabase/local/demo.ts`,
        url: `http://127.0.0.1:${E2E_PORT}/readyz`,
        timeout: 180_000,
        reuseExistingServer: false,
        stdout: "pipe",
        gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
        env: {
          PORT: E2E_PORT,
          LOCAL_API_PORT: E2E_API_PORT,
          LOCAL_DB_PORT: E2E_DB_PORT,
          LOCAL_DATA_DIR: E2E_DATA_DIR,
          RATE_LIMIT_FACTOR: "50",
        },
      },
});
