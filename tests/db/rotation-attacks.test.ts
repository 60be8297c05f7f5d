import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeMember, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import type { Person } from "../support/people.ts";
import {
  beginPlacement,
  day,
  leave,
  makeMentor,
  makeMentored,
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
  rotation = await makeRotation(db.sql, { startsIn: -100 });
});
afterAll(() => db.close());

const asCoordinator = <T>(run: Parameters<typeof db.as<T>>[1]) => db.as(rotation.coordinator.id, run);
const statusOf = async (placement: string) => {
  const [row] = await db.sql<
    { status: string }[]
  >`select status from public.placements where id = ${placement}`;
  return row!.status;
};
/** Trainees with a place at the first host each, in the order of their ids. */
async function placed(count: number, wanted: { status?: string; segment?: number } = {}) {
  const { segment = 1 } = wanted;
  const made = [];
  for (let n = 0; n < count; n++) {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation, { segment });
    const placement = await makePlacement(db.sql, trainee.id, seat.id);
    for (const status of ["host_accepted", "confirmed"])
      if (wanted.status === "confirmed")
        await db.sql`update public.placements set status = ${status} where id = ${placement}`;
    made.push({ trainee, seat, placement });
  }
  return made;
}

describe("the clock beside people", () => {
  test("begins placements while a coordinator holds one of their trainees: neither is thrown out", async () => {
    const two = await placed(2, { status: "confirmed" });
    const [, clock] = await interleave(
      (hold) =>
        asCoordinator(async (sql) => {
          await sql`select public.place_trainee(${two[0]!.trainee.id}, ${(await makeSeat(db.sql, rotation, { segment: 2 })).id})`;
          await hold();
          await sql`select public.move_placement(${two[0]!.placement}, 'cancelled', 'Flyttar')`;
        }),
      () => refusalOf(db.as("service_role", (sql) => sql`select public.advance_placements()`)),
    );
    expect(clock).toBe(null);
    expect(await statusOf(two[0]!.placement)).toBe("cancelled");
    expect(await statusOf(two[1]!.placement)).toBe("active");
  });

  test("misses no check-in that a mentor records in the same moment", async () => {
    const { mentor, placement } = await makeMentored(db.sql);
    const [talk] = await db.sql<
      { id: string }[]
    >`select id from public.check_ins where placement_id = ${placement} order by due_on limit 1`;
    const [, clock] = await interleave(
      (hold) =>
        db.as(mentor.id, async (sql) => {
          await sql`select public.record_check_in(${talk!.id}, ${day(-60)})`;
          await hold();
        }),
      () => refusalOf(db.as("service_role", (sql) => sql`select public.miss_check_ins()`)),
    );
    expect(clock).toBe(null);
    const [row] = await db.sql`select status from public.check_ins where id = ${talk!.id}`;
    expect(row!.status).toBe("held");
  });
});

test("a host can say no to a later placement once an earlier one is confirmed", async () => {
  const trainee = await makeTrainee(db.sql, rotation);
  const places: string[] = [];
  for (const [n, host] of [0, 1, 2].entries())
    places.push(
      await makePlacement(
        db.sql,
        trainee.id,
        (await makeSeat(db.sql, rotation, { segment: n + 1, host })).id,
      ),
    );
  await beginPlacement(db.sql, places[0]!);
  const decline = db.as(
    rotation.hosts[1]!.owner.id,
    (sql) => sql`select public.move_placement(${places[1]!}, 'host_declined', 'Ingen oppgåver')`,
  );
  expect(await refusalOf(decline)).toBe(null);
});

