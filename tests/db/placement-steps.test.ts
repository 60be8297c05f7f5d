import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";
import {
  day,
  makeMentor,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

const STATUSES = [
  "proposed",
  "host_accepted",
  "confirmed",
  "active",
  "completed",
  "ended_early",
  "host_declined",
  "cancelled",
] as const;

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

type Move = { reason?: string; from?: string; endedBefore?: string; destination?: string };
const move = (person: string, placement: string, to: string, wanted: Move = {}) =>
  refusalOf(
    db.as(
      person,
      (
        sql,
      ) => sql`select public.move_placement(${placement}, ${to}, ${wanted.reason ?? null}, ${wanted.from ?? null},
        ${wanted.endedBefore ?? null}, ${wanted.destination ?? null})`,
    ),
  );

/** Puts a placement into a status whatever the steps say. */
const setStatus = (placement: string, status: string) =>
  db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.placements set status = ${status},
      destination = ${status === "ended_early" ? "unknown" : null}, end_reason = ${status === "ended_early" ? "Flytta" : null}
      where id = ${placement}`;
  });

test("each role takes exactly the steps of the table, from every status to every other", async () => {
  const rotation = await makeRotation(db.sql, { startsIn: -200 });
  const host = rotation.hosts[0]!;
  const mentor = await makeMentor(db.sql, rotation, host.id, 20);
  const trainee = await makeTrainee(db.sql, rotation);
  const seat = await makeSeat(db.sql, rotation, { mentorId: mentor.id });
  const placement = await makePlacement(db.sql, trainee.id, seat.id);
  const people: Record<string, Person> = {
    coordinator: rotation.coordinator,
    host: host.owner,
    "other host": rotation.hosts[1]!.owner,
    mentor,
    trainee: trainee.person,
    stranger: await makeAccount(db.sql),
  };
  const sees = new Set(["coordinator", "host"]);
  const steps = await db.sql<{ from_status: string; to_status: string; taken_by: string[] }[]>`
    select from_status, to_status, taken_by from public.placement_transitions`;
  const seen: string[] = [];
  const expected: string[] = [];
  for (const from of STATUSES) {
    for (const to of STATUSES) {
      for (const [role, person] of Object.entries(people)) {
        await setStatus(placement, from);
        const outcome = await move(person.id, placement, to, {
          reason: "Grunn",
          endedBefore: day(-100),
          destination: "studies",
        });
        const isAllowed = steps.some(
          (step) => step.from_status === from && step.to_status === to && step.taken_by.includes(role),
        );
        const isReader =
          sees.has(role) ||
          ((role === "mentor" || role === "trainee") && !["host_declined", "cancelled"].includes(from));
        const refusal = isReader ? "transition_not_allowed" : "not_found";
        seen.push(`${role}: ${from} → ${to}: ${outcome ?? "done"}`);
        expected.push(`${role}: ${from} → ${to}: ${isAllowed ? "done" : refusal}`);
        if (outcome === null)
          await db.sql.begin(async (tx) => {
            await tx`set local session_replication_role = replica`;
            await tx`update public.placements set ends_before = ${rotation.segments[0]!.endsBefore} where id = ${placement}`;
          });
      }
    }
  }
  expect(seen).toEqual(expected);
});

describe("what a step asks for", () => {
  let rotation: Rotation;
  let placement: string;
  let host: Person;
  beforeAll(async () => {
    rotation = await makeRotation(db.sql, { startsIn: -20 });
    host = rotation.hosts[0]!.owner;
    const seat = await makeSeat(db.sql, rotation);
    placement = await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
  });

  test("declining needs a reason, an early end a reason, a destination and a day inside", async () => {
    expect(await move(host.id, placement, "host_declined")).toBe("reason_required");
    await setStatus(placement, "active");
    const end = (wanted: Move) => move(rotation.coordinator.id, placement, "ended_early", wanted);
    const whole = { reason: "Fekk fast jobb", destination: "other_public", endedBefore: day(10) };
    expect(await end({ ...whole, destination: undefined })).toBe("destination_required");
    expect(await end({ ...whole, destination: "månen" })).toBe("unknown_destination");
    expect(await end({ ...whole, endedBefore: day(-20) })).toBe("end_outside_placement");
    expect(await end({ ...whole, endedBefore: day(400) })).toBe("end_outside_placement");
    expect(await end({ ...whole, reason: "  " })).toBe("reason_required");
    expect(await end(whole)).toBe(null);
    const [row] =
      await db.sql`select ends_before::text, destination, end_reason from public.placements where id = ${placement}`;
    expect(row).toEqual({ ends_before: day(10), destination: "other_public", end_reason: "Fekk fast jobb" });
  });

  test("nothing is active before it begins or completed before it is over", async () => {
    const later = await makeRotation(db.sql, { startsIn: 1 });
    const seat = await makeSeat(db.sql, later);
    const future = await makePlacement(db.sql, (await makeTrainee(db.sql, later)).id, seat.id);
    await setStatus(future, "confirmed");
    expect(await move(later.coordinator.id, future, "active")).toBe("not_begun");
    await setStatus(future, "active");
    expect(await move(later.coordinator.id, future, "completed")).toBe("not_over");
  });

  test("two who saw the same status: one step is taken, the other is told", async () => {
    const seat = await makeSeat(db.sql, rotation);
    const fresh = await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    const outcomes = await Promise.all([
      move(host.id, fresh, "host_accepted", { from: "proposed" }),
      move(rotation.coordinator.id, fresh, "cancelled", { from: "proposed", reason: "Feil" }),
    ]);
    expect(outcomes.sort()).toEqual(["changed_meanwhile", null].sort());
    const events =
      await db.sql`select to_status from public.rotation_events where subject_row = ${fresh} order by id`;
    expect(events).toHaveLength(2);
  });
});

test("the clock begins and ends placements, and only the worker may turn it", async () => {
  const rotation = await makeRotation(db.sql, { startsIn: -200 });
  const [past, begun, ahead] = await Promise.all(
    [1, 2, 3].map(async (segment) => {
      const seat = await makeSeat(db.sql, rotation, { segment });
      return makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    }),
  );
  for (const id of [past!, begun!, ahead!]) await setStatus(id, "confirmed");
  expect(
    await refusalOf(db.as(rotation.coordinator.id, (sql) => sql`select public.advance_placements()`)),
  ).toBe("42501");
  await db.as("service_role", (sql) => sql`select public.advance_placements()`);
  const rows =
    await db.sql`select status from public.placements where id in ${db.sql([past!, begun!, ahead!])} order by starts_on`;
  expect(rows.map((row) => row.status)).toEqual(["completed", "active", "confirmed"]);
  await db.as("service_role", (sql) => sql`select public.advance_placements()`);
});

describe("5: order, gaps and distinct hosts are judged once a placement is confirmed", () => {
  async function rotationOf(
    periods: [segment: number, host: number, from: number, before: number][],
    wanted: { minDistinctHosts?: number } = {},
  ) {
    const rotation = await makeRotation(db.sql, wanted);
    const trainee = await makeTrainee(db.sql, rotation);
    const placements: string[] = [];
    for (const [segment, host, from, before] of periods) {
      const seat = await makeSeat(db.sql, rotation, { segment, host });
      placements.push(
        await makePlacement(db.sql, trainee.id, seat.id, { startsOn: day(from), endsBefore: day(before) }),
      );
    }
    const confirm = async (index = 0) => {
      await setStatus(placements[index]!, "host_accepted");
      return move(rotation.coordinator.id, placements[index]!, "confirmed");
    };
    return { rotation, trainee, placements, confirm };
  }

  test("touching segments in order pass", async () => {
    const { confirm } = await rotationOf([
      [1, 0, 30, 210],
      [2, 1, 210, 390],
      [3, 2, 390, 570],
    ]);
    expect(await confirm()).toBe(null);
  });

  test("a later segment that begins before an earlier one is refused", async () => {
    const { confirm } = await rotationOf([
      [2, 1, 30, 210],
      [1, 0, 210, 390],
    ]);
    expect(await confirm()).toBe("segments_out_of_order");
  });

  test("a gap beyond the limit is refused unless leave covers it, and the leave then stays", async () => {
    const { confirm, trainee, rotation } = await rotationOf([
      [1, 0, 30, 100],
      [2, 1, 115, 390],
    ]);
    expect(await confirm()).toBe("gap_too_long");
    const as = rotation.coordinator.id;
    const [leave] = await db.as(
      as,
      (sql) => sql<{ id: string }[]>`insert into public.leaves (trainee_id, starts_on, ends_before)
        values (${trainee.id}, ${day(90)}, ${day(101)}) returning id`,
    );
    expect(await confirm()).toBe(null);
    const remove = db.as(as, (sql) => sql`delete from public.leaves where id = ${leave!.id}`);
    expect(await refusalOf(remove)).toBe("gap_too_long");
  });

  test("a gap of exactly the limit passes", async () => {
    const { confirm } = await rotationOf([
      [1, 0, 30, 100],
      [2, 1, 114, 390],
    ]);
    expect(await confirm()).toBe(null);
  });

  test("the same host again is refused when the minimum can no longer be reached", async () => {
    const same = await rotationOf(
      [
        [1, 0, 30, 210],
        [2, 0, 210, 390],
      ],
      { minDistinctHosts: 3 },
    );
    expect(await same.confirm()).toBe("too_few_hosts");
    const enough = await rotationOf(
      [
        [1, 0, 30, 210],
        [2, 0, 210, 390],
      ],
      { minDistinctHosts: 2 },
    );
    expect(await enough.confirm()).toBe(null);
  });

  test("two sessions that together would break the order: the second commit is refused", async () => {
    const { trainee, rotation, confirm } = await rotationOf([[2, 1, 210, 390]]);
    expect(await confirm()).toBe(null);
    const first = await makeSeat(db.sql, rotation, { segment: 1 });
    const third = await makeSeat(db.sql, rotation, { segment: 3, host: 2 });
    const [, outcome] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await makePlacement(tx, trainee.id, first.id, { startsOn: day(30), endsBefore: day(210), fte: 50 });
          await hold();
        }),
      () =>
        refusalOf(
          makePlacement(db.connect(), trainee.id, third.id, {
            startsOn: day(60),
            endsBefore: day(200),
            fte: 50,
          }),
        ),
    );
    expect(outcome).toBe("segments_out_of_order");
  });
});
