import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { createMeilisearchClient } from "../../search/meilisearch-client.ts";
import { createMeilisearchEngine } from "../../search/meilisearch-engine.ts";
import type { SearchEngine } from "../../search/port.ts";
import { createPostgresEngine } from "../../search/postgres-engine.ts";
import { createTestDatabase, type TestApi, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeDraftListing } from "../support/hiring.ts";
import { openTestIndex, testServer } from "../support/meilisearch.ts";
import { startTestServer } from "../support/template-database.ts";
import { insertInventedListings } from "./invented-listings.ts";
import { calibrate, machine, percentile, timeClients, timeEach } from "./measure.ts";
import { COUNTED, QUERY_CLASSES } from "./query-classes.ts";

/*
 * npm run bench:search -- [--sizes 1000,10000,100000] [--runs 20] [--wait]: prints Markdown for docs/benchmarks.md. With
 * --wait it stops once all ads are there, and measures after Enter: loading bears a busy machine, measuring does not.
 */

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    runs: { type: "string", default: "20" },
    wait: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
/** As many as the API of a test database holds. */
const SESSIONS = 6;
const ms = (value: number) => value.toFixed(1);
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

function callsOf(engine: SearchEngine, name: string, times: number): (() => Promise<unknown>)[] {
  const requests = QUERY_CLASSES[name]!;
  return Array.from({ length: times }, (_, index) => {
    const request = requests[index % requests.length]!;
    return () => engine.search({ ...request, facets: COUNTED, pageSize: 20 });
  });
}

/** Every session of the API has been asked everything before anything is timed, as those of a running site have. */
async function warmUp(engine: SearchEngine): Promise<void> {
  for (const name of Object.keys(QUERY_CLASSES)) {
    await timeClients(SESSIONS, callsOf(engine, name, SESSIONS * QUERY_CLASSES[name]!.length));
  }
}

async function timeClasses(engine: SearchEngine, unit: number): Promise<void> {
  row("class", "p50 ms", "p95 ms", "p95 in calibrations");
  row("---", "--:", "--:", "--:");
  const all: number[] = [];
  for (const name of Object.keys(QUERY_CLASSES)) {
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

/** From the moment an agency publishes until a search finds the ad; `sync` is what the worker does meanwhile. */
async function timePublishing(
  { sql }: TestDatabase,
  engine: SearchEngine,
  sync: () => Promise<void>,
): Promise<number[]> {
  const { id: agencyId } = await makeAgency(sql);
  const drafts: [id: string, title: string][] = [];
  for (const end of "abcdefghij") {
    const title = `Fyrvokter${end} ${randomUUID().slice(0, 8)}`;
    drafts.push([(await makeDraftListing(sql, agencyId, { title })).id, title]);
  }
  return timeEach(
    drafts.map(([id, text]) => async () => {
      await sql`select private.move_listing(${id}, 'published')`;
      await sync();
      while ((await engine.search({ text })).total === 0) await new Promise((go) => setTimeout(go, 5));
    }),
  );
}

async function report(
  database: TestDatabase,
  engine: SearchEngine,
  sync: () => Promise<void>,
  unit: number,
): Promise<void> {
  await warmUp(engine);
  await timeClasses(engine, unit);
  await timeLoad(engine);
  const lag = await timePublishing(database, engine, sync);
  console.log(`\nPublish to found: p50 ${ms(percentile(lag, 0.5))} ms, most ${ms(Math.max(...lag))} ms.`);
}

/** What our engine adds to the server's own answer: milliseconds of whole searches and of the `multiSearch` in each. */
async function timeOverhead(api: TestApi, index: string): Promise<void> {
  if (!testServer) return;
  const client = createMeilisearchClient(testServer);
  let inside = 0;
  const raw = client.multiSearch.bind(client);
  client.multiSearch = (async (...parameters: Parameters<typeof raw>) => {
    const start = performance.now();
    try {
      return await raw(...parameters);
    } finally {
      inside += performance.now() - start;
    }
  }) as typeof client.multiSearch;
  const engine = createMeilisearchEngine({ client, database: api.service(), index });
  const whole: number[] = [];
  const added: number[] = [];
  for (const name of Object.keys(QUERY_CLASSES)) {
    for (const call of callsOf(engine, name, runs)) {
      inside = 0;
      const [time = 0] = await timeEach([call]);
      whole.push(time);
      added.push(time - inside);
    }
  }
  const share = (100 * percentile(added, 0.5)) / percentile(whole, 0.5);
  console.log(
    `\nOn top of \`multiSearch\`: p50 ${ms(percentile(added, 0.5))} ms, p95 ${ms(percentile(added, 0.95))} ms; ${share.toFixed(0)} % of the whole search at p50.`,
  );
}

type Loaded = { count: number; database: TestDatabase; msEach: number };

async function load(serverUrl: string, count: number): Promise<Loaded> {
  const database = await createTestDatabase(serverUrl);
  return { count, database, msEach: await insertInventedListings(database.sql, count) };
}

async function benchSize({ count, database, msEach }: Loaded): Promise<void> {
  const ads = `${count.toLocaleString("en")} ads`;
  const api = await database.api();
  const unit = await calibrate(database.sql);
  console.log(`\n### PostgreSQL, ${ads}\n`);
  console.log(`Calibration ${ms(unit)} ms (${machine()}).`);
  console.log(`Written and indexed in ${ms(msEach)} ms an ad.\n`);
  await report(database, createPostgresEngine(api.service()), async () => {}, unit);
  if (!testServer) return;

  const rebuilding = performance.now();
  const index = await openTestIndex(api);
  const seconds = (performance.now() - rebuilding) / 1000;
  try {
    const memory = process.resourceUsage().maxRSS / 1024;
    console.log(`\n### Meilisearch, ${ads}\n`);
    console.log(`Calibration ${ms(await calibrate(database.sql))} ms (${machine()}).`);
    console.log(
      `Rebuilt and compared in ${seconds.toFixed(0)} s; this process, API included, took ${memory.toFixed(0)} MB at most.\n`,
    );
    await report(database, index.engine, index.sync, unit);
    await timeOverhead(api, index.name);
  } finally {
    await index.close();
  }
}

console.log(
  `Commit ${execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()}, ${runs} runs a class.`,
);
const server = await startTestServer();
const loaded: Loaded[] = [];
try {
  for (const size of values.sizes.split(",")) loaded.push(await load(server.url(), Number(size)));
  if (values.wait) {
    const prompt = createInterface(process.stdin, process.stderr);
    await prompt.question("All ads are there. Enter begins. ");
    prompt.close();
  }
  for (const one of loaded) await benchSize(one);
} finally {
  for (const { database } of loaded) await database.close();
  await server.stop();
}