describe("whoever has left an agency takes nothing along", () => {
  const dismiss = (person: Person, agency: string) =>
    db.sql`delete from public.agency_members where account_id = ${person.id} and agency_id = ${agency}`;

  test("a coordinator sees and does nothing any more", async () => {
    const [one] = await placed(1);
    await dismiss(rotation.coordinator, rotation.agencyId);
    const seen = await asCoordinator((sql) => sql`select id from public.trainees`);
    expect(seen).toHaveLength(0);
    const cancel = asCoordinator(
      (sql) => sql`select public.move_placement(${one!.placement}, 'cancelled', 'x')`,
    );
    expect(await refusalOf(cancel)).toBe("not_found");
  });

  test("when the last two coordinators leave at once, the agency's owners take over", async () => {
    const owner = await makeMember(db.sql, rotation.agencyId, "owner");
    const other = await makeMember(db.sql, rotation.agencyId, "recruiter");
    await db.sql`insert into public.programme_members (programme_id, account_id, role)
      values (${rotation.programmeId}, ${other.id}, 'coordinator')`;
    await interleave(
      (hold) =>
        db.sql.begin(async (sql) => {
          await sql`delete from public.agency_members where account_id = ${other.id}`;
          await hold();
        }),
      () => db.sql`delete from public.accounts where id = ${rotation.coordinator.id}`,
    );
    const left =
      await db.sql`select account_id, role from public.programme_members where programme_id = ${rotation.programmeId}`;
    expect(left.map((row) => ({ ...row }))).toEqual([{ account_id: owner.id, role: "coordinator" }]);
  });

  test("a mentor sees neither trainee nor talks and signs nothing", async () => {
    const made = await makeMentored(db.sql);
    const { mentor, placement } = made;
    await dismiss(mentor, made.rotation.hosts[0]!.id);
    for (const table of ["trainees", "placements", "check_ins", "mentor_agreements", "gatherings"])
      expect([table, await db.as(mentor.id, (sql) => sql`select * from public.${sql(table)}`)]).toEqual([
        table,
        [],
      ]);
    const write = db.as(
      mentor.id,
      (sql) => sql`select public.write_mentor_agreement(${placement}, 'Kvar veke', 'Ærlege', '', null)`,
    );
    expect(await refusalOf(write)).toBe("not_found");
  });
});

describe("what was read is what is decided", () => {
  test("a host does not accept other dates than those on the page", async () => {
    const [one] = await placed(1, { segment: 2 });
    const [seen] =
      await db.sql`select updated_at::text as at from public.placements where id = ${one!.placement}`;
    const [request] = await asCoordinator(
      (sql) =>
        sql<
          { id: string }[]
        >`select public.ask_for_change(${one!.placement}, 'dates', 'Eksamen', ${day(120)}, ${day(250)}) as id`,
    );
    await asCoordinator((sql) => sql`select public.move_change_request(${request!.id}, 'approved')`);
    const accept = (at: string) =>
      refusalOf(
        db.as(
          rotation.hosts[0]!.owner.id,
          (sql) =>
            sql`select public.move_placement(${one!.placement}, 'host_accepted', p_from => 'proposed', p_seen => ${at}::text::timestamptz)`,
        ),
      );
    expect(await accept(seen!.at)).toBe("changed_meanwhile");
    const [now] =
      await db.sql`select updated_at::text as at from public.placements where id = ${one!.placement}`;
    expect(await accept(now!.at)).toBe(null);
  });

  test("a coordinator does not approve a request that came back rewritten", async () => {
    const [one] = await placed(1, { segment: 2 });
    const me = one!.trainee.person.id;
    const ask = async (before: string) => {
      const [row] = await db.as(
        me,
        (sql) =>
          sql<
            { id: string }[]
          >`select public.ask_for_change(${one!.placement}, 'dates', 'Eksamen', ${day(80)}, ${before}) as id`,
      );
      return row!.id;
    };
    const seenOf = async (request: string) => {
      const [row] =
        await db.sql`select updated_at::text as at from public.change_requests where id = ${request}`;
      return row!.at as string;
    };
    const move = (to: string, request: string, at: string | null = null) =>
      refusalOf(
        asCoordinator(
          (sql) =>
            sql`select public.move_change_request(${request}, ${to}, 'Kvifor?', p_from => 'submitted', p_seen => ${at}::text::timestamptz)`,
        ),
      );
    const request = await ask(day(250));
    const seen = await seenOf(request);
    expect(await move("returned", request)).toBe(null);
    expect(await ask(day(120))).toBe(request);
    expect(await move("approved", request, seen)).toBe("changed_meanwhile");
    expect(await move("approved", request, await seenOf(request))).toBe(null);
  });

  test("a mentor vouches for the words that were read, not for those written since", async () => {
    const { mentor, trainee, placement } = await makeMentored(db.sql);
    const [goal] = await db.as(
      trainee.person.id,
      (sql) =>
        sql<
          { id: string }[]
        >`insert into public.competence_goals (trainee_id, title) values (${trainee.id}, 'Sky') returning id`,
    );
    const [evidence] = await db.as(
      trainee.person.id,
      (sql) => sql<{ id: string }[]>`insert into public.goal_evidence (goal_id, placement_id, body)
        values (${goal!.id}, ${placement}, 'Var med på møte') returning id`,
    );
    const confirm = (at: string) =>
      refusalOf(
        db.as(
          mentor.id,
          (sql) => sql`select public.confirm_evidence(${evidence!.id}, ${at}::text::timestamptz)`,
        ),
      );
    const seenNow = async () => {
      const [row] =
        await db.sql`select updated_at::text as at from public.goal_evidence where id = ${evidence!.id}`;
      return row!.at as string;
    };
    const seen = await seenNow();
    const [, outcome] = await interleave(
      (hold) =>
        db.as(trainee.person.id, async (sql) => {
          await sql`update public.goal_evidence set body = 'Leidde heile flyttinga' where id = ${evidence!.id}`;
          await hold();
        }),
      () => confirm(seen),
    );
    expect(outcome).toBe("changed_meanwhile");
    expect(await confirm(await seenNow())).toBe(null);
  });
});

