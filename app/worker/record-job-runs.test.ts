import { pino } from "pino";
import { expect, test } from "vitest";
import { recordJobRuns } from "./record-job-runs.ts";
import type { WorkerContext } from "./worker-context.ts";

const startedAt = new Date("2026-11-25T12:00:00Z");

/** A recorder on a clock that the test moves, over a database that keeps what it is told or is away. */
function recorder() {
  const told: { job: string; error: string | null; runs: number }[] = [];
  const state = { now: 1_000_000, isAway: false };
  const database = {
    rpc: (_: "record_job_run", run: { p_job: string; p_error: string | null; p_runs: number }) => ({
      abortSignal: async () => {
        if (state.isAway) return { error: { message: "away" } };
        told.push({ job: run.p_job, error: run.p_error, runs: run.p_runs });
        return { error: null };
      },
    }),
  } as unknown as WorkerContext["database"];
  const record = recordJobRuns(database, pino({ level: "silent" }), () => state.now);
  const run = (error: string | null = null, job = "send mail") => record({ job, startedAt, ms: 12.4, error });
  return { told, state, run };
}

test("the first run is noted, then those that end alike only after half a minute, all counted", async () => {
  const { told, state, run } = recorder();
  for (let second = 0; second <= 30; second += 1) {
    await run();
    state.now += 1000;
  }
  expect(told).toEqual([
    { job: "send mail", error: null, runs: 1 },
    { job: "send mail", error: null, runs: 30 },
  ]);
});

test("a job that begins to fail or works again is noted at once, with the runs before it", async () => {
  const { told, run } = recorder();
  for (const error of [null, null, null, "away", "away", null]) await run(error);
  expect(told.map(({ error, runs }) => [error, runs])).toEqual([
    [null, 1],
    ["away", 3],
    [null, 2],
  ]);
});

test("jobs are counted apart", async () => {
  const { told, run } = recorder();
  for (const job of ["send mail", "sync search", "send mail", "sync search"]) await run(null, job);
  expect(told).toEqual([
    { job: "send mail", error: null, runs: 1 },
    { job: "sync search", error: null, runs: 1 },
  ]);
});

test("a database that is away stops nobody, and is told of every run once it is back", async () => {
  const { told, state, run } = recorder();
  state.isAway = true;
  for (const error of [null, "away", "away"]) await run(error);
  state.isAway = false;
  await run("away");
  expect(told).toEqual([{ job: "send mail", error: "away", runs: 4 }]);
});
