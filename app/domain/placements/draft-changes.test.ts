import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { everyPlan, readCohort, tinyCohorts } from "../../../tests/support/tiny-cohorts.ts";
import { brokenByChange, changeDraft, type DraftChange, withLocks } from "./draft-changes.ts";
import { checkPlan } from "./planner/check-plan.ts";
import type { PlanInput } from "./planner/plan-format.ts";

const factor = Number(process.env.TEST_RUNS_FACTOR ?? 1);
vi.setConfig({ testTimeout: 60_000 * factor });

function planThatKeepsAll(input: PlanInput) {
  for (const plan of everyPlan(input)) if (checkPlan(input, plan).length === 0) return plan;
  return [];
}

test("a change is refused exactly when the whole plan would break a rule by it, locks among them", () => {
  const pick = fc.nat({ max: 1000 });
  fc.assert(
    fc.property(
      tinyCohorts({ trainees: 3, segments: 2, seats: 3 }),
      fc.record({
        trainee: pick,
        segment: pick,
        target: pick,
        isSwap: fc.boolean(),
        locked: fc.array(pick, { maxLength: 2 }),
      }),
      (input, chosen) => {
        const planned = planThatKeepsAll(input);
        fc.pre(planned.length > 0);
        const plan = planned.map((one, index) => ({
          ...one,
          isLocked: chosen.locked.some((at) => at % planned.length === index),
        }));
        const trainee = input.trainees[chosen.trainee % input.trainees.length]!.id;
        const segment = input.segments[chosen.segment % input.segments.length]!.id;
        const seats = input.seats.filter((seat) => seat.segment === segment);
        const change: DraftChange = chosen.isSwap
          ? {
              kind: "swap",
              trainee,
              segment,
              other: input.trainees[chosen.target % input.trainees.length]!.id,
            }
          : { kind: "move", trainee, segment, seat: seats[chosen.target % seats.length]!.id };
        fc.pre(change.kind === "move" || change.other !== trainee);
        const after = changeDraft(plan, change);
        const whole = checkPlan(withLocks(input, plan), after);
        expect(
          brokenByChange(input, plan, change)
            .map(({ rule }) => rule)
            .sort(),
        ).toEqual(whole.map(({ rule }) => rule).sort());
      },
    ),
    { numRuns: 100 * factor },
  );
});

const input = readCohort({
  segments: [{ id: "1", start: "2030-01-01", end: "2030-07-01" }],
  trainees: [{ id: "ada" }, { id: "bo" }, { id: "cy" }],
  seats: ["town", "county"].map((host) => ({
    id: host,
    host,
    municipality: "1103",
    segment: "1",
    capacity: 1,
  })),
});
const at = (trainee: string, seat: string) => ({ trainee, segment: "1", seat, isLocked: false });

test("in a plan that is broken already, what makes it no worse may be done", () => {
  const crowded = [at("ada", "town"), at("bo", "town"), at("cy", "town")];
  const leave = { kind: "move", trainee: "cy", segment: "1", seat: "county" } as const;
  expect(brokenByChange(input, crowded, leave)).toEqual([]);
  const back = { kind: "move", trainee: "cy", segment: "1", seat: "town" } as const;
  expect(brokenByChange(input, changeDraft(crowded, leave), back)).toMatchObject([
    { rule: "capacity", taken: 3, trainees: ["ada", "bo", "cy"] },
  ]);
});

test("a swap with somebody who has no seat changes nothing", () => {
  const plan = [at("ada", "town")];
  expect(changeDraft(plan, { kind: "swap", trainee: "ada", segment: "1", other: "bo" })).toEqual(plan);
});
