import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { loadDemoData } from "../../supabase/local/demo-data.ts";
import { findFreePort } from "../../supabase/local/ports.ts";
import { ensureSiteBuild } from "../../supabase/local/site-build.ts";
import { siteEnv } from "../../supabase/local/site-env.ts";
import { type Stack, startStack } from "../../supabase/local/stack.ts";
import { signedInVisitor, type Visitor, visitor } from "../support/visitor.ts";
import { calibrate, machine } from "./measure.ts";

/* npm run bench -- [--seconds 8] [--requests 10000]: prints Markdown for docs/benchmarks.md. */

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "8" }, requests: { type: "string", default: "10000" } },
});
const seconds = Number(values.seconds);
const CLIENTS = 8;
const AGENCY = "/virksomhet/eksempel-kommune";
/** Asks the database for nothing: the frame of every page and a form. */
const EMPTY = "/glemt-passord";

const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** Stands between site and API and counts what the site asks for. */
async function startCounter(apiUrl: string) {
  const target = new URL(apiUrl);
  let calls = 0;
  const server = createServer((incoming, outgoing) => {
    calls += 1;
    const { method, headers, url: path } = incoming;
    const passed = forward({ host: target.hostname, port: target.port, method, headers, path }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  const port = await findFreePort();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${port}`,
    /** Calls of one visit, the second one: reference data is kept by then, and what all visitors share is read anew. */
    async of(person: Visitor, path: string): Promise<number> {
      await (await person.ask(path)).text();
      await sleep(1100);
      const before = calls;
      await (await person.ask(path)).text();
      return calls - before;
    },
    close: () => server.close(),
  };
}

async function startServer(env: NodeJS.ProcessEnv, url: string, options: string[] = []) {
  const child = spawn(process.execPath, [...options, "server.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    const isUp = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
  }
  return {
    /** Megabytes of the process that are in memory. */
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1000,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

type Page = { name: string; path: string; person: Visitor; goal?: number };

async function requestsPerSecond(url: string, { path, person }: Page): Promise<number> {
  const headers = { cookie: person.cookies() };
  await autocannon({ url: url + path, connections: CLIENTS, duration: 2, headers });
  const { requests, non2xx } = await autocannon({
    url: url + path,
    connections: CLIENTS,
    duration: seconds,
    headers,
  });
  if (non2xx > 0) throw new Error(`${path} was refused ${non2xx} times`);
  return requests.average;
}

/** What a browser loads for a page, compressed: HTML, its scripts, its style sheets. */
async function bytesOf(url: string, { path, person }: Page) {
  const html = await (await person.ask(path)).text();
  const links = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1]!))];
  const weigh = async (paths: string[]) => {
    let sum = 0;
    for (const asset of paths)
      sum += gzipSync(Buffer.from(await (await fetch(url + asset)).arrayBuffer())).byteLength;
    return sum;
  };
  const scripts = links(/(?:src|href|import\(?)\s*=?\s*"(\/assets\/[^"]+\.js)"/g);
  return {
    html: gzipSync(html).byteLength,
    raw: Buffer.byteLength(html),
    brotli: brotliCompressSync(html).byteLength,
    js: await weigh(scripts),
    css: await weigh(links(/href="(\/assets\/[^"]+\.css)"/g)),
  };
}

/** Answers the pages that anybody may read. */
async function measure(stack: Stack, url: string, env: NodeJS.ProcessEnv): Promise<Page[]> {
  const counter = await startCounter(stack.apiUrl);
  const server = await startServer({ ...env, SUPABASE_URL: counter.url }, url);
  try {
    const nobody = visitor(url);
    const recruiter = await signedInVisitor(url, "rekrutterer@demo.example");
    const candidate = await signedInVisitor(url, "kandidat@demo.example");
    const listing = /href="(\/stillinger\/[a-z0-9-]+)"/.exec(
      await (await nobody.ask("/stillinger")).text(),
    )?.[1];
    if (!listing) throw new Error("The demo shows no listing");
    const pages: Page[] = [
      { name: "an empty page", path: EMPTY, person: nobody },
      { name: "start page", path: "/", person: nobody },
      { name: "search", path: "/stillinger?q=utvikler", person: nobody, goal: 25 },
      { name: "search, signed in", path: "/stillinger?q=utvikler", person: candidate },
      { name: "listing", path: listing, person: nobody, goal: 50 },
      { name: "listing, signed in", path: listing, person: candidate },
      { name: "employers", path: "/arbeidsgivere", person: nobody },
      { name: "agency's ads", path: `${AGENCY}/stillinger`, person: recruiter },
      { name: "candidate's page", path: "/min-side", person: candidate },
    ];
    const unit = await calibrate(stack.sql);
    console.log(`Calibration: ${unit.toFixed(2)} ms. ${CLIENTS} clients, ${seconds} s a page.\n`);
    row(
      "page",
      "requests/s",
      "of the empty page",
      "goal",
      "calls of the API",
      "HTML kB gzip",
      "HTML kB",
      "JS kB gzip",
      "CSS kB gzip",
    );
    row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
    let empty = 0;
    for (const page of pages) {
      const rate = await requestsPerSecond(url, page);
      empty ||= rate;
      const bytes = await bytesOf(url, page);
      row(
        page.name,
        rate.toFixed(0),
        `${((100 * rate) / empty).toFixed(0)} %`,
        page.goal ? `≥ ${page.goal} %` : "",
        await counter.of(page.person, page.path),
        kb(bytes.html),
        kb(bytes.raw),
        kb(bytes.js),
        kb(bytes.css),
      );
    }
    return pages.filter(({ person }) => person === nobody);
  } finally {
    await server.stop();
    counter.close();
  }
}

/** A process that keeps what it should not comes to the end of a small heap; one that does not stays as large as it is. */
async function measureMemory(env: NodeJS.ProcessEnv, url: string, pages: Page[]): Promise<void> {
  const server = await startServer(env, url, ["--max-old-space-size=192"]);
  console.log(
    "\nMemory of a server process with a heap of 192 MB while one page after the other is asked for:\n",
  );
  row("requests", "MB");
  row("--:", "--:");
  const total = Number(values.requests);
  try {
    for (let step = 0; step <= 5; step += 1) {
      row(Math.round((total * step) / 5), server.memory().toFixed(0));
      if (step < 5)
        for (const { path } of pages) {
          const amount = Math.ceil(total / 5 / pages.length);
          const { non2xx, errors } = await autocannon({ url: url + path, connections: CLIENTS, amount });
          if (non2xx + errors > 0) throw new Error(`${path} was refused ${non2xx + errors} times`);
        }
    }
  } finally {
    await server.stop();
  }
}

const dataDir = mkdtempSync(join(tmpdir(), "samfunnskode-bench-"));
chmodSync(dataDir, 0o755);
const run = { progress: () => {}, onStop() {}, end: () => process.exit(1) };
await ensureSiteBuild(run);
const settings = {
  dataDir,
  apiPort: await findFreePort(),
  databasePort: await findFreePort(),
  sitePort: await findFreePort(),
};
const stack = await startStack(settings, () => {});
try {
  await loadDemoData(stack.sql, () => {}, stack.storage);
  await stack.sql`vacuum analyze`;
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  console.log(`Commit ${commit}, ${machine()}.`);
  const env = {
    ...siteEnv(settings, stack),
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    RATE_LIMIT_FACTOR: "1000",
  };
  const url = `http://localhost:${settings.sitePort}`;
  await measureMemory(env, url, await measure(stack, url, env));
} finally {
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
