import { execFileSync, spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { checkPlan } from "../../app/domain/placements/planner/check-plan.ts";
import { buildCohort } from "../../app/domain/placements/planner/cohort.ts";
import { placementsOf } from "../../app/domain/placements/planner/find-conflicts.ts";
import { greedyPlan } from "../../app/domain/placements/planner/greedy-plan.ts";
import { defaultPlanOptions, planCohort } from "../../app/domain/placements/planner/plan.ts";
import type { PlanInputFile } from "../../app/domain/placements/planner/plan-format.ts";
import { planInWorker } from "../../app/domain/placements/planner/plan-in-worker.ts";
import { readPlanInput } from "../../app/domain/placements/planner/read-plan-input.ts";
import { scorePlan } from "../../app/domain/placements/planner/score-plan.ts";
import { loadSolver } from "../../app/domain/placements/planner/solver.ts";
import { type CohortSize, makeCohort } from "./plan-cohorts.ts";

/*
 * npm run bench:plan: plans seeded cohorts, each in a fresh process, and holds the results against the limits. Times are
 * of this machine and its load; the calibration at the top says how fast a fixed piece of work was in the same run.
 * Limits are held against processor time, which other programs on the machine change less.
 * `npm run bench:plan -- --site http://localhost:3000/stillinger` measures a running site beside the planner instead.
 */
type Case = {
  name: string;
  size: CohortSize;
  rules: PlanInputFile["rules"];
  gap: number;
  /** The limit for the slowest seed, in seconds; null where the result is only reported. */
  seconds: number | null;
  /** How far the sum must lie above the greedy plan's at least, as a share; null where a floor costs some of the sum. */
  aboveGreedy: number | null;
};

const base = { distinctHosts: true };
const all = { distinctHosts: true, maxTravelKm: 150, fairness: true };
const size = (trainees: number, hosts: number) => ({ trainees, hosts, segments: 3 });
const cases: Case[] = [
  { name: "base 12 × 15", size: size(12, 15), rules: base, gap: 0.005, seconds: 1, aboveGreedy: 0 },
  { name: "base 40 × 60", size: size(40, 60), rules: base, gap: 0.005, seconds: 5, aboveGreedy: 0.1 },
  { name: "base 100 × 100", size: size(100, 100), rules: base, gap: 0.005, seconds: 15, aboveGreedy: 0 },
  { name: "travel, fair 12 × 15", size: size(12, 15), rules: all, gap: 0.02, seconds: 5, aboveGreedy: null },
  { name: "travel, fair 40 × 60", size: size(40, 60), rules: all, gap: 0.02, seconds: 60, aboveGreedy: null },
  { name: "base 200 × 180", size: size(200, 180), rules: base, gap: 0, seconds: null, aboveGreedy: 0 },
  {
    name: "travel, fair 200 × 180",
    size: size(200, 180),
    rules: all,
    gap: 0,
    seconds: null,
    aboveGreedy: null,
  },
];
const seeds = [1, 2, 3];
const largestSeconds = 60;
const memoryLimitMb = 1024;

type Measured = {
  status: string;
  seconds: number;
  cpuSeconds: number;
  gap: number | null;
  floor: number | null;
  /** Sum of the plan over that of a greedy plan, best wish first; also where that leaves gaps. */
  ratio: number;
  /** The same over a greedy plan that always takes the seat that adds most. */
  ratioByValue: number;
  greedyGaps: number;
  broken: number;
  memoryMb: number;
};

async function measure(one: Case, seed: number): Promise<Measured> {
  const read = readPlanInput(makeCohort(one.size, seed, one.rules));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { input } = read;
  const cohort = buildCohort(input);
  const greedy = placementsOf(cohort, greedyPlan(cohort));
  const byValue = placementsOf(cohort, greedyPlan(cohort, "value"));
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const options = { ...defaultPlanOptions, gap: one.gap, timeLimit: largestSeconds };
  const result = planCohort(await loadSolver(), input, options);
  const cpu = process.cpuUsage(cpuBefore);
  return {
    status: result.status,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    gap: result.gap,
    floor: result.fairness?.floor ?? null,
    ratio: (result.objective ?? 0) / scorePlan(input, greedy).objective,
    ratioByValue: (result.objective ?? 0) / scorePlan(input, byValue).objective,
    greedyGaps: cohort.trainees.length * cohort.segments.length - greedy.length,
    broken: checkPlan(input, result.placements).length,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  };
}

/** Milliseconds for a fixed piece of arithmetic, the best of five. */
function calibrate(): number {
  const times = Array.from({ length: 5 }, () => {
    const startedAt = performance.now();
    let sum = 0;
    for (let i = 1; i < 2e7; i += 1) sum += Math.sqrt(i) / i;
    return sum > 0 ? performance.now() - startedAt : 0;
  });
  return Math.min(...times);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function signed(share: number): string {
  return `${share < 0 ? "−" : "+"}${Math.abs(share * 100).toFixed(1)} %`;
}

function report(one: Case, results: Measured[]): boolean {
  const most = (of: (result: Measured) => number) => Math.max(...results.map(of));
  const seconds = most((result) => result.seconds);
  const processor = most((result) => result.cpuSeconds);
  const gap = most((result) => result.gap ?? Infinity);
  const ratio = Math.min(...results.map((result) => result.ratio));
  const byValue = Math.min(...results.map((result) => result.ratioByValue));
  const memory = most((result) => result.memoryMb);
  const floor =
    results[0]!.floor === null ? "" : Math.min(...results.map((result) => result.floor!)).toFixed(2);
  const holds =
    (one.seconds === null || (processor <= one.seconds && gap <= one.gap)) &&
    (one.aboveGreedy === null || ratio >= 1 + one.aboveGreedy - 1e-9) &&
    memory <= memoryLimitMb &&
    results.every((result) => result.broken === 0);
  const limit = one.seconds === null ? "–" : `${one.seconds} s at ${percent(one.gap)}`;
  const cells = [
    one.name,
    limit,
    `${seconds.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
    percent(gap),
    floor,
    signed(ratio - 1),
    signed(byValue - 1),
    String(most((result) => result.greedyGaps)),
    `${memory.toFixed(0)} MB`,
    [...new Set(results.map((result) => result.status))].join(", "),
    holds ? "yes" : "NO",
  ];
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
  return holds;
}

/** Median milliseconds of answers from an address, asked one after the other for some seconds. */
async function medianLatency(address: string, until: () => boolean): Promise<number> {
  const times: number[] = [];
  while (!until()) {
    const startedAt = performance.now();
    await (await fetch(address)).arrayBuffer();
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** How much slower a site answers while a plan is computed in a thread on the same machine. */
async function measureSite(address: string): Promise<void> {
  const usualUntil = performance.now() + 5000;
  const usual = await medianLatency(address, () => performance.now() > usualUntil);
  const read = readPlanInput(makeCohort(size(100, 100), 1, all));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  let planned = false;
  const plan = planInWorker(read.input).then((result) => {
    planned = true;
    return result;
  });
  const busy = await medianLatency(address, () => planned);
  const { milliseconds } = await plan;
  process.stdout.write(
    `${address}: median ${usual.toFixed(1)} ms, ${busy.toFixed(1)} ms while planning for ${(milliseconds / 1000).toFixed(1)} s: ${(busy / usual).toFixed(2)} times as long.\n`,
  );
}

const site = process.argv.indexOf("--site");
const asked = process.argv.indexOf("--case");
if (site > 0) await measureSite(process.argv[site + 1]!);
else if (asked > 0) {
  const [index, seed] = process.argv.slice(asked + 1).map(Number) as [number, number];
  process.stdout.write(JSON.stringify(await measure(cases[index]!, seed)));
} else {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  process.stdout.write(`Commit ${commit}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]!.toFixed(1)} at the start.
Calibration: ${calibrate().toFixed(0)} ms. The worst of ${seeds.length} seeds each:

| cohort (× 3 segments) | limit | time | processor | gap | floor | above greedy by wish | above greedy by value | greedy's gaps | memory | status | holds |
|---|---|---|---|---|---|---|---|---|---|---|---|
`);
  const held = cases.map((one, index) =>
    report(
      one,
      seeds.map((seed) => {
        const args = [import.meta.filename, "--case", String(index), String(seed)];
        const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
        if (!stdout) throw new Error(stderr.slice(-500));
        return JSON.parse(stdout) as Measured;
      }),
    ),
  );
  process.stdout.write(`\nLoad ${loadavg()[0]!.toFixed(1)} at the end.\n`);
  process.exitCode = held.every(Boolean) ? 0 : 1;
}
