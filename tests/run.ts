import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { z } from "zod";
import buildSite from "./support/built-site.ts";
import { ensureChromium } from "./support/chromium.ts";
import { testServer } from "./support/meilisearch.ts";

/* npm test: every check after the other, whatever failed before; `npm run check` leaves the browser out. */

type Count = { passed: number; failed: number; skipped: number; failures?: string[] };

const reports = mkdtempSync(join(tmpdir(), "samfunnskode-reports-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    testResults: z.array(
      z.object({
        name: z.string(),
        status: z.string(),
        assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
      }),
    ),
  })
  .transform((sum) => ({
    passed: sum.numPassedTests,
    failed: sum.numFailedTests,
    skipped: sum.numPendingTests,
    failures: sum.testResults
      .filter(({ status }) => status === "failed")
      .flatMap(({ name, assertionResults }) => [
        relative(".", name),
        ...assertionResults.filter(({ status }) => status === "failed").map((test) => `  ${test.fullName}`),
      ]),
  }));

const suite = z.object({
  specs: z.array(z.object({ title: z.string(), ok: z.boolean(), file: z.string(), line: z.number() })),
  get suites() {
    return z.array(suite).optional();
  },
});
const failedSpecs = ({ specs, suites = [] }: z.output<typeof suite>): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title, file, line }) => `tests/e2e/${file}:${line} ${title}`),
  ...suites.flatMap(failedSpecs),
];
const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number(), skipped: z.number() }),
    suites: z.array(suite),
  })
  .transform(({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: suites.flatMap(failedSpecs),
  }));

/** Runs a command and tells whether it ended well; what it says goes to `hear` where that is given, else to the terminal. */
function run(
  command: string,
  args: string[],
  { env = {}, hear }: { env?: NodeJS.ProcessEnv; hear?: (text: string) => void } = {},
): Promise<boolean> {
  const { NODE_ENV: _, ...own } = process.env;
  const output = hear ? "pipe" : "inherit";
  const child = spawn(command, args, { stdio: ["ignore", output, output], env: { ...own, ...env } });
  if (hear) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  return new Promise((done) => {
    child.once("error", () => done(false));
    child.once("close", (code) => done(code === 0));
  }).finally(() => process.off("SIGINT", pass).off("SIGTERM", pass)) as Promise<boolean>;
}

const oneOf = (isFine: boolean): Count => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 });
const script = async (name: string) => oneOf(await run("npm", ["run", "--silent", name]));

/** Type checking keeps one core busy, the integration tests wait much: begun beside them, it says at its turn what it found. */
let typecheckBegun: Promise<{ isFine: boolean; said: string }> | undefined;
async function typecheck(): Promise<{ isFine: boolean; said: string }> {
  let said = "";
  const isFine = await run("npm", ["run", "--silent", "typecheck"], {
    hear: (text) => {
      said += text;
    },
  });
  return { isFine, said };
}

/** Reads a reporter's counts; a run that failed without a failed test (or without a report) counts as one failure. */
function readCount(report: z.ZodType<Count>, file: string, isFine: boolean): Count {
  let count: Count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = report.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    isFine = false;
  }
  return isFine || count.failed > 0 ? count : { ...count, failed: 1 };
}

async function vitest(project: string): Promise<Count> {
  const file = join(reports, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const isFine = await run(process.execPath, [resolve("node_modules/vitest/vitest.mjs"), ...args]);
  return readCount(vitestReport, file, isFine);
}

async function build(): Promise<Count> {
  await buildSite();
  return { passed: 1, failed: 0, skipped: 0 };
}

async function e2e(): Promise<Count> {
  console.log(`Chromium: ${ensureChromium()}`);
  const file = join(reports, "e2e.json");
  const args = ["test", "--reporter=list,json"];
  const cli = resolve("node_modules/@playwright/test/cli.js");
  const isFine = await run(process.execPath, [cli, ...args], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  return readCount(playwrightReport, file, isFine);
}

const steps: [string, () => Promise<Count>][] = [
  ["lint", () => script("lint")],
  ["unit", () => vitest("unit")],
  ["database", () => vitest("database")],
  [
    "integration",
    () => {
      typecheckBegun = typecheck();
      return vitest("integration");
    },
  ],
  [
    "typecheck",
    async () => {
      const { isFine, said } = await (typecheckBegun ?? typecheck());
      process.stdout.write(said);
      return oneOf(isFine);
    },
  ],
  ["build", build],
  ["site", () => vitest("site")],
];
if (!process.argv.includes("--no-e2e")) steps.push(["e2e", e2e]);

let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    isInterrupted = true;
  });
}

const lines: string[] = [];
const failures: string[] = [];
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of steps) {
  if (isInterrupted) break;
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const began = performance.now();
  let count: Count;
  try {
    count = await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  lines.push(
    `${name.padEnd(11)} ${seconds.padStart(6)} s  ${count.passed} passed, ${count.failed} failed${skipped}`,
  );
  for (const key of ["passed", "failed", "skipped"] as const) total[key] += count[key];
  failures.push(...(count.failures ?? []));
}
console.log(`\n${lines.join("\n")}\n`);
if (failures.length > 0) console.log(`Failed:\n${failures.join("\n")}\n`);
console.log(
  testServer
    ? `Search engines asked: PostgreSQL and Meilisearch on ${testServer.url}`
    : "Search engines asked: PostgreSQL. Meilisearch was not, because MEILISEARCH_TEST_URL is not set.",
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || isInterrupted ? 1 : 0);
