import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { makeCohort } from "../../../../tests/bench/plan-cohorts.ts";
import {
  brokenCount,
  everyPlan,
  readCohort,
  sizeOf,
  tinyCohorts,
} from "../../../../tests/support/tiny-cohorts.ts";
import { checkPlan } from "./check-plan.ts";
import { buildCohort } from "./cohort.ts";
import { placementsOf } from "./find-conflicts.ts";
import { greedyPlan } from "./greedy-plan.ts";
import { defaultPlanOptions, planCohort } from "./plan.ts";
import { scorePlan } from "./score-plan.ts";
import { loadSolver } from "./solver.ts";

const solver = await loadSolver();
const factor = Number(process.env.TEST_RUNS_FACTOR ?? 1);
vi.setConfig({ testTimeout: 120_000 * factor });

test("on tiny cohorts the plan is the best of all, and without a plan the conflict is the smallest", () => {
  fc.assert(
    fc.property(tinyCohorts({ trainees: 3, segments: 2, seats: 3 }), (input) => {
      const result = planCohort(solver, input);
      let best = -Infinity;
      let fewest = Infinity;
      for (const plan of everyPlan(input)) {
        const broken = brokenCount(input, plan);
        fewest = Math.min(fewest, broken);
        if (broken === 0) best = Math.max(best, scorePlan(input, plan).objective);
      }
      if (fewest > 0) {
        expect(result).toMatchObject({ status: "infeasible", placements: [], objective: null });
        expect(sizeOf(result.conflicts)).toBe(fewest);
        return;
      }
      expect(result.status).toBe("optimal");
      expect(checkPlan(input, result.placements)).toEqual([]);
      expect(result.objective).toBeCloseTo(best, 6);
      expect(result.bound).toBeGreaterThanOrEqual(best - 1e-9);
    }),
    { numRuns: 80 * factor },
  );
});

test("three segments with different hosts, distances and low centrality: still the best of all", () => {
  fc.assert(
    fc.property(tinyCohorts({ trainees: 2, segments: 3, seats: 3 }), (input) => {
      const result = planCohort(solver, input);
      const kept = [...everyPlan(input)].filter((plan) => brokenCount(input, plan) === 0);
      const best = Math.max(...kept.map((plan) => scorePlan(input, plan).objective));
      expect(result.objective ?? -Infinity).toBeCloseTo(best, 6);
      expect(result.status).toBe(kept.length > 0 ? "optimal" : "infeasible");
    }),
    { numRuns: 80 * factor },
  );
});

test("a plan whose routes lie far from what the prices point at is found and proved to be the best", () => {
  const segments = [
    { id: "spring", start: "2030-01-01", end: "2030-07-01" },
    { id: "autumn", start: "2030-07-01", end: "2031-01-01" },
  ];
  // Only in the wished-for place is there room for somebody full-time, so that the wish cannot be met.
  const input = readCohort({
    trainees: [
      { id: "full" },
      { id: "half", fte: 0.5, locked: [{ segment: "spring", seat: "b" }] },
      { id: "wishing", fte: 0.5, wishes: [{ host: "a", weight: 1 }] },
    ],
    segments,
    seats: [
      { id: "a", host: "a", segment: "spring", capacity: 1 },
      { id: "b", host: "b", segment: "spring", capacity: 1 },
      { id: "c", host: "b", segment: "autumn", capacity: 2 },
    ],
    rules: { capacityInFte: true },
  });
  expect(planCohort(solver, input)).toMatchObject({
    status: "optimal",
    objective: 0,
    bound: 0,
    conflicts: [],
  });
});

