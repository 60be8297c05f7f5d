import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import {
  day,
  makeMentor,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql);
});
afterAll(() => db.close());

const place = (person: string, trainee: string, seat: string, fte = 100, from?: string, before?: string) =>
  db.as(
    person,
    (sql) =>
      sql`select public.place_trainee(${trainee}, ${seat}, ${from ?? null}, ${before ?? null}, ${fte}) as id`,
  );
const liveIn = async (seat: string) => {
  const [row] = await db.sql<{ count: number }[]>`
    select count(*)::int from public.placements where seat_id = ${seat} and is_live`;
  return row!.count;
};

describe("1: a period is not empty, bounded, and begins before it ends", () => {
  test.each([
    ["reversed", day(60), day(50)],
    ["empty", day(60), day(60)],
    ["without an end", day(60), "infinity"],
    ["without a beginning", "-infinity", day(60)],
  ])("%s is refused by the table itself", async (_, startsOn, endsBefore) => {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation);
    expect(await refusalOf(makePlacement(db.sql, trainee.id, seat.id, { startsOn, endsBefore }))).toBe(
      "23514",
    );
  });

  test("the coordinator is told that a period is reversed", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation);
    expect(await refusalOf(place(rotation.coordinator.id, trainee.id, seat.id, 100, day(60), day(50)))).toBe(
      "period_reversed",
    );
  });
});

describe("2: full-time placements of a trainee do not overlap", () => {
  test("one day is too much, touching periods are fine", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const [first, second] = [await makeSeat(db.sql, rotation), await makeSeat(db.sql, rotation, { host: 1 })];
    await makePlacement(db.sql, trainee.id, first.id, { startsOn: day(40), endsBefore: day(80) });
    expect(
      await refusalOf(
        makePlacement(db.sql, trainee.id, second.id, { startsOn: day(79), endsBefore: day(120) }),
      ),
    ).toBe("23P01");
    expect(
      await refusalOf(place(rotation.coordinator.id, trainee.id, second.id, 100, day(79), day(120))),
    ).toBe("overlaps_full_time");
    expect(
      await refusalOf(
        makePlacement(db.sql, trainee.id, second.id, { startsOn: day(80), endsBefore: day(120) }),
      ),
    ).toBe(null);
  });

  test("a hundred parallel placements of one trainee in a hundred seats leave one", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const seats = await Promise.all(Array.from({ length: 100 }, () => makeSeat(db.sql, rotation)));
    const outcomes = await Promise.all(
      seats.map((seat) => refusalOf(place(rotation.coordinator.id, trainee.id, seat.id))),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([null, "overlaps_full_time"]));
  });
});

describe("3: FTE of a trainee is never above 100 % on any day", () => {
  test.each([
    ["50 + 50 at two hosts is legal", [50, 50], null],
    ["50 + 60 is not", [50, 60], "fte_above_full"],
    ["100 + 1 is not", [100, 1], "fte_above_full"],
    ["34 + 33 + 33 is legal", [34, 33, 33], null],
    ["34 + 33 + 34 is not", [34, 33, 34], "fte_above_full"],
  ])("%s", async (_, shares, expected) => {
    const trainee = await makeTrainee(db.sql, rotation);
    const outcomes: (string | null)[] = [];
    for (const [host, fte] of shares.entries()) {
      const seat = await makeSeat(db.sql, rotation, { host });
      outcomes.push(await refusalOf(makePlacement(db.sql, trainee.id, seat.id, { fte })));
    }
    expect(outcomes.at(-1)).toBe(expected);
    expect(outcomes.slice(0, -1).every((outcome) => outcome === null)).toBe(true);
  });

  test("a third that meets two others on different days is judged day by day", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = async (host: number) => (await makeSeat(db.sql, rotation, { host })).id;
    await makePlacement(db.sql, trainee.id, await seat(0), {
      fte: 50,
      startsOn: day(30),
      endsBefore: day(60),
    });
    await makePlacement(db.sql, trainee.id, await seat(1), {
      fte: 50,
      startsOn: day(60),
      endsBefore: day(90),
    });
    expect(await refusalOf(makePlacement(db.sql, trainee.id, await seat(2), { fte: 50 }))).toBe(null);
    const tooMuch = { fte: 1, startsOn: day(59), endsBefore: day(61) };
    expect(await refusalOf(makePlacement(db.sql, trainee.id, await seat(2), tooMuch))).toBe("fte_above_full");
  });

  test("two sessions that each add 60 % at once: the one that waits is refused", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const [first, second] = [await makeSeat(db.sql, rotation), await makeSeat(db.sql, rotation, { host: 1 })];
    const [, outcome] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await makePlacement(tx, trainee.id, first.id, { fte: 60 });
          await hold();
        }),
      () => refusalOf(makePlacement(db.connect(), trainee.id, second.id, { fte: 60 })),
    );
    expect(outcome).toBe("fte_above_full");
  });
});

