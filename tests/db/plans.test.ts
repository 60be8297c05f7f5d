import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeMember, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makePlacement, makeRotation, makeSeat, makeTrainee, type Rotation } from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
let trainees: Awaited<ReturnType<typeof makeTrainee>>[];
/** A seat per host and segment: seats[segment - 1][host]. */
let seats: { id: string; hostId: string }[][];
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql, { hosts: 3, segments: 2 });
  trainees = await Promise.all([1, 2].map(() => makeTrainee(db.sql, rotation)));
  seats = await Promise.all(
    [1, 2].map((segment) =>
      Promise.all([0, 1, 2].map((host) => makeSeat(db.sql, rotation, { segment, host }))),
    ),
  );
});
afterAll(() => db.close());

const asCoordinator = <T>(run: Parameters<typeof db.as<T>>[1]) => db.as(rotation.coordinator.id, run);
const start = async (name = "Forslag 1") => {
  const [row] = await asCoordinator(
    (sql) => sql<{ id: string }[]>`select public.start_plan(${rotation.cohortId}, ${name}) as id`,
  );
  return row!.id;
};
/** Trainee n in host n's seat of both segments, moved along by `shift`. */
const routes = (shift = 0) =>
  trainees.flatMap((trainee, n) =>
    seats.map((inSegment, segment) => ({
      trainee: trainee.id,
      segment: String(segment + 1),
      seat: inSegment[(n + segment + shift) % 3]!.id,
    })),
  );
const draft = async (shift = 0) => {
  const plan = await start();
  await asCoordinator(
    (sql) =>
      sql`select public.finish_plan(${plan}, 'draft', '{"objective": 12}', ${sql.json(routes(shift))})`,
  );
  return plan;
};
const publish = (plan: string, person = rotation.coordinator.id) =>
  db.as(
    person,
    (sql) =>
      sql<{ done: { placed: number; cancelled: number } }[]>`select public.publish_plan(${plan}) as done`,
  );
const changesOf = async (plan: string) => [
  ...(await asCoordinator(
    (sql) => sql`select part, id, change from public.plan_changes(${plan}) order by part, id`,
  )),
];
const livePlacements = async () => {
  const rows = await db.sql<{ trainee: string; segment: string; seat: string }[]>`
    select trainee_id as trainee, segment_number::text as segment, seat_id as seat from public.placements
    where cohort_id = ${rotation.cohortId} and is_live`;
  return rows.map((row) => `${row.trainee} ${row.segment} ${row.seat}`).sort();
};
const lines = (placements: ReturnType<typeof routes>) =>
  placements.map((row) => `${row.trainee} ${row.segment} ${row.seat}`).sort();