describe("past the functions, with the rights of a person", () => {
  test("a seat is neither offered nor rewritten by hand", async () => {
    const owner = rotation.hosts[0]!.owner;
    await leave(db.sql, rotation, rotation.hosts[0]!.id);
    const offer = db.as(
      owner.id,
      (sql) => sql`insert into public.seats (cohort_id, segment_number, agency_id, title, municipality_number)
        values (${rotation.cohortId}, 2, ${rotation.hosts[0]!.id}, 'Plass', '4640')`,
    );
    expect(await refusalOf(offer)).toBe("42501");
    const seat = await makeSeat(db.sql, rotation, { host: 1 });
    const rewrite = db.as(
      rotation.hosts[1]!.owner.id,
      (sql) => sql`update public.seats set needs_police_certificate = true where id = ${seat.id}`,
    );
    expect(await refusalOf(rewrite)).toBe("42501");
  });

  test("a trainee is employed by nobody outside the programme", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const stranger = await makeRotation(db.sql);
    const employ = (agency: string) =>
      refusalOf(
        asCoordinator(
          (sql) => sql`update public.trainees set employer_agency_id = ${agency} where id = ${trainee.id}`,
        ),
      );
    expect(await employ(stranger.hosts[0]!.id)).toBe("not_of_the_programme");
    expect(await employ(rotation.hosts[0]!.id)).toBe(null);
    expect(await employ(rotation.agencyId)).toBe(null);
  });

  test("why a trainee asks is read by coordinators and the trainee, not by host or mentor", async () => {
    const mentor = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation, { mentorId: mentor.id });
    const placement = await makePlacement(db.sql, trainee.id, seat.id);
    const elsewhere = await makeSeat(db.sql, rotation, { host: 1 });
    for (const kind of ["fte", "dates", "host"])
      await db.as(
        trainee.person.id,
        (sql) =>
          sql`select public.ask_for_change(${placement}, ${kind}, 'Eg er sjuk', ${day(-100)}, ${day(60)}, 50, ${elsewhere.id})`,
      );
    const reads = async (person: string) =>
      (await db.as(person, (sql) => sql`select kind from public.change_requests where reason is not null`))
        .length;
    const { owner } = rotation.hosts[0]!;
    const asked = async (person: string) =>
      (
        await db.as(
          person,
          (sql) => sql`select kind from public.placement_changes(${placement}) order by kind`,
        )
      ).map(({ kind }) => kind);
    for (const [person, count] of [
      [trainee.person, 3],
      [rotation.coordinator, 3],
      [mentor, 0],
      [owner, 0],
    ] as const)
      expect(await reads(person.id)).toBe(count);
    expect(await asked(owner.id)).toEqual(["dates", "fte", "host"]);
    for (const person of [mentor, trainee.person, rotation.hosts[1]!.owner])
      expect(await asked(person.id)).toEqual([]);
  });

  test.each(["infinity", "-infinity", "20000-01-01", "0044-03-15 BC"])(
    "%s is no day that others have to read",
    async (odd) => {
      const { mentor, trainee, placement } = await makeMentored(db.sql);
      const me = trainee.person.id;
      const attacks = {
        todo: () =>
          db.as(
            me,
            (sql) =>
              sql`insert into public.trainee_todos (trainee_id, title, due_on) values (${trainee.id}, 'x', ${odd}::text::date)`,
          ),
        goal: () =>
          db.as(
            me,
            (sql) =>
              sql`insert into public.competence_goals (trainee_id, title, target_on) values (${trainee.id}, 'x', ${odd}::text::date)`,
          ),
        dates: () =>
          db.as(
            me,
            (sql) =>
              sql`select public.ask_for_change(${placement}, 'dates', 'x', ${odd}::text::date, ${day(60)})`,
          ),
        until: () =>
          db.as(
            me,
            (sql) =>
              sql`select public.ask_for_change(${placement}, 'dates', 'x', ${day(-100)}, ${odd}::text::date)`,
          ),
        part: () =>
          db.as(
            me,
            (sql) =>
              sql`select public.ask_for_change(${placement}, 'fte', 'x', ${odd}::text::date, null, 50)`,
          ),
        talk: () =>
          db.as(
            mentor.id,
            (sql) =>
              sql`select public.record_check_in((select id from public.check_ins where placement_id = ${placement} limit 1), ${odd}::text::date)`,
          ),
      };
      for (const [what, attack] of Object.entries(attacks)) {
        const refused = await refusalOf(attack());
        expect([
          what,
          refused === "23514" || refused === "period_reversed" || refused === "in_the_future",
        ]).toEqual([what, true]);
      }
    },
  );
});

