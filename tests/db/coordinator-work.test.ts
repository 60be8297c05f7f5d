import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import type { Person } from "../support/people.ts";
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
let mentor: Person;
let trainees: Awaited<ReturnType<typeof makeTrainee>>[];
let seat: { id: string };
let placement: string;
beforeAll(async () => {
  db = await createTestDatabase();
  rotation = await makeRotation(db.sql, { startsIn: -1200 });
  mentor = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
  trainees = [];
  for (let n = 0; n < 6; n++) trainees.push(await makeTrainee(db.sql, rotation));
  seat = await makeSeat(db.sql, rotation, { mentorId: mentor.id });
  placement = await makePlacement(db.sql, trainees[0]!.id, seat.id);
});
afterAll(() => db.close());

const call = (person: Person, run: Parameters<typeof db.as>[1]) => refusalOf(db.as(person.id, run));

describe("cost shares", () => {
  const month = `${day(-1100).slice(0, 7)}-01`;
  const set = (shares: object, months = [month], person = rotation.coordinator) =>
    call(
      person,
      (sql) => sql`select public.set_cost_shares(${placement}, ${months}, ${sql.json(shares as never)})`,
    );

  test("sum to 100.00 for each placement-month, or nothing is written", async () => {
    expect(await set({ host: 50, programme: 49.99 })).toBe("shares_do_not_sum");
    expect(await set({ host: 50, programme: 50.01 })).toBe("shares_do_not_sum");
    expect(await set({ host: 120, programme: -20 })).toBe("share_out_of_range");
    expect(await set({ host: "alt" })).toBe("share_out_of_range");
    expect(await set({ bank: 100 })).toBe("share_out_of_range");
    expect(await set({ host: 100 }, ["2001-01-01"])).toBe("month_outside_placement");
    expect(await set({ host: 100 }, [month], rotation.hosts[0]!.owner)).toBe("not_found");
    expect(await set({ host: 33.34, programme: 33.33, county: 33.33 })).toBe(null);
    expect(await set({ host: 60, programme: 40 })).toBe(null);
    const rows = await db.as(
      rotation.hosts[0]!.owner.id,
      (sql) => sql`select payer, share::float, fte_percent from public.cost_ledger order by payer`,
    );
    expect([...rows]).toEqual([
      { payer: "host", share: 60, fte_percent: 100 },
      { payer: "programme", share: 40, fte_percent: 100 },
    ]);
    const others = await db.as(
      rotation.hosts[1]!.owner.id,
      (sql) => sql`select payer from public.cost_ledger`,
    );
    expect(others).toHaveLength(0);
  });

  test("two sessions that each take a share away: the commit that breaks the sum is refused", async () => {
    await set({ host: 60, programme: 40 });
    const take = (payer: string) =>
      db.connect()`delete from public.cost_shares where placement_id = ${placement} and payer = ${payer}`;
    expect(await refusalOf(take("host"))).toBe("shares_do_not_sum");
    const [, outcome] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await tx`delete from public.cost_shares where placement_id = ${placement}`;
          await tx`insert into public.cost_shares (placement_id, month, payer, share) values (${placement}, ${month}, 'state', 100)`;
          await hold();
        }),
      () =>
        refusalOf(
          db.connect()`insert into public.cost_shares (placement_id, month, payer, share) values (${placement}, ${month}, 'other', 1)`,
        ),
    );
    expect(outcome).toBe("shares_do_not_sum");
  });
});