describe("the snapshot", () => {
  test("holds what the planner's file names, without names, ages or genders", async () => {
    await db.sql`insert into public.trainee_skills (trainee_id, skill_id) values (${trainees[0]!.id}, 'python')`;
    await db.sql`insert into public.trainee_certificates (trainee_id, kind) values (${trainees[0]!.id}, 'clearance_top_secret')`;
    await db.sql`insert into public.application_wishes (application_id, kind, rank, agency_id)
      values (${trainees[0]!.applicationId}, 'host', 1, ${rotation.hosts[2]!.id}), (${trainees[0]!.applicationId}, 'host', 2, ${rotation.hosts[0]!.id})`;
    await db.sql`update public.application_wishes set withdrawn_at = now() where rank = 1`;
    await db.sql`update public.seats set needs_clearance = 'secret', needs_police_certificate = true, housing = 'Hybel' where id = ${seats[0]![0]!.id}`;
    const plan = await start();
    const [row] = await db.sql`select input, input_hash from public.plans where id = ${plan}`;
    const { input } = row!;
    const first = input.trainees.find((trainee: { id: string }) => trainee.id === trainees[0]!.id);
    expect(first).toEqual({
      id: trainees[0]!.id,
      fte: 1,
      member: [rotation.segments[0]!.startsOn, rotation.segments[1]!.endsBefore],
      wishes: [{ host: rotation.hosts[0]!.id, weight: 3 }],
      regions: [],
      themes: [],
      skills: ["python"],
      certificates: ["clearance_confidential", "clearance_secret", "clearance_top_secret"],
      locked: [],
    });
    expect(input.seats.find((seat: { id: string }) => seat.id === seats[0]![0]!.id)).toMatchObject({
      host: rotation.hosts[0]!.id,
      segment: "1",
      requires: ["police_certificate", "clearance_secret"],
      housing: true,
      capacity: 1,
    });
    expect(input.segments).toEqual(
      rotation.segments.map(({ number, startsOn, endsBefore }) => ({
        id: String(number),
        start: startsOn,
        end: endsBefore,
      })),
    );
    expect(JSON.stringify(input)).not.toMatch(/Trude|1999|woman|birth|gender/);
  });

  test("is the same for the same cohort, and knows what changed since", async () => {
    const plan = await draft();
    expect(await changesOf(plan)).toEqual([]);
    await db.sql`update public.seats set capacity = 4 where id = ${seats[0]![0]!.id}`;
    const fresh = await makeTrainee(db.sql, rotation);
    await db.sql`update public.seats set withdrawn_at = now() where id = ${seats[1]![2]!.id}`;
    expect(await changesOf(plan)).toEqual(
      [
        { part: "seats", id: seats[0]![0]!.id, change: "changed" },
        { part: "seats", id: seats[1]![2]!.id, change: "removed" },
        { part: "trainees", id: fresh.id, change: "added" },
      ].sort((a, b) => (a.part + a.id).localeCompare(b.part + b.id)),
    );
    const refusal = await publish(plan).catch((error) => error);
    expect(refusal.message).toBe("plan_outdated");
    expect(JSON.parse(refusal.detail)).toHaveLength(3);
    expect(await livePlacements()).toEqual([]);
  });
});

