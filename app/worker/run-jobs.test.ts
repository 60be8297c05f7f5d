import { pino } from "pino";
import { expect, test } from "vitest";
import { runJobs } from "./run-jobs.ts";

const log = pino({ level: "silent" });

test("jobs run again and again, a failing one stops nobody, and an abort ends the loop after the run", async () => {
  const stop = new AbortController();
  const runs = { good: 0, bad: 0, overlapping: 0, active: 0 };
  const good = {
    name: "good",
    everyMs: 1,
    async run({ step }: { step: number }) {
      runs.active += 1;
      if (runs.active > 1) runs.overlapping += 1;
      await new Promise((resolve) => setTimeout(resolve, 2));
      runs.active -= 1;
      runs.good += step;
      if (runs.good === 5) stop.abort();
    },
  };
  const bad = {
    name: "bad",
    everyMs: 1,
    async run() {
      runs.bad += 1;
      throw new Error("no");
    },
  };
  await runJobs([good, bad], { step: 1 }, { log, signal: stop.signal });
  expect(runs.good).toBe(5);
  expect(runs.bad).toBeGreaterThan(1);
  expect(runs.overlapping).toBe(0);
});

test("an abort wakes a job that waits", async () => {
  const stop = new AbortController();
  const job = {
    name: "rare",
    everyMs: 3_600_000,
    run: async () => setTimeout(() => stop.abort(), 5) && undefined,
  };
  await runJobs([job], {}, { log, signal: stop.signal });
  expect(stop.signal.aborted).toBe(true);
});

test("a job that fails waits longer each time, and the log tells the first failure and the recovery", async () => {
  const lines: string[] = [];
  const listening = pino({}, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const stop = new AbortController();
  const starts: number[] = [];
  const job = {
    name: "shaky",
    everyMs: 10,
    async run() {
      starts.push(performance.now());
      if (starts.length === 5) stop.abort();
      else if (starts.length < 4) throw new Error("away");
    },
  };
  await runJobs([job], {}, { log: listening, signal: stop.signal });
  const pauses = starts.slice(1).map((start, index) => start - starts[index]!);
  expect(pauses[0]).toBeGreaterThan(18);
  expect(pauses[1]).toBeGreaterThan(38);
  expect(pauses[2]).toBeGreaterThan(78);
  expect(lines).toEqual(["job failed", "job works again"]);
});