test("a message reaches its group and nobody else, and is not rewritten", async () => {
  const send = (audience: string, person = rotation.coordinator) =>
    call(
      person,
      (sql) => sql`select public.send_cohort_message(${rotation.cohortId}, ${audience}, ${audience}, 'Hei')`,
    );
  expect(await send("alle")).toBe("unknown_audience");
  expect(await send("trainees", mentor)).toBe("not_found");
  for (const audience of ["trainees", "hosts", "mentors", "everyone"])
    expect(await send(audience)).toBe(null);
  const read = async (person: Person) =>
    (await db.as(person.id, (sql) => sql`select audience from public.cohort_messages order by audience`)).map(
      (row) => row.audience,
    );
  expect(await read(trainees[0]!.person)).toEqual(["everyone", "trainees"]);
  expect(await read(rotation.hosts[0]!.owner)).toEqual(["everyone", "hosts"]);
  expect(await read(mentor)).toEqual(["everyone", "mentors"]);
  expect(await read(rotation.hosts[2]!.owner)).toEqual([]);
  expect(await refusalOf(db.sql`update public.cohort_messages set body = 'Anna'`)).toBe("append_only");
});

test("hosts wish for trainees by skills, without names, and give their reason", async () => {
  const host = rotation.hosts[0]!.owner;
  const seen = await db.as(
    host.id,
    (sql) => sql`select * from public.wishable_trainees(${rotation.cohortId})`,
  );
  expect(seen).toHaveLength(6);
  expect(Object.keys(seen[0]!)).toEqual(["trainee_id", "skills"]);
  expect(
    await db.as(
      rotation.hosts[2]!.owner.id,
      (sql) => sql`select * from public.wishable_trainees(${rotation.cohortId})`,
    ),
  ).toHaveLength(0);
  const wish = (person: Person, weight: number, reason: string | null = "Kan Python") =>
    call(
      person,
      (sql) => sql`select public.wish_for_trainee(${seat.id}, ${trainees[0]!.id}, ${weight}, ${reason})`,
    );
  expect(await wish(host, 4)).toBe("weight_out_of_range");
  expect(await wish(host, 3, "")).toBe("reason_required");
  expect(await wish(rotation.hosts[1]!.owner, 3)).toBe("not_found");
  expect(await wish(host, 3)).toBe(null);
  expect(await wish(host, 0)).toBe(null);
  const [row] = await db.sql`select count(*)::int as n from public.seat_wishes where seat_id = ${seat.id}`;
  expect(row!.n).toBe(0);
});

test("alumni are asked with consent, when their time has come, and counted from five", async () => {
  const consent = (person: Person, id: string, given = true) =>
    call(person, (sql) => sql`select public.set_follow_up_consent(${id}, ${given})`);
  const answer = (person: Person, id: string, months: number) =>
    call(person, (sql) => sql`select public.answer_follow_up(${id}, ${months}, true, true)`);
  const retention = async () => [
    ...(await db.as(
      rotation.coordinator.id,
      (sql) =>
        sql`select months, answers, in_region from public.retention(${rotation.programmeId}) order by months`,
    )),
  ];
  const [first, ...others] = trainees.map(({ id, person }) => ({ id, person }));
  expect(await answer(first!.person, first!.id, 6)).toBe("not_found");
  expect(await consent(rotation.coordinator, first!.id)).toBe("not_found");
  for (const one of [first!, ...others]) expect(await consent(one.person, one.id)).toBe(null);
  expect(await answer(first!.person, first!.id, 7)).toBe("unknown_answer");
  expect(await answer(first!.person, first!.id, 36)).toBe("in_the_future");
  for (const one of others.slice(0, 4)) expect(await answer(one.person, one.id, 6)).toBe(null);
  expect(await retention()).toEqual([{ months: 6, answers: null, in_region: null }]);
  expect(await answer(first!.person, first!.id, 6)).toBe(null);
  expect(await retention()).toEqual([{ months: 6, answers: 5, in_region: 5 }]);
  await db.sql`update public.follow_ups set in_region = false where trainee_id = ${first!.id}`;
  expect(await retention()).toEqual([{ months: 6, answers: 5, in_region: null }]);
  expect(await consent(first!.person, first!.id, false)).toBe(null);
  expect(await answer(first!.person, first!.id, 6)).toBe("not_found");
  expect(await retention()).toEqual([{ months: 6, answers: null, in_region: null }]);
});