describe("publishing", () => {
  test("proposes every placement of the plan, once", async () => {
    const plan = await draft();
    const [done] = await publish(plan);
    expect(done!.done).toEqual({ placed: 4, cancelled: 0 });
    expect(await livePlacements()).toEqual(lines(routes()));
    expect(await refusalOf(publish(plan))).toBe("changed_meanwhile");
  });

  test("a new plan cancels proposed placements it does not hold, and keeps locked and answered ones", async () => {
    await publish(await draft());
    const [kept, answered] = await db.sql<
      { id: string; trainee_id: string; seat_id: string; segment_number: number }[]
    >`
      select id, trainee_id, seat_id, segment_number from public.placements where cohort_id = ${rotation.cohortId} and trainee_id = ${trainees[0]!.id}
      order by segment_number`;
    await asCoordinator((sql) => sql`update public.placements set is_locked = true where id = ${kept!.id}`);
    await db.sql`update public.placements set status = 'host_accepted' where id = ${answered!.id}`;
    const plan = await start("Forslag 2");
    const [row] = await db.sql`select input from public.plans where id = ${plan}`;
    const locked = row!.input.trainees.find(
      (trainee: { id: string }) => trainee.id === trainees[0]!.id,
    ).locked;
    expect(locked).toEqual([
      { segment: "1", seat: kept!.seat_id },
      { segment: "2", seat: answered!.seat_id },
    ]);
    const moved = routes().map((route) =>
      route.trainee === trainees[1]!.id
        ? { ...route, seat: seats[Number(route.segment) - 1]![Number(route.segment) === 1 ? 2 : 0]!.id }
        : route,
    );
    await asCoordinator((sql) => sql`select public.finish_plan(${plan}, 'draft', '{}', ${sql.json(moved)})`);
    const [done] = await publish(plan);
    expect(done!.done).toEqual({ placed: 2, cancelled: 2 });
    expect(await livePlacements()).toEqual(lines(moved));
    const statuses =
      await db.sql`select status from public.plans where cohort_id = ${rotation.cohortId} order by created_at`;
    expect(statuses.map((plan) => plan.status)).toEqual(["superseded", "published"]);
  });

  test("of two coordinators who publish two plans at once, one wins and the other is told what changed", async () => {
    const second = await makeMember(db.sql, rotation.agencyId);
    await db.sql`insert into public.programme_members (programme_id, account_id, role) values (${rotation.programmeId}, ${second.id}, 'coordinator')`;
    const [mine, theirs] = [await draft(), await draft(1)];
    const outcomes = await Promise.all([refusalOf(publish(mine)), refusalOf(publish(theirs, second.id))]);
    expect(outcomes.sort()).toEqual([null, "plan_outdated"].sort());
    expect(await livePlacements()).toHaveLength(4);
  });

  test("a hundred publications of one plan propose it once", async () => {
    const plan = await draft();
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => refusalOf(publish(plan))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(await livePlacements()).toHaveLength(4);
  });

  test("a host that lowers capacity in another session makes the plan outdated, never a seat too full", async () => {
    await db.sql`update public.seats set capacity = 2 where id = ${seats[0]![0]!.id}`;
    const plan = await start();
    const together = trainees.map((trainee) => ({
      trainee: trainee.id,
      segment: "1",
      seat: seats[0]![0]!.id,
    }));
    await asCoordinator(
      (sql) => sql`select public.finish_plan(${plan}, 'draft', '{}', ${sql.json(together)})`,
    );
    const [, outcome] = await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await tx`update public.seats set capacity = 1 where id = ${seats[0]![0]!.id}`;
          await hold();
        }),
      () => refusalOf(publish(plan)),
    );
    expect(outcome).toBe("plan_outdated");
    expect(await livePlacements()).toEqual([]);
  });

  test("a placement made by hand while a plan is published: the later one is refused whole", async () => {
    const plan = await draft();
    const late = await makeSeat(db.sql, rotation, { segment: 1 });
    const outcomes = await Promise.all([
      refusalOf(publish(plan)),
      refusalOf(asCoordinator((sql) => sql`select public.place_trainee(${trainees[0]!.id}, ${late.id})`)),
    ]);
    // The seat is new since the snapshot, so the plan is outdated whichever came first.
    expect(outcomes[0]).toBe("plan_outdated");
    expect(outcomes[1]).toBe(null);
    expect(await livePlacements()).toHaveLength(1);
  });

  test("a plan that breaks a guarantee writes nothing at all", async () => {
    const plan = await start();
    const tooMany = trainees.map((trainee) => ({
      trainee: trainee.id,
      segment: "1",
      seat: seats[0]![0]!.id,
    }));
    await asCoordinator(
      (sql) => sql`select public.finish_plan(${plan}, 'draft', '{}', ${sql.json(tooMany)})`,
    );
    expect(await refusalOf(publish(plan))).toBe("seat_full");
    expect(await livePlacements()).toEqual([]);
    const [row] = await db.sql`select status from public.plans where id = ${plan}`;
    expect(row!.status).toBe("draft");
  });
});

