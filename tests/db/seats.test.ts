import type postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actAs, createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import type { Person } from "../support/people.ts";
import {
  beginPlacement,
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
let host: Rotation["hosts"][number];
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql);
  host = rotation.hosts[0]!;
});
afterAll(() => db.close());

const content = {
  title: "Digital heimevakt",
  tasks: "Prøve ut sensorar",
  theme_id: "welfare",
  municipality_number: "4640",
  capacity: 2,
  housing: "Hybel",
  remote_days: 1,
  needs_police_certificate: true,
  needs_clearance: "confidential",
  host_cost_percent: 33.33,
  needed: ["python", "sql"],
  given: ["gis"],
};
type Seen = { seat: string; at: string };

/** Answers the seat's id, or the reason of the refusal. */
async function save(
  person: Person,
  changed: object = {},
  where: { segment?: number; agencyId?: string; seen?: Seen } = {},
): Promise<string> {
  const { segment = 1, agencyId = host.id, seen } = where;
  let id = "";
  const reason = await refusalOf(
    db.as(person.id, async (sql) => {
      const [row] = await sql<{ id: string }[]>`
        select public.save_seat(${rotation.cohortId}, ${segment}, ${agencyId}, ${sql.json({ ...content, ...changed })},
          ${seen?.seat ?? null}, ${seen?.at ?? null}::text::timestamptz) as id`;
      id = row!.id;
    }),
  );
  return reason ?? id;
}
async function seenOf(seat: string): Promise<Seen> {
  const [row] = await db.sql<
    { at: string }[]
  >`select updated_at::text as at from public.seats where id = ${seat}`;
  return { seat, at: row!.at };
}
const withReason = (run: (tx: postgres.TransactionSql) => Promise<unknown>) =>
  db.sql.begin(async (tx) => {
    await tx`select set_config('app.reason', 'Ingen oppgåver', true)`;
    await run(tx);
  });
const withdraw = (seat: string, person: Person = host.owner) =>
  refusalOf(
    db.as(person.id, (sql) => sql`update public.seats set withdrawn_at = '1999-01-01' where id = ${seat}`),
  );

describe("saving a seat", () => {
  test("writes all of it with its skills, and a change replaces all of it", async () => {
    const mentor = await makeMentor(db.sql, rotation, host.id);
    const seat = await save(host.owner, { mentor_id: mentor.id });
    const [row] = await db.sql`
      select title, tasks, theme_id, municipality_number, capacity, mentor_id, housing, remote_days, needs_police_certificate,
        needs_clearance, host_cost_percent::float, array(select kind || ' ' || skill_id from public.seat_skills where seat_id = s.id order by 1) as skills
      from public.seats s where id = ${seat}`;
    const { needed, given, ...columns } = content;
    expect({ ...row }).toEqual({
      ...columns,
      mentor_id: mentor.id,
      skills: ["given gis", "needed python", "needed sql"],
    });
    const seen = await seenOf(seat);
    expect(await save(host.owner, { housing: null, needed: [], title: "Ny" }, { seen })).toBe(seat);
    const [changed] = await db.sql`
      select title, housing, mentor_id, (select count(*)::int from public.seat_skills where seat_id = s.id) as skills
      from public.seats s where id = ${seat}`;
    expect({ ...changed }).toEqual({ title: "Ny", housing: null, mentor_id: null, skills: 1 });
  });

  test("is the host's own and the coordinator's, and nobody else's", async () => {
    const other = rotation.hosts[1]!;
    expect(await save(other.owner)).toBe("not_found");
    expect(await save(host.owner, {}, { segment: 9 })).toBe("not_found");
    const seat = await save(rotation.coordinator);
    expect(seat).toMatch(/^[0-9a-f-]{36}$/);
    const seen = await seenOf(seat);
    expect(await save(other.owner, {}, { seen, agencyId: other.id })).toBe("not_found");
    expect(await save(host.owner, {}, { seen, segment: 2 })).toBe("not_found");
  });

  test.each([
    [{ capacity: 0 }, "capacity_out_of_range"],
    [{ capacity: 10_000 }, "capacity_out_of_range"],
    [{ municipality_number: "9999" }, "unknown_municipality"],
    [{ theme_id: "månen" }, "unknown_theme"],
    [{ needed: ["trolldom"] }, "unknown_skill"],
    [{ mentor_id: "00000000-0000-0000-0000-000000000000" }, "unknown_mentor"],
  ])("with %o is refused as %s and writes nothing", async (changed, reason) => {
    expect(await save(host.owner, changed)).toBe(reason);
    const [row] =
      await db.sql`select count(*)::int as n from public.seats where cohort_id = ${rotation.cohortId}`;
    expect(row!.n).toBe(0);
  });

  test("is refused for a host that has left, a segment that is over and a cohort that has ended", async () => {
    const past = await makeRotation(db.sql, { startsIn: -200, segments: 2 });
    const owner = past.hosts[0]!.owner;
    const offer = (segment: number) =>
      refusalOf(
        db.as(
          owner.id,
          (sql) =>
            sql`select public.save_seat(${past.cohortId}, ${segment}, ${past.hosts[0]!.id}, ${sql.json(content)})`,
        ),
      );
    expect(await offer(1)).toBe("segment_is_over");
    expect(await offer(2)).toBe(null);
    await db.sql`update public.programme_hosts set joined_on = ${day(-300)}, left_on = ${day(0)} where agency_id = ${past.hosts[0]!.id}`;
    expect(await offer(2)).toBe("host_has_left");
    await withReason(
      (tx) => tx`update public.cohorts set status = 'terminated' where id = ${rotation.cohortId}`,
    );
    expect(await save(host.owner)).toBe("cohort_is_over");
  });

  test("of two who saw the same version one is told that the other has changed it", async () => {
    const seen = await seenOf(await save(host.owner));
    const outcomes = await interleave(
      (hold) =>
        db.sql.begin(async (tx) => {
          await actAs(tx, host.owner.id);
          await tx`select public.save_seat(${rotation.cohortId}, 1, ${host.id}, ${tx.json({ ...content, title: "Første" })}, ${seen.seat}, ${seen.at}::text::timestamptz)`;
          await hold();
          return null;
        }),
      () => save(rotation.coordinator, { title: "Andre" }, { seen }),
    );
    expect(outcomes).toEqual([null, "changed_meanwhile"]);
    const [row] = await db.sql`select title from public.seats where id = ${seen.seat}`;
    expect(row!.title).toBe("Første");
  });

  test("never lowers the capacity below use", async () => {
    const seat = await save(host.owner, { needs_police_certificate: false, needs_clearance: null });
    for (const _ of [1, 2]) await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat);
    const seen = await seenOf(seat);
    expect(await save(host.owner, { capacity: 1 }, { seen })).toBe("capacity_below_use");
    expect(await save(host.owner, { capacity: 3 }, { seen })).toBe(seat);
  });
});

