import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type ErrorRequestHandler } from "express";
import helmet from "helmet";
import type { ServerBuild } from "react-router";
import { callerNetwork } from "./app/platform/caller-network.server.ts";
import { env, stopOnBadEnv } from "./app/platform/env.server.ts";
import { isForeignPost } from "./app/platform/foreign-post.server.ts";
import { log } from "./app/platform/log.server.ts";
import { refuseDemoAccounts } from "./app/platform/refuse-demo-accounts.server.ts";
import { permissionsPolicy, securityHeaders } from "./app/platform/security-headers.server.ts";
import { refuseOldServer } from "./search/meilisearch-start.ts";

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function refuseOldSearchServer(): Promise<string | null> {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = settings;
  return url && apiKey ? refuseOldServer({ url, apiKey }) : null;
}

if (Number.parseInt(process.versions.node, 10) < 24)
  stop(`Samfunnskode needs Node 24 or newer and this is ${process.version}: start it with "npm start".`);
if (process.env.NODE_ENV !== "production")
  stop('The built site runs with NODE_ENV=production only: use "npm start", or "npm run dev" to work on it.');
const settings = stopOnBadEnv(env);
const { DEMO, HOST, LOG_LEVEL, PORT, SITE_URL, TRUST_PROXY } = settings;
log.level = LOG_LEVEL;
const refusal = (await refuseDemoAccounts()) ?? (await refuseOldSearchServer());
if (refusal) stop(refusal);

const entry = new URL("./build/server/index.js", import.meta.url);
if (!existsSync(entry)) stop('The site is not built yet: run "npm run build" first.');
const build: ServerBuild = await import(entry.href);

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", TRUST_PROXY);
app.use(helmet(securityHeaders(SITE_URL.startsWith("https:"))));
app.use((request, response, next) => {
  response.setHeader("permissions-policy", permissionsPolicy);
  request.headers["x-client-address"] = callerNetwork(request.ip ?? "unknown");
  // An answer that comes before the whole body was read would leave a connection that breaks with its next request.
  response.on("finish", () => {
    if (!request.complete) request.removeAllListeners("data").resume();
  });
  // The router reads an address only from a path and a host that make one, and calls a foreign post a fault.
  const own = `${request.protocol}://${request.get("host")}`;
  if (
    !request.originalUrl.startsWith("/") ||
    !URL.canParse(own) ||
    isForeignPost(request.method, request.get("origin"), [own, SITE_URL])
  ) {
    response.status(400).type("text").send("400\n");
    return;
  }
  if (["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(request.method)) next();
  else response.status(405).type("text").send("405\n");
});
app.use(compression());
app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y", index: false }));
app.use(express.static("build/client", { maxAge: "1h", index: false }));
app.use(createRequestHandler({ build, mode: "production" }));
app.use(((error, _request, response, _next) => {
  log.error({ err: error }, "fault outside the router");
  if (response.headersSent) response.destroy();
  else response.status(500).type("text").send("500\n");
}) satisfies ErrorRequestHandler);

const server = createServer(app);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") stop(`Port ${PORT} is taken: stop the other program or set PORT.`);
  if (error.code === "EACCES") stop(`Port ${PORT} may not be used by this user: set PORT to another.`);
  throw error;
});
server.listen(PORT, HOST, () => log.info({ host: HOST, port: PORT, demo: DEMO }, "listening"));

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    log.info({ signal }, "stopping");
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 10_000).unref();
  });
