import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount } from "../support/people.ts";
import {
  day,
  type EmploymentModel,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

const STATUSES = ["draft", "asked", "declined", "submitted", "returned", "approved", "rejected", "withdrawn"];

let db: TestDatabase;
let rotation: Rotation;
let trainees: Awaited<ReturnType<typeof makeTrainee>>[];
let seats: { id: string; hostId: string }[];
let placements: string[];
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

async function setUp(wanted: { model?: EmploymentModel; startsIn?: number } = {}) {
  rotation = await makeRotation(db.sql, wanted);
  trainees = await Promise.all([1, 2].map(() => makeTrainee(db.sql, rotation)));
  seats = await Promise.all([0, 1].map((host) => makeSeat(db.sql, rotation, { host })));
  placements = [];
  for (const [n, trainee] of trainees.entries())
    placements.push(await makePlacement(db.sql, trainee.id, seats[n]!.id));
}
beforeEach(() => setUp());

type Wanted = {
  startsOn?: string;
  endsBefore?: string;
  fte?: number;
  seat?: string;
  other?: string;
  request?: string;
};
const save = (person: string, placement: string, kind: string, wanted: Wanted = {}) =>
  db.as(
    person,
    (sql) => sql<
      { id: string }[]
    >`select public.save_change_request(${placement}, ${kind}, 'Fordi', ${wanted.startsOn ?? null},
      ${wanted.endsBefore ?? null}, ${wanted.fte ?? null}, ${wanted.seat ?? null}, ${wanted.other ?? null}, ${wanted.request ?? null}) as id`,
  );
const move = (
  person: string,
  request: string,
  to: string,
  note: string | null = null,
  from: string | null = null,
) =>
  refusalOf(
    db.as(person, (sql) => sql`select public.move_change_request(${request}, ${to}, ${note}, ${from})`),
  );
const submitted = async (person: string, placement: string, kind: string, wanted: Wanted = {}) => {
  const [row] = await save(person, placement, kind, wanted);
  await move(person, row!.id, "submitted");
  return row!.id;
};
const placementOf = async (id: string) => {
  const [row] =
    await db.sql`select trainee_id, seat_id, agency_id, status, starts_on::text, ends_before::text, fte_percent
    from public.placements where id = ${id}`;
  return row!;
};
const setStatus = (placement: string, status: string) =>
  db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.placements set status = ${status} where id = ${placement}`;
  });

test("requester and coordinator take exactly their steps, from every status to every other", async () => {
  const requester = trainees[0]!.person;
  const stranger = await makeAccount(db.sql);
  const steps = await db.sql<{ from_status: string; to_status: string; taken_by: string }[]>`
    select from_status, to_status, taken_by from public.change_request_transitions where with_fellow is not true`;
  const [row] = await save(requester.id, placements[0]!, "fte", { fte: 100 });
  const seen: string[] = [];
  const expected: string[] = [];
  for (const from of STATUSES) {
    for (const to of STATUSES) {
      for (const [role, person] of Object.entries({
        requester: requester.id,
        coordinator: rotation.coordinator.id,
        host: rotation.hosts[0]!.owner.id,
        stranger: stranger.id,
      })) {
        await db.sql.begin(async (tx) => {
          await tx`set local session_replication_role = replica`;
          await tx`update public.change_requests set status = ${from} where id = ${row!.id}`;
        });
        const isAllowed = steps.some(
          (step) => step.from_status === from && step.to_status === to && step.taken_by === role,
        );
        const sees = role === "requester" || (role === "coordinator" && from !== "draft");
        seen.push(`${role}: ${from} → ${to}: ${(await move(person, row!.id, to, "Notat")) ?? "done"}`);
        expected.push(
          `${role}: ${from} → ${to}: ${isAllowed ? "done" : sees ? "transition_not_allowed" : "not_found"}`,
        );
      }
    }
  }
  expect(seen).toEqual(expected);
});

describe("asking", () => {
  test("bad input names what is wrong", async () => {
    const me = trainees[0]!.person.id;
    const placement = placements[0]!;
    const ask = (kind: string, wanted: Wanted = {}, person = me) =>
      refusalOf(save(person, placement, kind, wanted));
    expect(await ask("dates", { startsOn: day(60), endsBefore: day(60) })).toBe("period_reversed");
    expect(await ask("fte", { fte: 0 })).toBe("fte_out_of_range");
    expect(await ask("host", { seat: placements[1]! })).toBe("unknown_seat");
    const next = await makeSeat(db.sql, rotation, { segment: 2 });
    expect(await ask("host", { seat: next.id })).toBe("unknown_seat");
    const coordinator = rotation.coordinator.id;
    expect(await ask("swap", { other: placement }, coordinator)).toBe("unknown_placement");
    expect(await ask("swap", { other: placements[1]! }, rotation.hosts[0]!.owner.id)).toBe("not_found");
    expect(await ask("fte", { fte: 50 }, trainees[1]!.person.id)).toBe("not_found");
    expect(await ask("host", { seat: seats[1]!.id }, rotation.hosts[0]!.owner.id)).toBe("not_found");
  });

  test("what is sent is locked until it is returned", async () => {
    const me = trainees[0]!.person.id;
    const request = await submitted(me, placements[0]!, "fte", { fte: 80 });
    const change = () => refusalOf(save(me, placements[0]!, "fte", { fte: 60, request }));
    expect(await change()).toBe("locked_after_submission");
    expect(await move(rotation.coordinator.id, request, "returned")).toBe("reason_required");
    expect(await move(rotation.coordinator.id, request, "returned", "Frå kva dag?")).toBe(null);
    expect(await change()).toBe(null);
    expect(await move(me, request, "submitted")).toBe(null);
  });
});

describe("approval", () => {
  const approve = (request: string) => move(rotation.coordinator.id, request, "approved");

  test("new dates go back to the host, and touch nobody else", async () => {
    await setStatus(placements[0]!, "confirmed");
    const request = await submitted(rotation.hosts[0]!.owner.id, placements[0]!, "dates", {
      startsOn: day(37),
      endsBefore: day(210),
    });
    expect(await approve(request)).toBe(null);
    expect(await placementOf(placements[0]!)).toMatchObject({ starts_on: day(37), status: "proposed" });
  });

  test("half time in a placement that has begun keeps what was worked, and leaves room for another half", async () => {
    await setUp({ startsIn: -30 });
    await setStatus(placements[0]!, "active");
    const me = trainees[0]!.person.id;
    const request = await submitted(me, placements[0]!, "fte", { fte: 50, startsOn: day(14) });
    expect(await approve(request)).toBe(null);
    const rows =
      await db.sql`select starts_on::text, ends_before::text, fte_percent, status from public.placements
      where trainee_id = ${trainees[0]!.id} order by starts_on`;
    expect([...rows]).toEqual([
      { starts_on: day(-30), ends_before: day(14), fte_percent: 100, status: "active" },
      { starts_on: day(14), ends_before: day(150), fte_percent: 50, status: "proposed" },
    ]);
    const third = await makeSeat(db.sql, rotation, { host: 2 });
    const half = (fte: number) =>
      refusalOf(makePlacement(db.sql, trainees[0]!.id, third.id, { startsOn: day(14), fte }));
    expect(await half(60)).toBe("fte_above_full");
    expect(await half(50)).toBe(null);
  });

  test("another host revokes the former host's appointment", async () => {
    await setUp({ model: "host_employs" });
    const old = rotation.hosts[0]!.owner.id;
    await db.as(
      old,
      (sql) => sql`select public.record_appointment(${trainees[0]!.id}, ${placements[0]!}, ${day(0)})`,
    );
    await setStatus(placements[0]!, "confirmed");
    const free = await makeSeat(db.sql, rotation, { host: 2 });
    const request = await submitted(trainees[0]!.person.id, placements[0]!, "host", { seat: free.id });
    expect(await approve(request)).toBe(null);
    expect(await placementOf(placements[0]!)).toMatchObject({
      agency_id: rotation.hosts[2]!.id,
      status: "proposed",
    });
    const [row] = await db.sql`select count(*)::int as valid from public.appointments
      where placement_id = ${placements[0]!} and revoked_at is null`;
    expect(row!.valid).toBe(0);
    await setStatus(placements[0]!, "host_accepted");
    const confirm = db.as(
      rotation.coordinator.id,
      (sql) => sql`select public.move_placement(${placements[0]!}, 'confirmed')`,
    );
    expect(await refusalOf(confirm)).toBe("appointment_missing");
  });

  test("a full seat refuses the change and leaves request and placement as they were", async () => {
    const request = await submitted(trainees[0]!.person.id, placements[0]!, "host", { seat: seats[1]!.id });
    expect(await approve(request)).toBe("seat_full");
    expect(await placementOf(placements[0]!)).toMatchObject({ seat_id: seats[0]!.id });
    const [row] = await db.sql`select status from public.change_requests where id = ${request}`;
    expect(row!.status).toBe("submitted");
  });

  test("two trainees swap full seats, both or neither", async () => {
    const coordinator = rotation.coordinator.id;
    const request = await submitted(coordinator, placements[0]!, "swap", { other: placements[1]! });
    expect(await approve(request)).toBe(null);
    expect((await placementOf(placements[0]!)).seat_id).toBe(seats[1]!.id);
    expect((await placementOf(placements[1]!)).seat_id).toBe(seats[0]!.id);

    await db.sql`update public.trainees set member_from = ${day(30)} where id = ${trainees[0]!.id}`;
    await db.sql`update public.placements set starts_on = ${day(31)} where id = ${placements[0]!}`;
    await db.sql`update public.trainees set member_from = ${day(31)} where id = ${trainees[0]!.id}`;
    const back = await submitted(coordinator, placements[0]!, "swap", { other: placements[1]! });
    expect(await approve(back)).toBe("outside_membership");
    expect((await placementOf(placements[0]!)).seat_id).toBe(seats[1]!.id);
    expect((await placementOf(placements[1]!)).seat_id).toBe(seats[0]!.id);
  });

  test("nobody swaps or changes host once it has begun", async () => {
    await setUp({ startsIn: -10 });
    await setStatus(placements[1]!, "active");
    const coordinator = rotation.coordinator.id;
    const swap = await submitted(coordinator, placements[0]!, "swap", { other: placements[1]! });
    expect(await approve(swap)).toBe("already_begun");
    const free = await makeSeat(db.sql, rotation, { host: 2 });
    const host = await submitted(coordinator, placements[1]!, "host", { seat: free.id });
    expect(await approve(host)).toBe("already_begun");
  });

  test("a swap approved while a plan is published: the plan is then outdated, and nobody sits twice", async () => {
    const coordinator = rotation.coordinator.id;
    const [plan] = await db.as(
      coordinator,
      (sql) => sql<{ id: string }[]>`select public.start_plan(${rotation.cohortId}, 'Forslag') as id`,
    );
    const route = trainees.map((trainee, n) => ({ trainee: trainee.id, segment: "1", seat: seats[n]!.id }));
    await db.as(
      coordinator,
      (sql) => sql`select public.finish_plan(${plan!.id}, 'draft', '{}', ${sql.json(route)})`,
    );
    const request = await submitted(coordinator, placements[0]!, "swap", { other: placements[1]! });
    const [, outcome] = await interleave(
      (hold) =>
        db.as(coordinator, async (sql) => {
          await sql`select public.move_change_request(${request}, 'approved')`;
          await hold();
        }),
      () => refusalOf(db.as(coordinator, (sql) => sql`select public.publish_plan(${plan!.id})`)),
    );
    expect(outcome).toBe("plan_outdated");
    const [row] = await db.sql`select count(*)::int as live, count(distinct seat_id)::int as seats
      from public.placements where cohort_id = ${rotation.cohortId} and is_live`;
    expect(row).toEqual({ live: 2, seats: 2 });
  });

  test("of two coordinators who approve and reject at once, one is told what it became", async () => {
    const request = await submitted(trainees[0]!.person.id, placements[0]!, "fte", { fte: 80 });
    const outcomes = await Promise.all([
      move(rotation.coordinator.id, request, "approved", null, "submitted"),
      move(rotation.coordinator.id, request, "rejected", "Nei", "submitted"),
    ]);
    expect(outcomes.sort()).toEqual(["changed_meanwhile", null].sort());
  });
});
