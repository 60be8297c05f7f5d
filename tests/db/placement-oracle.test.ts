import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import {
  day,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

const RUNS = 12 * Number(process.env.TEST_RUNS_FACTOR ?? 1);
const CAPACITIES = [1, 2, 1];
const FIRST_DAY = 30;
const DAYS = 40;

let db: TestDatabase;
let rotation: Rotation;
beforeAll(async () => {
  db = await createTestDatabase();
  rotation = await makeRotation(db.sql, { hosts: CAPACITIES.length });
});
afterAll(() => db.close());

type Wanted = { trainee: number; seat: number; from: number; days: number; fte: number };

const wanted: fc.Arbitrary<Wanted> = fc.record({
  trainee: fc.integer({ min: 0, max: 2 }),
  seat: fc.integer({ min: 0, max: CAPACITIES.length - 1 }),
  from: fc.integer({ min: 0, max: DAYS - 1 }),
  days: fc.integer({ min: 1, max: DAYS }),
  fte: fc.constantFrom(20, 50, 60, 100),
});

/** Day by day, by counting: what the rules say of one more placement among those there are. */
function isAllowed(placed: Wanted[], next: Wanted): boolean {
  for (let on = next.from; on < next.from + next.days; on++) {
    const there = placed.filter((one) => one.from <= on && on < one.from + one.days);
    const fte = there.filter((one) => one.trainee === next.trainee).reduce((sum, one) => sum + one.fte, 0);
    const inSeat = there.filter((one) => one.seat === next.seat).length;
    if (fte + next.fte > 100 || inSeat + 1 > CAPACITIES[next.seat]!) return false;
  }
  return true;
}

test("the database takes exactly the placements that counting day by day allows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wanted, { minLength: 5, maxLength: 14 }), async (wishes) => {
      const trainees = await Promise.all([0, 1, 2].map(() => makeTrainee(db.sql, rotation)));
      const seats = await Promise.all(
        CAPACITIES.map((capacity, host) => makeSeat(db.sql, rotation, { host, capacity })),
      );
      const placed: Wanted[] = [];
      for (const wish of wishes) {
        const refusal = await refusalOf(
          makePlacement(db.sql, trainees[wish.trainee]!.id, seats[wish.seat]!.id, {
            startsOn: day(FIRST_DAY + wish.from),
            endsBefore: day(FIRST_DAY + wish.from + wish.days),
            fte: wish.fte,
          }),
        );
        expect({ wish, isTaken: refusal === null }).toEqual({ wish, isTaken: isAllowed(placed, wish) });
        if (refusal === null) placed.push(wish);
        else expect(["seat_full", "fte_above_full", "23P01"]).toContain(refusal);
      }
    }),
    { numRuns: RUNS },
  );
});
