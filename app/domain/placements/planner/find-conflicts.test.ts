import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { everyPlan, readCohort, tinyCohorts } from "../../../../tests/support/tiny-cohorts.ts";
import type { BrokenRule, RuleInstance } from "./broken-rule.ts";
import { checkPlan } from "./check-plan.ts";
import { planCohort } from "./plan.ts";
import type { PlanInputFile } from "./plan-format.ts";
import { loadSolver } from "./solver.ts";

const solver = await loadSolver();
const factor = Number(process.env.TEST_RUNS_FACTOR ?? 1);
vi.setConfig({ testTimeout: 120_000 * factor });

function nameOf(rule: RuleInstance | BrokenRule): string {
  if (rule.rule === "knownNames") return "";
  if (rule.rule === "capacity") return `capacity ${rule.seat}`;
  const segment = "segment" in rule ? (rule.segment ?? "") : "";
  return `${rule.rule} ${rule.trainee} ${segment}`.trim();
}

test("the rules of a clash cannot hold together, and without any one of them they can", () => {
  fc.assert(
    fc.property(tinyCohorts({ trainees: 2, segments: 2, seats: 2 }), (input) => {
      const { conflicts } = planCohort(solver, input);
      fc.pre(conflicts.length > 0);
      const { rules, irreducible } = conflicts[0]!.clash!;
      const clash = rules.map(nameOf);
      expect(irreducible).toBe(true);
      expect(clash).toContain(nameOf(conflicts[0]!));
      const broken = [...everyPlan(input, true)].map((plan) => {
        const names = new Set(checkPlan(input, plan).map(nameOf));
        return clash.filter((name) => names.has(name));
      });
      expect(broken.filter((names) => names.length === 0)).toEqual([]);
      for (const name of clash)
        expect(broken.some((names) => names.length === 1 && names[0] === name)).toBe(true);
    }),
    { numRuns: 40 * factor },
  );
});

const segments = [
  { id: "autumn", start: "2030-08-01", end: "2031-02-01" },
  { id: "spring", start: "2031-02-01", end: "2031-08-01" },
];
const seat = (host: string, segment: string, more: object = {}) => ({
  id: `${host}-${segment}`,
  host,
  municipality: "1103",
  segment,
  capacity: 1,
  ...more,
});
const conflictsOf = (file: PlanInputFile) => planCohort(solver, readCohort(file)).conflicts;

test("too few places: the seat is named with what it takes and who would sit there", () => {
  const conflicts = conflictsOf({
    segments: segments.slice(0, 1),
    trainees: [{ id: "ada" }, { id: "bo" }],
    seats: [seat("town", "autumn")],
  });
  expect(conflicts).toMatchObject([
    { rule: "capacity", seat: "town-autumn", host: "town", capacity: 1, taken: 2, trainees: ["ada", "bo"] },
  ]);
  expect(conflicts[0]?.clash?.rules.map(nameOf).sort()).toEqual([
    "capacity town-autumn",
    "oneSeatPerSegment ada autumn",
    "oneSeatPerSegment bo autumn",
  ]);
});

test("a lock without the certificate that the seat asks for", () => {
  const conflicts = conflictsOf({
    segments: segments.slice(0, 1),
    trainees: [{ id: "ada", locked: [{ segment: "autumn", seat: "town-autumn" }] }],
    seats: [seat("town", "autumn", { requires: ["police"] }), seat("fjord", "autumn")],
  });
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.clash?.rules.map(nameOf).sort()).toEqual([
    "certificates ada autumn",
    "locked ada autumn",
  ]);
});

test("one host for two segments when two are asked for", () => {
  const conflicts = conflictsOf({
    segments,
    trainees: [{ id: "ada" }],
    seats: [seat("town", "autumn"), seat("town", "spring")],
    rules: { distinctHosts: true },
  });
  expect(conflicts).toMatchObject([{ rule: "distinctHosts", trainee: "ada", hosts: ["town"], needed: 2 }]);
});

test("a municipality that is not known is named, and never counts as low or near", () => {
  const far = conflictsOf({
    segments,
    trainees: [{ id: "ada" }],
    seats: [seat("town", "autumn"), seat("fjord", "spring", { municipality: "Atlantis" })],
    rules: { maxTravelKm: 100 },
  });
  expect(far).toMatchObject([{ rule: "maxTravelKm", from: "1103", to: "Atlantis", km: null }]);
  const low = conflictsOf({
    segments: segments.slice(0, 1),
    trainees: [{ id: "ada" }],
    seats: [seat("fjord", "autumn", { municipality: "4601" })],
    rules: { lowCentralityMin: 1, lowCentralityMunicipalities: undefined },
  });
  expect(low).toMatchObject([{ rule: "lowCentralityMin", has: 0, needed: 1 }]);
});

test("no seats at all in a segment", () => {
  const conflicts = conflictsOf({ segments, trainees: [{ id: "ada" }], seats: [seat("town", "autumn")] });
  expect(conflicts).toMatchObject([{ rule: "oneSeatPerSegment", trainee: "ada", segment: "spring" }]);
});
