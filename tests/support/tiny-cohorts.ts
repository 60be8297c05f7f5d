import fc from "fast-check";
import type { BrokenRule } from "../../app/domain/placements/planner/broken-rule.ts";
import { checkPlan } from "../../app/domain/placements/planner/check-plan.ts";
import type { Placement, PlanInput, PlanInputFile } from "../../app/domain/placements/planner/plan-format.ts";
import { readPlanInput } from "../../app/domain/placements/planner/read-plan-input.ts";

/** Reads a cohort that a test has written, and fails with the problems where it is wrong. */
export function readCohort(file: PlanInputFile): PlanInput {
  const read = readPlanInput(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.input;
}

// Two neighbours, one far away, one that is low in centrality (class 5), and one that does not exist.
const municipalities = ["1103", "1120", "0301", "1101", "9999"];
const hosts = ["h1", "h2", "h3"];
const themes = ["water", "health", "school"];
const weight = fc.integer({ min: 0, max: 5 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

type Size = { trainees: number; segments: number; seats: number };

/** Random cohorts that are small enough to try every plan, with each rule on in some of them. */
export function tinyCohorts(size: Size): fc.Arbitrary<PlanInput> {
  const segments = Array.from({ length: size.segments }, (_, s) => ({
    id: `s${s}`,
    start: `20${30 + s}-01-01`,
    end: `20${30 + s}-07-01`,
  }));
  const trainee = fc.record({
    wishes: fc.uniqueArray(fc.record({ host: fc.constantFrom(...hosts), weight }), {
      selector: (wish) => wish.host,
      maxLength: 3,
    }),
    regions: fc.subarray(["11", "0301"]),
    themes: fc.subarray(themes),
    skills: fc.subarray(["sql", "gis"]),
    certificates: fc.subarray(["police"], { minLength: 0 }),
    fte: fc.constantFrom(1, 1, 0.5, 0.6),
    lock: maybe(fc.nat({ max: size.segments * size.seats * 3 })),
  });
  const seat = fc.record({
    host: fc.constantFrom(...hosts),
    municipality: fc.constantFrom(...municipalities),
    capacity: fc.integer({ min: 1, max: 2 }),
    skills: fc.subarray(["sql", "gis"]),
    themes: fc.subarray(themes, { maxLength: 2 }),
    requires: fc.constantFrom<string[]>([], [], ["police"]),
    housing: fc.boolean(),
    wish: weight,
  });
  const rules = fc.record({
    distinctHosts: maybe(fc.oneof(fc.boolean(), fc.integer({ min: 1, max: size.segments }))),
    maxTravelKm: maybe(fc.constantFrom(0, 20, 1000)),
    lowCentralityMin: maybe(
      fc.oneof(fc.integer({ min: 0, max: size.segments }), fc.record({ months: fc.constantFrom(6, 12) })),
    ),
    lowCentralityMunicipalities: maybe(fc.subarray(municipalities)),
    capacityInFte: maybe(fc.boolean()),
  });
  return fc
    .record({
      trainees: fc.array(trainee, { minLength: 1, maxLength: size.trainees }),
      seats: fc.array(fc.array(seat, { minLength: 1, maxLength: size.seats }), {
        minLength: size.segments,
        maxLength: size.segments,
      }),
      rules,
      weights: fc.record({ spread: fc.constantFrom(0, 1, 2.5), hostWish: fc.constantFrom(0, 1) }),
    })
    .map((made) => {
      const seats = made.seats.flatMap((row, s) =>
        row.map(({ wish, ...one }, index) => ({
          ...one,
          id: `s${s}-${index}`,
          segment: `s${s}`,
          wishes: wish > 0 ? [{ trainee: "t0", weight: wish }] : [],
        })),
      );
      const known = new Set(seats.map((one) => one.host));
      const trainees = made.trainees.map(({ lock, ...one }, t) => {
        const locked = lock === undefined ? undefined : seats[lock];
        return {
          ...one,
          id: `t${t}`,
          wishes: one.wishes.filter((wish) => known.has(wish.host)),
          locked: locked ? [{ segment: locked.segment, seat: locked.id }] : [],
        };
      });
      return readCohort({ trainees, segments, seats, rules: made.rules, weights: made.weights });
    });
}

/** Every way to seat every trainee, whatever rules that breaks; with `gaps`, also ways that leave seats out. */
export function* everyPlan(input: PlanInput, gaps = false): Generator<Placement[]> {
  const slots = input.trainees.flatMap((trainee) =>
    input.segments.map((segment) => ({ trainee: trainee.id, segment: segment.id })),
  );
  const choose = function* (at: number, chosen: Placement[]): Generator<Placement[]> {
    const slot = slots[at];
    if (!slot) {
      yield chosen;
      return;
    }
    for (const seat of input.seats)
      if (seat.segment === slot.segment) yield* choose(at + 1, [...chosen, { ...slot, seat: seat.id }]);
    if (gaps) yield* choose(at + 1, chosen);
  };
  yield* choose(0, []);
}

/** How many rules give way in a plan; a seat that takes two too many counts twice. */
export function brokenCount(input: PlanInput, placements: Placement[]): number {
  return sizeOf(checkPlan(input, placements));
}

export function sizeOf(broken: BrokenRule[]): number {
  return broken.reduce(
    (sum, one) => sum + (one.rule === "capacity" ? Math.ceil(one.taken - one.capacity - 1e-6) : 1),
    0,
  );
}