test("a bound that lies above the best plan by no more than rounding proves it the best", () => {
  const input = readCohort({
    trainees: [{ id: "t" }],
    segments: [
      { id: "spring", start: "2030-01-01", end: "2030-07-01" },
      { id: "autumn", start: "2031-01-01", end: "2031-07-01" },
    ],
    // Klepp is on the list and Stavanger is not: the one seat that adds to the sum is out of the question.
    seats: [
      { id: "a", host: "h", municipality: "1120", segment: "spring", capacity: 1 },
      { id: "b", host: "h", municipality: "1103", segment: "spring", capacity: 1 },
      { id: "c", host: "h", municipality: "1103", segment: "autumn", capacity: 1, themes: ["health"] },
      { id: "d", host: "h", municipality: "1120", segment: "autumn", capacity: 1 },
    ],
    rules: { lowCentralityMin: { months: 12 }, lowCentralityMunicipalities: ["1120"] },
    weights: { spread: 2.5 },
  });
  expect(planCohort(solver, input)).toMatchObject({ status: "optimal", objective: 0, bound: 0 });
});

test("the floor stops rising where everyone gets the best of what they wish, however the sums are rounded", () => {
  const input = readCohort({
    trainees: [
      {
        id: "t0",
        wishes: [
          { host: "h2", weight: 5 },
          { host: "h1", weight: 4 },
        ],
        themes: ["water"],
      },
      { id: "t1", wishes: [{ host: "h1", weight: 4 }], regions: ["11"], themes: ["water"], skills: ["sql"] },
    ],
    segments: [
      { id: "s0", start: "2030-01-01", end: "2030-07-01" },
      { id: "s1", start: "2031-01-01", end: "2031-07-01" },
    ],
    seats: [
      { id: "s0-0", host: "h1", municipality: "9999", segment: "s0", capacity: 1, themes: ["water"] },
      {
        id: "s0-1",
        host: "h1",
        municipality: "1103",
        segment: "s0",
        capacity: 1,
        skills: ["sql", "gis"],
        themes: ["water"],
      },
      { id: "s0-2", host: "h2", municipality: "1103", segment: "s0", capacity: 1, themes: ["water"] },
      { id: "s1-0", host: "h2", municipality: "9999", segment: "s1", capacity: 1 },
      { id: "s1-1", host: "h1", municipality: "1103", segment: "s1", capacity: 1 },
    ],
    rules: { maxTravelKm: 0, fairness: true },
    weights: { hostWish: 0, spread: 0 },
  });
  const { status, fairness } = planCohort(solver, input);
  expect({ status, fairness }).toEqual({ status: "optimal", fairness: { floor: 1, proved: true } });
});

test("with fairness no plan lifts the worst-off trainee a whole step above the reached floor", () => {
  fc.assert(
    fc.property(tinyCohorts({ trainees: 3, segments: 2, seats: 3 }), (random) => {
      const input = { ...random, rules: { ...random.rules, fairness: true } };
      const kept = [...everyPlan(input)].filter((plan) => brokenCount(input, plan) === 0);
      fc.pre(kept.length > 0);
      const result = planCohort(solver, input);
      const own = (plan: (typeof kept)[number]) => scorePlan(input, plan).trainees.map((one) => one.own);
      const alone = input.trainees.map((_, t) =>
        Math.max(
          ...[...everyPlan({ ...input, trainees: [input.trainees[t]!] })]
            .filter((plan) => brokenCount({ ...input, trainees: [input.trainees[t]!] }, plan) === 0)
            .map((plan) => scorePlan({ ...input, trainees: [input.trainees[t]!] }, plan).trainees[0]!.own),
        ),
      );
      const worst = (plan: (typeof kept)[number]) =>
        Math.min(...own(plan).map((got, t) => (alone[t]! > 0 ? got / alone[t]! : 1)));
      expect(result.fairness?.floor).toBeCloseTo(worst(result.placements), 9);
      expect(result.fairness?.proved).toBe(true);
      const highest = Math.max(...kept.map(worst));
      expect(highest - result.fairness!.floor).toBeLessThan(0.05);
      const sameFloor = kept.filter((plan) => worst(plan) >= result.fairness!.floor - 1e-9);
      const best = Math.max(...sameFloor.map((plan) => scorePlan(input, plan).objective));
      expect(result.objective).toBeCloseTo(best, 6);
    }),
    { numRuns: 40 * factor },
  );
});

