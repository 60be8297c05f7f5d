/* Database, API and mailbox without the site, as the demo starts them; tests run it as a process of its own. */
import { runUntilStopped } from "../../supabase/local/run-stack.ts";
import { readStackSettings, startStack } from "../../supabase/local/stack.ts";

await runUntilStopped(async (run) => {
  const stack = await startStack(readStackSettings(), run.progress);
  run.onStop(stack.stop);
  stack.databaseEnded.then(() => run.end(1, "The database has ended by itself."));
  run.progress("ready");
});
