import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount } from "../support/people.ts";
import {
  day,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
/** Three trainees of a cohort that begins in thirty days, each at an own host in the first segment. */
let trainees: { id: string; person: { id: string; email: string } }[];
let seats: { id: string }[];
let placements: string[];
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  rotation = await makeRotation(db.sql);
  trainees = [];
  seats = [];
  placements = [];
  for (const host of [0, 1, 2]) {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation, { host });
    trainees.push(trainee);
    seats.push(seat);
    placements.push(await makePlacement(db.sql, trainee.id, seat.id));
  }
});

type Wanted = { starts?: string; before?: string; other?: string; reason?: string };
const ask = (person: string, placement: string, kind: string, wanted: Wanted) =>
  refusalOf(
    db.as(
      person,
      (
        sql,
      ) => sql`select public.ask_for_change(${placement}, ${kind}, ${wanted.reason ?? "Fordi"}, ${wanted.starts ?? null},
        ${wanted.before ?? null}, p_other => ${wanted.other ?? null}::uuid)`,
    ),
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
const requestOf = async (placement: string) => {
  const [row] = await db.sql`select id, status, reason, note from public.change_requests
    where placement_id = ${placement} order by created_at desc limit 1`;
  return row!;
};
const me = (n = 0) => trainees[n]!.person.id;
const coordinator = () => rotation.coordinator.id;

describe("leave", () => {
  const leave = (starts: string, before: string, n = 0) =>
    ask(me(n), placements[n]!, "leave", { starts, before });
  const leaves = () =>
    db.sql`select starts_on::text, ends_before::text from public.leaves where trainee_id = ${trainees[0]!.id} order by 1`;

  test("is asked for without a reason, seen by the coordinator alone, and stands once approved; hosts answer nothing anew", async () => {
    await db.sql`update public.placements set status = 'host_accepted' where id = ${placements[0]!}`;
    expect(await leave(day(60), day(90))).toBe(null);
    const request = await requestOf(placements[0]!);
    expect(request).toMatchObject({ status: "submitted", reason: null });
    const reads = (person: string) =>
      db.as(person, (sql) => sql`select id from public.change_requests where id = ${request.id}`);
    expect(await reads(coordinator())).toHaveLength(1);
    expect(await reads(rotation.hosts[0]!.owner.id)).toHaveLength(0);
    expect(await reads(me(1))).toHaveLength(0);

    expect(await leaves()).toHaveLength(0);
    expect(await move(coordinator(), request.id, "approved")).toBe(null);
    expect((await leaves()).map((row) => ({ ...row }))).toEqual([
      { starts_on: day(60), ends_before: day(90) },
    ]);
    const [placement] = await db.sql`select status from public.placements where id = ${placements[0]!}`;
    expect(placement!.status).toBe("host_accepted");
  });

  test("shows beforehand what it moves, which is what the clock then says", async () => {
    const next = await makeSeat(db.sql, rotation, { segment: 2, host: 1 });
    await makePlacement(db.sql, trainees[0]!.id, next.id);
    const shown = await db.as(
      me(),
      (sql) => sql`select new_starts_on::text as starts, new_ends_before::text as before
        from public.preview_my_change(${placements[0]!}, 'leave', ${day(60)}, ${day(90)})`,
    );
    expect(shown.map((row) => [row.starts, row.before])).toEqual([
      [day(30), day(240)],
      [day(240), day(420)],
    ]);
    expect(await leaves()).toHaveLength(0);
    await leave(day(60), day(90));
    await move(coordinator(), (await requestOf(placements[0]!)).id, "approved");
    const shift = await db.as(
      coordinator(),
      (sql) => sql`select new_starts_on::text as starts, new_ends_before::text as before
        from public.preview_shift(${trainees[0]!.id}) order by 1`,
    );
    expect(shift.map((row) => ({ ...row }))).toEqual(shown.map((row) => ({ ...row })));
  });

  test("bad days, a day outside the placement and other people are refused", async () => {
    expect(await leave(day(60), day(60))).toBe("period_reversed");
    expect(await leave(day(29), day(60))).toBe("leave_outside_placement");
    expect(await leave(day(210), day(220))).toBe("leave_outside_placement");
    expect(await leave(day(60), day(1300))).toBe("leave_too_long");
    const days = { starts: day(60), before: day(70) };
    for (const person of [me(1), rotation.hosts[0]!.owner.id, coordinator(), (await makeAccount(db.sql)).id])
      expect(await ask(person, placements[0]!, "leave", days)).toBe("not_found");
  });

  test("of two approvals of the same days at once, in one request or two, one stands", async () => {
    await leave(day(60), day(90));
    const first = (await requestOf(placements[0]!)).id;
    const [draft] = await db.as(
      me(),
      (sql) => sql<{ id: string }[]>`
        select public.save_change_request(${placements[0]!}, 'leave', null, ${day(80)}, ${day(100)}) as id`,
    );
    expect(await move(me(), draft!.id, "submitted")).toBe(null);
    const [, second] = await interleave(
      (hold) =>
        db.as(coordinator(), async (sql) => {
          await sql`select public.move_change_request(${first}, 'approved')`;
          await hold();
        }),
      () => move(coordinator(), draft!.id, "approved"),
    );
    expect(second).toBe("leave_overlaps");
    expect(await leaves()).toHaveLength(1);
    expect((await requestOf(placements[0]!)).status).toBe("submitted");
  });

  test("noted by a coordinator while another approves it: it stands once", async () => {
    await leave(day(60), day(90));
    const request = (await requestOf(placements[0]!)).id;
    const [, outcome] = await interleave(
      (hold) =>
        db.as(coordinator(), async (sql) => {
          await sql`insert into public.leaves (trainee_id, starts_on, ends_before) values (${trainees[0]!.id}, ${day(70)}, ${day(75)})`;
          await hold();
        }),
      () => move(coordinator(), request, "approved"),
    );
    expect(outcome).toBe("leave_overlaps");
    expect(await leaves()).toHaveLength(1);
  });
});

describe("a swap between trainees", () => {
  const swap = (from = 0, to = 1, person = me(from)) =>
    ask(person, placements[from]!, "swap", { other: placements[to]! });
  const seatsNow = async () => {
    const rows =
      await db.sql`select seat_id from public.placements where id = any (${placements}) order by trainee_id`;
    const before = [...trainees.entries()].sort(([, a], [, b]) => a.id.localeCompare(b.id));
    return new Map(before.map(([n], index) => [n, rows[index]!.seat_id as string]));
  };
  const asked = async (from = 0, to = 1) => {
    expect(await swap(from, to)).toBe(null);
    return (await requestOf(placements[from]!)).id as string;
  };

  test("the fellow agrees first, then the coordinator decides, and both hosts answer anew", async () => {
    await db.sql`update public.placements set status = 'host_accepted' where id in ${db.sql([placements[0]!, placements[1]!])}`;
    const request = await asked();
    expect(await move(coordinator(), request, "approved")).toBe("transition_not_allowed");
    expect(await move(me(), request, "submitted")).toBe("transition_not_allowed");
    expect(await move(me(2), request, "submitted")).toBe("not_found");
    expect(await move(rotation.hosts[0]!.owner.id, request, "submitted")).toBe("not_found");
    expect(await move(me(1), request, "submitted")).toBe(null);
    expect(await move(coordinator(), request, "approved")).toBe(null);
    const now = await seatsNow();
    expect([now.get(0), now.get(1), now.get(2)]).toEqual([seats[1]!.id, seats[0]!.id, seats[2]!.id]);
    const [row] = await db.sql`select count(*)::int as open from public.placements
      where id in ${db.sql([placements[0]!, placements[1]!])} and status = 'proposed'`;
    expect(row!.open).toBe(2);
  });

  test("each of the two sees the other, and nobody else sees anything", async () => {
    const request = await asked();
    const seen = (person: string) =>
      db.as(person, (sql) => sql`select request_id, is_mine, host, is_current from public.my_swaps()`);
    expect((await seen(me())).map((row) => ({ ...row }))).toEqual([
      { request_id: request, is_mine: true, host: "Prøvetrainee vert 2", is_current: true },
    ]);
    expect((await seen(me(1))).map((row) => ({ ...row }))).toEqual([
      { request_id: request, is_mine: false, host: "Prøvetrainee vert 1", is_current: true },
    ]);
    const partners = (person: string) =>
      db.as(person, (sql) => sql`select placement_id from public.swap_partners(${placements[0]!})`);
    expect((await partners(me())).map((row) => row.placement_id).sort()).toEqual(
      [placements[1]!, placements[2]!].sort(),
    );
    for (const person of [me(2), coordinator(), rotation.hosts[0]!.owner.id]) {
      expect(await seen(person)).toHaveLength(0);
      expect(await partners(person)).toHaveLength(0);
    }
  });

  test("is asked with somebody who can: another segment, cohort or programme, one's own and what has begun are refused", async () => {
    const next = await makeSeat(db.sql, rotation, { segment: 2, host: 1 });
    const later = await makePlacement(db.sql, trainees[1]!.id, next.id);
    const elsewhere = await makeRotation(db.sql);
    const stranger = await makeTrainee(db.sql, elsewhere);
    const foreign = await makePlacement(db.sql, stranger.id, (await makeSeat(db.sql, elsewhere)).id);
    for (const other of [later, foreign, placements[0]!, trainees[1]!.id])
      expect(await ask(me(), placements[0]!, "swap", { other })).toBe("unknown_placement");
    expect(await ask(me(1), placements[0]!, "swap", { other: placements[2]! })).toBe("not_found");
    expect(await ask(rotation.hosts[0]!.owner.id, placements[0]!, "swap", { other: placements[1]! })).toBe(
      "not_found",
    );
    await db.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update public.placements set status = 'active' where id = ${placements[1]!}`;
    });
    expect(await swap()).toBe("unknown_placement");
  });

  test("a no reaches the asker, also after a yes; taken back, it can no longer be answered", async () => {
    const request = await asked();
    expect(await move(me(1), request, "declined", "Eg vil bli her")).toBe(null);
    expect(await requestOf(placements[0]!)).toMatchObject({ status: "declined", note: "Eg vil bli her" });
    const again = await asked();
    expect(await move(me(1), again, "submitted")).toBe(null);
    expect(await move(me(1), again, "declined")).toBe(null);
    expect(await move(coordinator(), again, "approved")).toBe("transition_not_allowed");
    const third = await asked();
    expect(await move(me(), third, "withdrawn")).toBe(null);
    expect(await move(me(1), third, "submitted")).toBe("transition_not_allowed");
  });

  test("what comes back from the coordinator goes to the fellow once more", async () => {
    const request = await asked();
    await move(me(1), request, "submitted");
    expect(await move(coordinator(), request, "returned", "Kva seier vertane?")).toBe(null);
    expect(await move(me(), request, "submitted")).toBe("transition_not_allowed");
    expect(await asked(0, 2)).toBe(request);
    expect(await requestOf(placements[0]!)).toMatchObject({ status: "asked", note: null });
    expect(await move(me(1), request, "submitted")).toBe("not_found");
    expect(await move(me(2), request, "submitted")).toBe(null);
  });

  test("asked ten times at once it waits once, and asked by each of the other it waits once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => swap()));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([null, "already_asked"]));
    expect(await swap(1, 0)).toBe("fellow_has_asked");
    const both = await Promise.all([swap(2, 1), swap(1, 2)]);
    expect(both.sort()).toEqual(["fellow_has_asked", null].sort());
  });

  test("a fellow's no against a coordinator's yes at once: one of them wins, and nothing is half done", async () => {
    const request = await asked();
    await move(me(1), request, "submitted");
    const before = await seatsNow();
    const outcomes = await Promise.all([
      move(me(1), request, "declined", null, "submitted"),
      move(coordinator(), request, "approved", null, "submitted"),
    ]);
    expect([...outcomes].sort()).toEqual(["changed_meanwhile", null].sort());
    const isApproved = outcomes[1] === null;
    expect((await requestOf(placements[0]!)).status).toBe(isApproved ? "approved" : "declined");
    expect((await seatsNow()).get(0)).toBe(isApproved ? seats[1]!.id : before.get(0));
  });

  test("it holds for the places as they were: after another change there is only a no left", async () => {
    const [one, two] = [await asked(0, 1), await asked(2, 1)];
    expect(await move(me(1), one, "submitted")).toBe(null);
    expect(await move(me(1), two, "submitted")).toBe(null);
    const outcomes = await Promise.all([one, two].map((request) => move(coordinator(), request, "approved")));
    expect([...outcomes].sort()).toEqual([null, "swap_outdated"].sort());
    expect(new Set((await seatsNow()).values())).toEqual(new Set(seats.map(({ id }) => id)));

    const outdated = outcomes[0] === null ? two : one;
    expect(await move(me(1), outdated, "declined")).toBe(null);
  });

  test("an account that goes leaves what it asked, and the fellow still has the say", async () => {
    const request = await asked();
    await db.sql`delete from public.accounts where id = ${me()}`;
    expect(await requestOf(placements[0]!)).toMatchObject({ id: request, status: "asked" });
    expect(await move(coordinator(), request, "approved")).toBe("transition_not_allowed");
    expect(await move(me(1), request, "declined")).toBe(null);
    const rewritten = db.sql`update public.change_requests set reason = 'Noko anna' where id = ${request}`;
    expect(await refusalOf(rewritten)).toBe("locked_after_submission");
  });

  test("a yes to a place that has moved meanwhile is refused", async () => {
    const request = await asked();
    await db.sql`update public.placements set ends_before = ${day(200)} where id = ${placements[0]!}`;
    expect(await move(me(1), request, "submitted")).toBe("swap_outdated");
  });

  test("whatever way a row is written, a trainee's swap is never sent past the fellow", async () => {
    const request = await asked();
    const force = (to: string) =>
      refusalOf(db.sql`update public.change_requests set status = ${to} where id = ${request}`);
    expect(await force("approved")).toBe("transition_not_allowed");
    const [draft] = await db.as(
      me(2),
      (sql) => sql<{ id: string }[]>`
        select public.save_change_request(${placements[2]!}, 'swap', 'Fordi', p_other => ${placements[1]!}::uuid) as id`,
    );
    expect(
      await refusalOf(db.sql`update public.change_requests set status = 'submitted' where id = ${draft!.id}`),
    ).toBe("transition_not_allowed");
    expect(await move(me(2), draft!.id, "submitted")).toBe("transition_not_allowed");
  });

  test("a broken guarantee of the other one stops both", async () => {
    const only = await makeRotation(db.sql, { minDistinctHosts: 2, segments: 2 });
    const two = [await makeTrainee(db.sql, only), await makeTrainee(db.sql, only)];
    const at: string[] = [];
    for (const host of [0, 1])
      at.push(await makePlacement(db.sql, two[host]!.id, (await makeSeat(db.sql, only, { host })).id));
    // The second one goes on to the first one's host, which a swap would make the only one.
    const later = await makeSeat(db.sql, only, { segment: 2, host: 0 });
    const ahead = await makePlacement(db.sql, two[1]!.id, later.id);
    for (const status of ["host_accepted", "confirmed"])
      await db.sql`update public.placements set status = ${status} where id = ${ahead}`;
    const preview = db.as(
      two[0]!.person.id,
      (sql) => sql`select * from public.preview_my_change(${at[0]!}, 'swap', p_other => ${at[1]!}::uuid)`,
    );
    expect(await refusalOf(preview)).toBe("too_few_hosts");
  });
});