describe("withdrawing a seat", () => {
  test("is the host's, keeps the database's clock, and waits until nobody is in it", async () => {
    const seat = await makeSeat(db.sql, rotation);
    await withdraw(seat.id, rotation.hosts[1]!.owner);
    const at = async () => {
      const [row] = await db.sql<
        { at: Date | null }[]
      >`select withdrawn_at as at from public.seats where id = ${seat.id}`;
      return row!.at;
    };
    expect(await at()).toBe(null);
    const placement = await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
    expect(await withdraw(seat.id)).toBe("seat_in_use");
    await withReason(
      (tx) => tx`update public.placements set status = 'host_declined' where id = ${placement}`,
    );
    expect(await withdraw(seat.id)).toBe(null);
    expect((await at())!.getFullYear()).toBeGreaterThan(2000);
    const next = await makeTrainee(db.sql, rotation);
    expect(await refusalOf(makePlacement(db.sql, next.id, seat.id))).toBe("seat_withdrawn");
  });

  test("and placing somebody there at the same time never both happen, whichever is first", async () => {
    const seat = await makeSeat(db.sql, rotation);
    const first = await makeTrainee(db.sql, rotation);
    expect(
      await interleave(
        (hold) =>
          refusalOf(
            db.sql.begin(async (tx) => {
              await makePlacement(tx, first.id, seat.id);
              await hold();
            }),
          ),
        () => withdraw(seat.id),
      ),
    ).toEqual([null, "seat_in_use"]);

    const other = await makeSeat(db.sql, rotation);
    const second = await makeTrainee(db.sql, rotation);
    expect(
      await interleave(
        (hold) =>
          refusalOf(
            db.sql.begin(async (tx) => {
              await tx`update public.seats set withdrawn_at = now() where id = ${other.id}`;
              await hold();
            }),
          ),
        () => refusalOf(makePlacement(db.connect(), second.id, other.id)),
      ),
    ).toEqual([null, "seat_withdrawn"]);
  });
});

describe("the mentor of a placement", () => {
  const choose = (person: Person, placement: string, mentor: string) =>
    refusalOf(db.as(person.id, (sql) => sql`select public.set_placement_mentor(${placement}, ${mentor})`));

  test("is chosen by the host among its own, within what each may follow", async () => {
    const mentor = await makeMentor(db.sql, rotation, host.id, 1);
    const stranger = await makeMentor(db.sql, rotation, rotation.hosts[1]!.id);
    const seat = await makeSeat(db.sql, rotation, { capacity: 2 });
    const [one, two] = await Promise.all(
      [1, 2].map(async () => makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id)),
    );
    expect(await choose(rotation.hosts[1]!.owner, one!, mentor.id)).toBe("not_found");
    expect(await choose(mentor, one!, mentor.id)).toBe("not_found");
    expect(await choose(host.owner, one!, stranger.id)).toBe("unknown_mentor");
    const outcomes = await Promise.all(
      [one!, two!].map((placement) => choose(host.owner, placement, mentor.id)),
    );
    expect(outcomes.sort()).toEqual(["mentor_full", null].sort());
  });

  test("who comes in the middle has missed no talk", async () => {
    const running = await makeRotation(db.sql, { startsIn: -100 });
    const owner = running.hosts[0]!.owner;
    const mentor = await makeMentor(db.sql, running, running.hosts[0]!.id);
    const seat = await makeSeat(db.sql, running);
    const placement = await makePlacement(db.sql, (await makeTrainee(db.sql, running)).id, seat.id);
    await beginPlacement(db.sql, placement);
    expect(await choose(owner, placement, mentor.id)).toBe(null);
    const talks =
      await db.sql`select due_on::text from public.check_ins where placement_id = ${placement} order by 1`;
    expect(talks.map((talk) => talk.due_on)).toEqual([12, 40, 68].map(day));
    await withReason(
      (
        tx,
      ) => tx`update public.placements set status = 'ended_early', end_reason = 'Ny jobb', destination = 'private',
        ends_before = ${day(0)} where id = ${placement}`,
    );
    expect(await choose(owner, placement, mentor.id)).toBe("placement_is_over");
  });
});