describe("4: a seat never holds more than its capacity", () => {
  test("a hundred parallel placements on a seat of three leave three, past the functions too", async () => {
    const seat = await makeSeat(db.sql, rotation, { capacity: 3 });
    const trainees = await Promise.all(Array.from({ length: 100 }, () => makeTrainee(db.sql, rotation)));
    const outcomes = await Promise.all(
      trainees.map(({ id }, index) =>
        refusalOf(
          index % 2 ? place(rotation.coordinator.id, id, seat.id) : makePlacement(db.sql, id, seat.id),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3);
    expect(new Set(outcomes)).toEqual(new Set([null, "seat_full"]));
    expect(await liveIn(seat.id)).toBe(3);
  });

  test("the refusal names both numbers", async () => {
    const seat = await makeSeat(db.sql, rotation);
    await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    const late = await makeTrainee(db.sql, rotation);
    const refusal = await makePlacement(db.sql, late.id, seat.id).catch((error) => error);
    expect(JSON.parse(refusal.detail)).toEqual({ capacity: 1, placements: 2, seat: seat.id });
  });

  test("a place that one leaves may be taken from that day on", async () => {
    const seat = await makeSeat(db.sql, rotation);
    const [first, second] = [await makeTrainee(db.sql, rotation), await makeTrainee(db.sql, rotation)];
    await makePlacement(db.sql, first.id, seat.id, { endsBefore: day(100) });
    expect(await refusalOf(makePlacement(db.sql, second.id, seat.id, { startsOn: day(99) }))).toBe(
      "seat_full",
    );
    expect(await refusalOf(makePlacement(db.sql, second.id, seat.id, { startsOn: day(100) }))).toBe(null);
  });

  test("capacity is between 1 and 50 and never lowered below use", async () => {
    const seat = await makeSeat(db.sql, rotation, { capacity: 2 });
    for (const _ of [1, 2]) await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    const set = (capacity: number) =>
      refusalOf(db.sql`update public.seats set capacity = ${capacity} where id = ${seat.id}`);
    expect(await set(1)).toBe("capacity_below_use");
    expect(await set(0)).toBe("capacity_below_use");
    expect(await set(10_000)).toBe("23514");
    expect(await set(3)).toBe(null);
  });

  test("a host lowers capacity while the coordinator places: whoever comes second is refused", async () => {
    const seat = await makeSeat(db.sql, rotation, { capacity: 2 });
    await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    const [next, last] = [await makeTrainee(db.sql, rotation), await makeTrainee(db.sql, rotation)];
    const [, placed] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await tx`update public.seats set capacity = 1 where id = ${seat.id}`;
          await hold();
        }),
      () => refusalOf(place(rotation.coordinator.id, next.id, seat.id)),
    );
    expect(placed).toBe("seat_full");
    await db.sql`update public.seats set capacity = 2 where id = ${seat.id}`;
    const [, lowered] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await makePlacement(tx, last.id, seat.id);
          await hold();
        }),
      () => refusalOf(db.connect()`update public.seats set capacity = 1 where id = ${seat.id}`),
    );
    expect(lowered).toBe("capacity_below_use");
  });
});

describe("5: inside the membership, with a mentor of the host within load", () => {
  test("a day before or after the membership is refused, and the membership is not cut under a placement", async () => {
    const seat = await makeSeat(db.sql, rotation, { capacity: 5 });
    const trainee = await makeTrainee(db.sql, rotation, { memberFrom: day(40), memberBefore: day(100) });
    const period = (startsOn: string, endsBefore: string) =>
      refusalOf(makePlacement(db.sql, trainee.id, seat.id, { startsOn, endsBefore }));
    expect(await period(day(39), day(60))).toBe("outside_membership");
    expect(await period(day(90), day(101))).toBe("outside_membership");
    expect(await period(day(40), day(100))).toBe(null);
    expect(
      await refusalOf(
        db.as(
          rotation.coordinator.id,
          (sql) => sql`update public.trainees set member_before = ${day(99)} where id = ${trainee.id}`,
        ),
      ),
    ).toBe("placement_outside_membership");
  });

  test("cutting the membership waits for a placement in another session", async () => {
    const seat = await makeSeat(db.sql, rotation);
    const trainee = await makeTrainee(db.sql, rotation);
    const [, outcome] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await makePlacement(tx, trainee.id, seat.id);
          await hold();
        }),
      () =>
        refusalOf(
          db.connect()`update public.trainees set member_before = ${day(60)} where id = ${trainee.id}`,
        ),
    );
    expect(outcome).toBe("placement_outside_membership");
  });

  test("a mentor belongs to the host, is not the trainee and follows no more than the load", async () => {
    const host = rotation.hosts[0]!.id;
    const mentor = await makeMentor(db.sql, rotation, host, 1);
    const seat = await makeSeat(db.sql, rotation, { capacity: 3, mentorId: mentor.id });
    const self = await makeTrainee(db.sql, rotation, { person: mentor });
    expect(await refusalOf(makePlacement(db.sql, self.id, seat.id))).toBe("mentor_is_the_trainee");
    await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    expect(await refusalOf(makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id))).toBe(
      "mentor_full",
    );
    const elsewhere = await makeSeat(db.sql, rotation, { host: 1 });
    expect(
      await refusalOf(db.sql`update public.seats set mentor_id = ${mentor.id} where id = ${elsewhere.id}`),
    ).toBe("23503");
    const stranger = rotation.hosts[1]!.owner;
    expect(
      await refusalOf(
        db.as(
          rotation.hosts[0]!.owner.id,
          (sql) => sql`insert into public.mentors (programme_id, agency_id, account_id)
            values (${rotation.programmeId}, ${host}, ${stranger.id})`,
        ),
      ),
    ).toBe("mentor_not_of_the_host");
  });

  test("a mentor's two seats filled at once leave one", async () => {
    const mentor = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id, 1);
    const seats = await Promise.all([1, 2].map(() => makeSeat(db.sql, rotation, { mentorId: mentor.id })));
    const trainees = await Promise.all(seats.map(() => makeTrainee(db.sql, rotation)));
    const [, outcome] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await makePlacement(tx, trainees[0]!.id, seats[0]!.id);
          await hold();
        }),
      () => refusalOf(makePlacement(db.connect(), trainees[1]!.id, seats[1]!.id)),
    );
    expect(outcome).toBe("mentor_full");
  });
});
