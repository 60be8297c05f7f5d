import { loadDemoData } from "./demo-data.ts";
import { requireFreePort } from "./ports.ts";
import type { Run } from "./run-stack.ts";
import { fillSearchIndex } from "./search-index.ts";
import { clearStackData, readStackSettings, type Stack, type StackSettings, startStack } from "./stack.ts";

/**
 * Starts the stack for a site beside it and fills it with the demo; with `--fresh` what earlier runs left is thrown away
 * first. It stops with the run, and the run ends with it.
 */
export async function startDemoStack(run: Run): Promise<{ settings: StackSettings; stack: Stack }> {
  const settings = readStackSettings();
  await requireFreePort(settings.sitePort, "the site", "PORT");
  if (process.argv.includes("--fresh")) {
    await clearStackData(settings, run.progress);
    run.progress("threw away the data of earlier runs");
  }
  const stack = await startStack(settings, run.progress);
  run.onStop(stack.stop);
  stack.databaseEnded.then(() =>
    run.end(1, "The database has ended by itself: see its log in the data folder."),
  );
  await loadDemoData(stack.sql, run.progress, stack.storage);
  await fillSearchIndex(stack, run.progress);
  return { settings, stack };
}
