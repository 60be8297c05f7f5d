import { createServer, isRunnableDevEnvironment } from "vite";

/*
 * The worker in development: runs it through Vite, because it renders mail written in TSX, and ends with code 75 when
 * one of its sources changes, so that dev.ts starts it anew.
 */
const RELOAD = 75;
const ENTRY = "/app/worker/worker.ts";

const server = await createServer({
  configFile: "vite.worker.config.ts",
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false },
});
const environment = server.environments.ssr;
if (!environment || !isRunnableDevEnvironment(environment))
  throw new Error("Vite cannot run the worker here.");

let hasFailed = false;
server.watcher.on("change", (file) => {
  if (hasFailed || environment.moduleGraph.getModulesByFile(file)) process.exit(RELOAD);
});
try {
  // The entry runs until the worker has been told to stop; Vite would keep the process alive after that.
  await environment.runner.import(ENTRY);
  process.exit(0);
} catch (error) {
  hasFailed = true;
  console.error(error);
}
