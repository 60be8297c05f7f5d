import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type StackChild, startChild } from "./child-process.ts";
import { startDemoStack } from "./demo-stack.ts";
import { type Run, runUntilStopped } from "./run-stack.ts";
import { siteEnv } from "./site-env.ts";

/** The worker's exit code when one of its sources has changed and it wants to be started again. */
const RELOAD = 75;

function keepWorker(run: Run, env: NodeJS.ProcessEnv): void {
  let isStopping = false;
  let worker: StackChild;
  const start = () => {
    worker = startChild("worker", [resolve("supabase/local/dev-worker.ts")], env);
    worker.ended.then(async ({ code, how }) => {
      if (code !== RELOAD && !isStopping) {
        console.error(`The worker has ended (${how}) and starts again in a second.`);
        await sleep(1000);
      }
      if (!isStopping) start();
    });
  };
  start();
  run.onStop(() => {
    isStopping = true;
    return worker.stop();
  });
}

async function dev(run: Run): Promise<void> {
  const { settings, stack } = await startDemoStack(run);

  const env = { ...siteEnv(settings, stack), NODE_ENV: "development" };
  keepWorker(run, env);
  const address = ["--port", String(settings.sitePort), "--strictPort", "--host", "127.0.0.1"];
  // Without this condition the development server would start itself once more with it.
  const command = ["--conditions=development", resolve("node_modules/@react-router/dev/bin.cjs"), "dev"];
  const site = startChild("site", [...command, ...address], env);
  run.onStop(site.stop);
  site.ended.then(({ how }) => run.end(1, `The development server has ended by itself (${how}).`));
  run.progress(`site on http://localhost:${settings.sitePort}, mailbox on ${stack.mailboxUrl}`);
}

await runUntilStopped(dev);
