import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { makeAccount } from "../support/people.ts";
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
let trainee: Awaited<ReturnType<typeof makeTrainee>>;
let placements: string[];
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql);
  trainee = await makeTrainee(db.sql, rotation);
  placements = [];
  for (const segment of [1, 2, 3]) {
    const seat = await makeSeat(db.sql, rotation, { segment, host: segment - 1 });
    placements.push(await makePlacement(db.sql, trainee.id, seat.id));
  }
});
afterAll(() => db.close());

const me = () => trainee.person.id;
const preview = (person: string, placement: string, fte: number, from: string | null = null) =>
  db.as(
    person,
    (sql) => sql<
      { host: string; fte_percent: number; starts_on: string | null; from: string; before: string }[]
    >`select host, fte_percent, starts_on::text, new_starts_on::text as from, new_ends_before::text as before
      from public.preview_my_change(${placement}, 'fte', ${from}, null, ${fte})`,
  );
const ask = (person: string, placement: string, fte: number, reason = "Eg studerer") =>
  refusalOf(
    db.as(
      person,
      (sql) =>
        sql`select public.ask_for_change(${placement}, 'fte', ${reason}, p_fte_percent => ${fte}::integer)`,
    ),
  );
const everything = async () => {
  const [row] = await db.sql`
    select (select jsonb_agg(p order by p.id) from public.placements p where p.cohort_id = ${rotation.cohortId}) as placements,
      (select count(*)::int from public.change_requests where cohort_id = ${rotation.cohortId}) as requests,
      (select count(*)::int from public.rotation_events where cohort_id = ${rotation.cohortId}) as events`;
  return row;
};

test("the trainee sees where half time would move everything, and nothing is written", async () => {
  const before = await everything();
  const shown = await preview(me(), placements[0]!, 50);
  expect(
    shown.map(({ fte_percent, starts_on, from, before }) => [fte_percent, starts_on, from, before]),
  ).toEqual([
    [50, day(30), day(30), day(390)],
    [100, day(210), day(390), day(570)],
    [100, day(390), day(570), day(750)],
  ]);
  expect(await everything()).toEqual(before);
});

test("what the preview shows is what an approval and a shift then do", async () => {
  const shown = await preview(me(), placements[0]!, 60);
  expect(await ask(me(), placements[0]!, 60)).toBe(null);
  const coordinator = rotation.coordinator.id;
  const [request] =
    await db.sql`select id from public.change_requests where placement_id = ${placements[0]!}`;
  await db.as(coordinator, (sql) => sql`select public.move_change_request(${request!.id}, 'approved')`);
  const shift = await db.as(
    coordinator,
    (sql) => sql<{ from: string; before: string }[]>`
      select new_starts_on::text as from, new_ends_before::text as before from public.preview_shift(${trainee.id}) order by 1`,
  );
  expect(shift.map(({ from, before }) => [from, before])).toEqual(
    shown.map(({ from, before }) => [from, before]),
  );
});

