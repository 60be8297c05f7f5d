import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

// The shell without windows paints the same pages in little more than half of the time.
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/** Flags that a browser in a container or under root needs, and that keep it off the network on its own account. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Playwright's own Chromium, else the system's; undefined when there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...candidates].find((path) => path && existsSync(path));
}

/**
 * A Chromium to test with: the one there is, or Debian's, installed where this user may.
 * @throws Error with the one command to run
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const install = "apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell";
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No Chromium here: installing Debian's.");
    spawnSync("sh", ["-c", install], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'There is no Chromium for the tests in the browser. Run "npx playwright install --with-deps chromium" once.',
  );
}
