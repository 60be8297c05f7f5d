import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import type { SearchEngine } from "../../search/port.ts";
import { createPostgresEngine } from "../../search/postgres-engine.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeDraftListing } from "../support/hiring.ts";
import { startTestServer } from "../support/template-database.ts";
import { insertInventedListings } from "./invented-listings.ts";
import { calibrate, machine, percentile, timeClients, timeEach } from "./measure.ts";
import { COUNTED, QUERY_CLASSES } from "./query-classes.ts";

/* npm run bench:search -- [--sizes 1000,10000,100000] [--runs 20]: prints Markdown for docs/benchmarks.md. */

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    runs: { type: "string", default: "20" },
  },
});
const runs = Number(values.runs);
const ms = (value: number) => value.toFixed(1);
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

function callsOf(engine: SearchEngine, name: string, times: number): (() => Promise<unknown>)[] {
  const requests = QUERY_CLASSES[name]!;
  return Array.from({ length: times }, (_, index) => {
    const request = requests[index % requests.length]!;
    return () => engine.search({ ...request, facets: COUNTED, pageSize: 20 });
  });
}

async function timeClasses(engine: SearchEngine, unit: number): Promise<void> {
  row("class", "p50 ms", "p95 ms", "p95 in calibrations");
  row("---", "--:", "--:", "--:");
  const all: number[] = [];
  for (const name of Object.keys(QUERY_CLASSES)) {
    await timeEach(callsOf(engine, name, QUERY_CLASSES[name]!.length));
    const times = await timeEach(callsOf(engine, name, runs));
    all.push(...times);
    row(
      name,
      ms(percentile(times, 0.5)),
      ms(percentile(times, 0.95)),
      (percentile(times, 0.95) / unit).toFixed(2),
    );
  }
  row(
    "**all**",
    ms(percentile(all, 0.5)),
    ms(percentile(all, 0.95)),
    (percentile(all, 0.95) / unit).toFixed(2),
  );
}

async function timeLoad(engine: SearchEngine): Promise<void> {
  console.log();
  row("clients", "p50 ms", "p95 ms", "searches a second");
  row("--:", "--:", "--:", "--:");
  for (const clients of [1, 4, 8]) {
    const calls = Object.keys(QUERY_CLASSES).flatMap((name) => callsOf(engine, name, Math.ceil(runs / 3)));
    const { times, perSecond } = await timeClients(clients, calls);
    row(clients, ms(percentile(times, 0.5)), ms(percentile(times, 0.95)), perSecond.toFixed(1));
  }
}

/** From the moment an agency publishes until a search finds the ad. */
async function timePublishing({ sql }: TestDatabase, engine: SearchEngine): Promise<number[]> {
  const { id: agencyId } = await makeAgency(sql);
  const words = Array.from({ length: 10 }, (_, index) => `Fyrvokter${"abcdefghij"[index]}`);
  const drafts: [id: string, title: string][] = [];
  for (const title of words) drafts.push([(await makeDraftListing(sql, agencyId, { title })).id, title]);
  return timeEach(
    drafts.map(([id, text]) => async () => {
      await sql`select private.move_listing(${id}, 'published')`;
      while ((await engine.search({ text })).total === 0) await new Promise((go) => setTimeout(go, 5));
    }),
  );
}

async function benchSize(serverUrl: string, count: number): Promise<void> {
  const database = await createTestDatabase(serverUrl);
  try {
    const start = performance.now();
    await insertInventedListings(database.sql, count);
    const seconds = (performance.now() - start) / 1000;
    const engine = createPostgresEngine((await database.api()).service());
    const unit = await calibrate(database.sql);
    console.log(`\n### PostgreSQL, ${count.toLocaleString("en")} ads\n`);
    console.log(
      `Calibration ${ms(unit)} ms (${machine()}). Inserted and indexed in ${seconds.toFixed(0)} s, ${ms((1000 * seconds) / count)} ms an ad.\n`,
    );
    await timeClasses(engine, unit);
    await timeLoad(engine);
    const lag = await timePublishing(database, engine);
    console.log(`\nPublish to found: p50 ${ms(percentile(lag, 0.5))} ms, most ${ms(Math.max(...lag))} ms.`);
  } finally {
    await database.close();
  }
}

console.log(
  `Commit ${execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()}, ${runs} runs a class.`,
);
const server = await startTestServer();
try {
  for (const size of values.sizes.split(",")) await benchSize(server.url(), Number(size));
} finally {
  await server.stop();
}