describe("a host that has left the programme", () => {
  test("gets nobody more: by hand, by a change that is approved, or in a plan", async () => {
    const [one] = await placed(1);
    const seat = await makeSeat(db.sql, rotation, { host: 1 });
    const later = await makeSeat(db.sql, rotation, { segment: 2, host: 1 });
    const [request] = await asCoordinator(
      (sql) =>
        sql<
          { id: string }[]
        >`select public.ask_for_change(${one!.placement}, 'host', 'x', p_seat => ${seat.id}) as id`,
    );
    await leave(db.sql, rotation, rotation.hosts[1]!.id);
    const place = asCoordinator((sql) => sql`select public.place_trainee(${one!.trainee.id}, ${later.id})`);
    expect(await refusalOf(place)).toBe("host_has_left");
    const approve = asCoordinator(
      (sql) => sql`select public.move_change_request(${request!.id}, 'approved')`,
    );
    expect(await refusalOf(approve)).toBe("host_has_left");
    const [row] = await db.sql`select private.plan_input(${rotation.cohortId}) as input`;
    expect(row!.input.seats.map(({ id }: { id: string }) => id)).not.toContain(later.id);
  });

  test("also when it leaves in the moment in which somebody is placed there", async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation, { host: 1 });
    const [, outcome] = await interleave(
      (hold) =>
        db.sql.begin(async (sql) => {
          await sql`update public.programme_hosts set joined_on = private.today() - 1, left_on = private.today()
            where programme_id = ${rotation.programmeId} and agency_id = ${rotation.hosts[1]!.id}`;
          await hold();
        }),
      () => refusalOf(asCoordinator((sql) => sql`select public.place_trainee(${trainee.id}, ${seat.id})`)),
    );
    expect(outcome).toBe("host_has_left");
  });
});

test("a seat is withdrawn while somebody is approved to go there: one waits for the other, neither is thrown out", async () => {
  const [one, two] = await placed(2);
  const [seat, other] = [
    await makeSeat(db.sql, rotation, { host: 1 }),
    await makeSeat(db.sql, rotation, { host: 1 }),
  ];
  const request = async (placement: string, to: string) => {
    const [row] = await db.as(
      (placement === one!.placement ? one! : two!).trainee.person.id,
      (sql) =>
        sql<{ id: string }[]>`select public.ask_for_change(${placement}, 'host', 'x', p_seat => ${to}) as id`,
    );
    return row!.id;
  };
  const first = await request(one!.placement, seat.id);
  await request(two!.placement, other.id);
  const [, outcome] = await interleave(
    (hold) =>
      db.as(rotation.hosts[1]!.owner.id, async (sql) => {
        await sql`update public.seats set withdrawn_at = null where id = ${seat.id}`;
        await hold();
        await sql`update public.seats set withdrawn_at = now() where id = ${seat.id}`;
      }),
    () => refusalOf(asCoordinator((sql) => sql`select public.move_change_request(${first}, 'approved')`)),
  );
  expect(outcome).toBe("seat_withdrawn");
});
