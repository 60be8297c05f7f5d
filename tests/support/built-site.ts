import { ensureSiteBuild } from "../../supabase/local/site-build.ts";

/** Vitest's global setup of the project `site`: its files start the same build, beside each other. */
export default async function setup() {
  await ensureSiteBuild({ progress: console.log, onStop() {}, end: () => process.exit(1) });
}