test("part-time from a day within a placement that has begun shows the new part as new", async () => {
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.trainees set member_from = ${day(-30)} where id = ${trainee.id}`;
    await tx`update public.placements set status = 'active', starts_on = ${day(-30)} where id = ${placements[0]!}`;
  });
  const shown = await preview(me(), placements[0]!, 80, day(60));
  expect(shown.slice(0, 2).map(({ fte_percent, starts_on, from }) => [fte_percent, starts_on, from])).toEqual(
    [
      [100, day(-30), day(-30)],
      [80, null, day(60)],
    ],
  );
  expect(await refusalOf(preview(me(), placements[0]!, 80, day(400)))).toBe("start_outside_placement");
});

test("a change that a guarantee forbids is refused before it is asked", async () => {
  const reversed = db.as(
    me(),
    (sql) =>
      sql`select * from public.preview_my_change(${placements[1]!}, 'dates', ${day(100)}, ${day(300)})`,
  );
  expect(await refusalOf(reversed)).toBe("overlaps_full_time");
  expect(await refusalOf(preview(me(), placements[0]!, 0))).toBe("fte_out_of_range");
});

test("another trainee, another host and a stranger neither see nor ask; the host sees what moves with itself alone", async () => {
  const other = await makeTrainee(db.sql, rotation);
  const stranger = await makeAccount(db.sql);
  const [host, otherHost] = rotation.hosts;
  expect((await preview(host!.owner.id, placements[0]!, 50)).map((part) => [part.host, part.before])).toEqual(
    [["Prøvetrainee vert 1", day(390)]],
  );
  for (const person of [other.person, stranger, otherHost!.owner])
    expect(await refusalOf(preview(person.id, placements[0]!, 80))).toBe("not_found");
  for (const person of [other.person, stranger, otherHost!.owner])
    expect(await ask(person.id, placements[0]!, 80)).toBe("not_found");
});

test("asked ten times at once, one request waits; sent back, it is written anew", async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => ask(me(), placements[0]!, 80)));
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set([null, "already_asked"]));
  const requests = () =>
    db.sql`select id, status, fte_percent from public.change_requests where placement_id = ${placements[0]!}`;
  const [request] = await requests();
  await db.as(
    rotation.coordinator.id,
    (sql) => sql`select public.move_change_request(${request!.id}, 'returned', 'Kor lenge?')`,
  );
  expect(await ask(me(), placements[0]!, 70)).toBe(null);
  expect((await requests()).map((row) => ({ ...row }))).toEqual([
    { id: request!.id, status: "submitted", fte_percent: 70 },
  ]);
});

test("free seats are one at each other host with room on every day, for the trainee and the coordinator", async () => {
  const full = await makeSeat(db.sql, rotation, { host: 1 });
  const free = await makeSeat(db.sql, rotation, { host: 2 });
  await makeSeat(db.sql, rotation, { host: 2 });
  await makeSeat(db.sql, rotation, { host: 0, title: "Same vert" });
  const withdrawn = await makeSeat(db.sql, rotation, { host: 1 });
  await db.sql`update public.seats set withdrawn_at = now() where id = ${withdrawn.id}`;
  const other = await makeTrainee(db.sql, rotation);
  await makePlacement(db.sql, other.id, full.id, { startsOn: day(100), endsBefore: day(110) });
  const seats = (person: string) =>
    db.as(person, (sql) => sql`select seat_id from public.free_seats(${placements[0]!})`);
  expect((await seats(me())).map(({ seat_id }) => seat_id)).toEqual([free.id]);
  expect(await seats(rotation.coordinator.id)).toHaveLength(1);
  expect(await seats(other.person.id)).toHaveLength(0);
});

test("a trainee reads the addresses of mentor, host contact and coordinator, and nobody else does", async () => {
  const hostId = rotation.hosts[0]!.id;
  const mentor = await makeMentor(db.sql, rotation, hostId);
  await db.sql`update public.placements set mentor_id = ${mentor.id} where id = ${placements[0]!}`;
  const contact = rotation.hosts[0]!.owner;
  await db.sql`insert into public.programme_members (programme_id, account_id, role, agency_id)
    values (${rotation.programmeId}, ${contact.id}, 'host_contact', ${hostId})`;
  const people = (person: string) =>
    db.as(
      person,
      (sql) => sql`select placement_id, role, email from public.trainee_people(${trainee.id}) order by role`,
    );
  expect((await people(me())).map((row) => ({ ...row }))).toEqual([
    { placement_id: null, role: "coordinator", email: rotation.coordinator.email },
    { placement_id: placements[0]!, role: "host_contact", email: contact.email },
    { placement_id: placements[0]!, role: "mentor", email: mentor.email },
  ]);
  for (const person of [mentor.id, contact.id, rotation.coordinator.id])
    expect(await people(person)).toHaveLength(0);
});

test("the calendar says until when to answer a gathering and a pulse, until it is done", async () => {
  const [gathering] = await db.sql`
    insert into public.gatherings (cohort_id, title, starts_at, ends_at, place, answer_by)
    values (${rotation.cohortId}, 'Samling', now() + interval '20 days', now() + interval '21 days', 'Florø', ${day(9)}) returning id`;
  const [pulse] = await db.sql`
    insert into public.pulses (cohort_id, segment_number, opens_on, closes_before)
    values (${rotation.cohortId}, 1, ${day(-1)}, ${day(6)}) returning id`;
  const dues = async () => {
    const rows = await db.as(
      me(),
      (sql) =>
        sql`select kind, starts_on::text from public.my_calendar() where kind in ('answer', 'pulse') order by kind`,
    );
    return rows.map((row) => [row.kind, row.starts_on]);
  };
  expect(await dues()).toEqual([
    ["answer", day(9)],
    ["pulse", day(5)],
  ]);
  await db.as(me(), (sql) => sql`select public.answer_gathering(${gathering!.id}, 'not_coming')`);
  await db.as(me(), (sql) => sql`select public.answer_pulse(${pulse!.id}, 4, 4, 4)`);
  expect(await dues()).toEqual([]);
});

test("a rewritten task counts as changed", async () => {
  const changed = async () => {
    const [row] = await db.as(
      me(),
      (sql) => sql`select changed_at from public.my_calendar() where kind = 'todo'`,
    );
    return row!.changed_at as Date;
  };
  await db.as(
    me(),
    (sql) =>
      sql`insert into public.trainee_todos (trainee_id, title, due_on) values (${trainee.id}, 'Lever', ${day(3)})`,
  );
  const first = await changed();
  await db.as(
    me(),
    (sql) => sql`update public.trainee_todos set due_on = ${day(4)} where trainee_id = ${trainee.id}`,
  );
  expect((await changed()) > first).toBe(true);
});