describe("changing a draft by hand", () => {
  test("move, lock, take out and swap, and only while it is a draft", async () => {
    const plan = await draft();
    const [one, two] = trainees;
    const at = async (trainee: string, segment: number) => {
      const [row] = await db.sql`select seat_id, is_locked from public.plan_placements
        where plan_id = ${plan} and trainee_id = ${trainee} and segment_number = ${segment}`;
      return row && { seat: row.seat_id, locked: row.is_locked };
    };
    const act = (run: Parameters<typeof db.as>[1]) => refusalOf(asCoordinator(run));
    await act((sql) => sql`select public.move_in_plan(${plan}, 0, ${one!.id}, 1, ${seats[0]![2]!.id}, true)`);
    expect(await at(one!.id, 1)).toEqual({ seat: seats[0]![2]!.id, locked: true });
    expect(
      await act((sql) => sql`select public.move_in_plan(${plan}, 1, ${one!.id}, 1, ${seats[1]![2]!.id})`),
    ).toBe("not_found");
    expect(await act((sql) => sql`select public.swap_in_plan(${plan}, 1, 1, ${one!.id}, ${two!.id})`)).toBe(
      null,
    );
    expect(await at(one!.id, 1)).toMatchObject({ seat: seats[0]![1]!.id });
    expect(await at(two!.id, 1)).toMatchObject({ seat: seats[0]![2]!.id });
    await act((sql) => sql`select public.move_in_plan(${plan}, 2, ${one!.id}, 1, null)`);
    expect(await at(one!.id, 1)).toBeUndefined();
    expect(await act((sql) => sql`select public.swap_in_plan(${plan}, 3, 1, ${one!.id}, ${two!.id})`)).toBe(
      "not_placed",
    );
    await act((sql) => sql`select public.discard_plan(${plan})`);
    expect(
      await act((sql) => sql`select public.move_in_plan(${plan}, 3, ${one!.id}, 1, ${seats[0]![0]!.id})`),
    ).toBe("changed_meanwhile");
  });

  test("of two changes judged by the same placements the second is refused, whoever makes it", async () => {
    const plan = await draft();
    const colleague = await makeMember(db.sql, rotation.agencyId);
    await db.sql`insert into public.programme_members (programme_id, account_id, role)
      values (${rotation.programmeId}, ${colleague.id}, 'coordinator')`;
    const free = seats[0]![2]!.id;
    const [, second] = await interleave(
      (hold) =>
        asCoordinator(async (sql) => {
          await sql`select public.move_in_plan(${plan}, 0, ${trainees[0]!.id}, 1, ${free})`;
          await hold();
        }),
      () =>
        refusalOf(
          db.as(
            colleague.id,
            (sql) => sql`select public.move_in_plan(${plan}, 0, ${trainees[1]!.id}, 1, ${free})`,
          ),
        ),
    );
    expect(second).toBe("draft_changed");
    const there =
      await db.sql`select trainee_id from public.plan_placements where plan_id = ${plan} and seat_id = ${free}`;
    expect([...there]).toEqual([{ trainee_id: trainees[0]!.id }]);
    const swap = (revision: number | null) =>
      refusalOf(
        asCoordinator(
          (sql) =>
            sql`select public.swap_in_plan(${plan}, ${revision}, 1, ${trainees[0]!.id}, ${trainees[1]!.id})`,
        ),
      );
    expect(await swap(null)).toBe("draft_changed");
    expect(await swap(0)).toBe("draft_changed");
    expect(await swap(1)).toBe(null);
  });

  test("a copy is a draft of its own", async () => {
    const plan = await draft();
    const [row] = await asCoordinator(
      (sql) => sql<{ id: string }[]>`select public.copy_plan(${plan}, 'Kopi') as id`,
    );
    await asCoordinator((sql) => sql`select public.move_in_plan(${row!.id}, 0, ${trainees[0]!.id}, 1, null)`);
    const [counts] = await db.sql`select count(*) filter (where plan_id = ${plan})::int as first,
      count(*) filter (where plan_id = ${row!.id})::int as copy from public.plan_placements`;
    expect(counts).toEqual({ first: 4, copy: 3 });
  });
});

test("an infeasible plan creates nothing, and a placed seat cannot be moved in by a stranger's trainee", async () => {
  const plan = await start();
  await asCoordinator(
    (sql) =>
      sql`select public.finish_plan(${plan}, 'infeasible', '{"conflicts": []}', ${sql.json(routes())})`,
  );
  const [count] =
    await db.sql`select count(*)::int as count from public.plan_placements where plan_id = ${plan}`;
  expect(count!.count).toBe(0);
  const elsewhere = await makeRotation(db.sql);
  const foreign = await makeTrainee(db.sql, elsewhere);
  const other = await start();
  const wrong = [{ trainee: foreign.id, segment: "1", seat: seats[0]![0]!.id }];
  expect(
    await refusalOf(
      asCoordinator((sql) => sql`select public.finish_plan(${other}, 'draft', '{}', ${sql.json(wrong)})`),
    ),
  ).toBe("plan_outdated");
  expect(await refusalOf(makePlacement(db.sql, foreign.id, seats[0]![0]!.id))).toBe("23503");
});