test("a plan is never worth less than the one made by hand, best wish first, and keeps every rule", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom<NonNullable<Parameters<typeof makeCohort>[2]>>(
        { distinctHosts: true },
        { distinctHosts: 2, maxTravelKm: 200 },
        { distinctHosts: true, maxTravelKm: 250, capacityInFte: true },
      ),
      (seed, rules) => {
        const input = readCohort(makeCohort({ trainees: 9, hosts: 12, segments: 3 }, seed, rules));
        const result = planCohort(solver, input);
        const byHand = placementsOf(buildCohort(input), greedyPlan(buildCohort(input)));
        expect(checkPlan(input, byHand).filter((one) => one.rule !== "oneSeatPerSegment")).toEqual([]);
        if (result.objective === null) return expect(result.conflicts).not.toEqual([]);
        expect(checkPlan(input, result.placements)).toEqual([]);
        expect(result.objective).toBeGreaterThanOrEqual(scorePlan(input, byHand).objective - 1e-9);
        expect(result.bound).toBeGreaterThanOrEqual(result.objective);
      },
    ),
    { numRuns: 8 * factor },
  );
});

test("the same input, seed and work limit give the same plan, also where the limit ends the search", () => {
  const input = readCohort(
    makeCohort({ trainees: 14, hosts: 16, segments: 3 }, 7, { distinctHosts: true, maxTravelKm: 200 }),
  );
  for (const workLimit of [60, 300, defaultPlanOptions.workLimit]) {
    const options = { ...defaultPlanOptions, workLimit };
    const [one, other] = [planCohort(solver, input, options), planCohort(solver, input, options)];
    expect({ ...one, milliseconds: 0 }).toEqual({ ...other, milliseconds: 0 });
  }
});

test("a plan that the clock ended says so", () => {
  const input = readCohort(makeCohort({ trainees: 14, hosts: 16, segments: 3 }, 7, { distinctHosts: true }));
  const result = planCohort(solver, input, { ...defaultPlanOptions, timeLimit: 0 });
  expect(result.status).toBe("time_limit");
  expect(checkPlan(input, result.placements)).toEqual([]);
});

test("weights that no computer can tell from nothing are nothing, and a plan comes all the same", () => {
  const cohort = makeCohort({ trainees: 4, hosts: 5, segments: 2 }, 1, {});
  for (const weight of [5e-324, 1e-310, 1e-12, 0, 1000]) {
    const names = ["traineeWish", "hostWish", "region", "theme", "skills", "spread"];
    const weights = Object.fromEntries(names.map((name) => [name, weight]));
    const result = planCohort(solver, readCohort({ ...cohort, weights }));
    expect([weight, result.status, result.placements.length]).toEqual([weight, "optimal", 8]);
  }
});

test("a skill that a seat needs counts once, however often the file names it", () => {
  const cohort = (skills: string[]) => ({
    trainees: [{ id: "ada", skills: ["sql", "sql"] }],
    segments: [{ id: "autumn", start: "2030-08-01", end: "2031-02-01" }],
    seats: [{ id: "a", host: "town", segment: "autumn", capacity: 1, skills }],
  });
  expect(planCohort(solver, readCohort(cohort(["sql", "sql", "gis", "sql"]))).objective).toBe(0.5);
});

test("half positions share a place only where the file says that capacity counts shares", () => {
  const seat = { id: "a", host: "h", municipality: "1103", segment: "s", capacity: 1 };
  const cohort = (capacityInFte: boolean, other: number) =>
    readCohort({
      segments: [{ id: "s", start: "2030-01-01", end: "2030-07-01" }],
      trainees: [
        { id: "t1", fte: 0.5 },
        { id: "t2", fte: other },
      ],
      seats: [seat],
      rules: { capacityInFte },
    });
  expect(planCohort(solver, cohort(true, 0.5)).status).toBe("optimal");
  expect(planCohort(solver, cohort(true, 0.6)).status).toBe("infeasible");
  expect(planCohort(solver, cohort(false, 0.5)).conflicts).toMatchObject([
    { rule: "capacity", seat: "a", capacity: 1, taken: 2 },
  ]);
});
