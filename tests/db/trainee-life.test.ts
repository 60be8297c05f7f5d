import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { makeAccount, type Person } from "../support/people.ts";
import { day, makeMentor, makeMentored, makeTrainee, type Rotation } from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
let mentor: Person;
let trainee: Awaited<ReturnType<typeof makeTrainee>>;
let placement: string;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  ({ rotation, mentor, trainee, placement } = await makeMentored(db.sql));
});
afterAll(() => db.close());

const call = (person: Person, run: Parameters<typeof db.as>[1]) => refusalOf(db.as(person.id, run));

describe("the mentor agreement", () => {
  const write = (person: Person, version: number | null = null) =>
    call(
      person,
      (sql) =>
        sql`select public.write_mentor_agreement(${placement}, 'Kvar fjerde veke', 'Vi seier ifrå', 'Leie møte', ${version})`,
    );
  const sign = (person: Person, version: number) =>
    call(person, (sql) => sql`select public.sign_mentor_agreement(${placement}, ${version})`);
  const signatures = async () => {
    const [row] =
      await db.sql`select version, mentor_signed_at is not null as mentor, trainee_signed_at is not null as trainee
      from public.mentor_agreements where placement_id = ${placement}`;
    return row;
  };

  test("is signed by both, each for the text they saw; a change takes both signatures away", async () => {
    expect(await write(mentor)).toBe(null);
    expect(await sign(mentor, 1)).toBe(null);
    expect(await write(trainee.person)).toBe("changed_meanwhile");
    expect(await write(trainee.person, 1)).toBe(null);
    expect(await signatures()).toEqual({ version: 2, mentor: false, trainee: false });
    expect(await sign(mentor, 1)).toBe("changed_meanwhile");
    const outcomes = await Promise.all([sign(mentor, 2), sign(trainee.person, 2)]);
    expect(outcomes).toEqual([null, null]);
    expect(await signatures()).toEqual({ version: 2, mentor: true, trainee: true });
    expect(await sign(rotation.coordinator, 2)).toBe("not_found");
    expect(await write(rotation.hosts[0]!.owner, 2)).toBe("not_found");
  });

  test("another mentor signs anew", async () => {
    await write(mentor);
    await sign(mentor, 1);
    const next = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
    await db.sql`update public.placements set mentor_id = ${next.id} where id = ${placement}`;
    await sign(trainee.person, 1);
    expect(await signatures()).toEqual({ version: 1, mentor: false, trainee: true });
  });
});

describe("check-ins", () => {
  const checkIns = () => db.sql<{ id: string; due_on: string; status: string }[]>`
    select id, due_on::text, status from public.check_ins where placement_id = ${placement} order by due_on`;
  const record = (person: Person, id: string, heldOn: string | null) =>
    call(person, (sql) => sql`select public.record_check_in(${id}, ${heldOn}, 'Gjekk fint')`);
  const open = async () => {
    const [row] =
      await db.sql`select count(*)::int as n from public.check_in_escalations where placement_id = ${placement} and resolved_at is null`;
    return row!.n;
  };

  test("come with the confirmed placement at the programme's interval, and follow its dates", async () => {
    expect((await checkIns()).map((talk) => talk.due_on)).toEqual([-72, -44, -16, 12, 40, 68].map(day));
    await db.sql`update public.placements set ends_before = ${day(30)} where id = ${placement}`;
    expect((await checkIns()).map((talk) => talk.due_on)).toEqual([-72, -44, -16, 12].map(day));
  });

  test("two missed in a row reach the coordinator once; one held between them does not", async () => {
    const [first, second, third, ahead] = await checkIns();
    expect(await record(mentor, first!.id, null)).toBe(null);
    expect(await record(trainee.person, second!.id, day(-40))).toBe(null);
    expect(await record(mentor, third!.id, null)).toBe(null);
    expect(await open()).toBe(0);
    expect(await record(mentor, second!.id, null)).toBe(null);
    expect(await open()).toBe(1);
    expect(await record(mentor, ahead!.id, null)).toBe("in_the_future");
    expect(await record(rotation.coordinator, first!.id, day(-72))).toBe("not_found");
    const [row] = await db.as(
      rotation.coordinator.id,
      (sql) =>
        sql<{ id: string }[]>`select id from public.check_in_escalations where placement_id = ${placement}`,
    );
    const resolve = (person: Person, note: string) =>
      call(person, (sql) => sql`select public.resolve_escalation(${row!.id}, ${note})`);
    expect(await resolve(mentor, "Snakka saman")).toBe("not_found");
    expect(await resolve(rotation.coordinator, " ")).toBe("reason_required");
    expect(await resolve(rotation.coordinator, "Snakka saman")).toBe(null);
    expect(await open()).toBe(0);
  });

  test("the clock misses what nobody recorded within a week", async () => {
    const [row] = await db.as(
      "service_role",
      (sql) => sql<{ n: number }[]>`select public.miss_check_ins() as n`,
    );
    expect(row!.n).toBeGreaterThanOrEqual(3);
    expect((await checkIns()).map((talk) => talk.status).slice(0, 4)).toEqual([
      "missed",
      "missed",
      "missed",
      "scheduled",
    ]);
    expect(await open()).toBe(1);
  });

  test("their notes are the two's alone; the coordinator counts", async () => {
    const [first] = await checkIns();
    await record(mentor, first!.id, day(-70));
    const notes = (person: Person) => db.as(person.id, (sql) => sql`select note from public.check_ins`);
    expect(await notes(rotation.coordinator)).toHaveLength(0);
    expect(await notes(rotation.hosts[0]!.owner)).toHaveLength(0);
    expect((await notes(trainee.person)).filter((row) => row.note === "Gjekk fint")).toHaveLength(1);
    const [overview] = await db.as(
      rotation.coordinator.id,
      (sql) =>
        sql`select held, missed, next_due::text, is_escalated from public.check_in_overview(${rotation.cohortId})`,
    );
    expect(overview).toEqual({ held: 1, missed: 0, next_due: day(-44), is_escalated: false });
  });
});

describe("gatherings", () => {
  test("a trainee answers until it is over, and the coordinator notes who came", async () => {
    const [gathering] = await db.as(
      rotation.coordinator.id,
      (sql) => sql<
        { id: string }[]
      >`insert into public.gatherings (cohort_id, title, starts_at, ends_at, place)
        values (${rotation.cohortId}, 'Samling i Florø', now() + interval '1 day', now() + interval '2 days', 'Florø') returning id`,
    );
    const answer = (person: Person, what: string, travel: string | null = null) =>
      call(person, (sql) => sql`select public.answer_gathering(${gathering!.id}, ${what}, ${travel})`);
    expect(await answer(trainee.person, "coming", "needs_both")).toBe(null);
    expect(await answer(trainee.person, "kanskje")).toBe("unknown_answer");
    expect(await answer(trainee.person, "coming", "båt")).toBe("unknown_travel");
    expect(await answer(mentor, "coming")).toBe("not_found");
    const attended = () =>
      call(
        rotation.coordinator,
        (sql) => sql`select public.note_attendance(${gathering!.id}, ${[trainee.id]})`,
      );
    expect(await attended()).toBe("in_the_future");
    await db.sql`update public.gatherings set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ${gathering!.id}`;
    expect(await answer(trainee.person, "not_coming")).toBe("gathering_is_over");
    expect(await attended()).toBe(null);
  });
});

describe("the passport", () => {
  test("holds what hosts and mentors confirmed, and nothing unconfirmed", async () => {
    const [goal] = await db.as(
      trainee.person.id,
      (sql) =>
        sql<
          { id: string }[]
        >`insert into public.competence_goals (trainee_id, title) values (${trainee.id}, 'Leie eit prosjekt') returning id`,
    );
    const add = (body: string) =>
      db.as(
        trainee.person.id,
        (sql) =>
          sql<
            { id: string }[]
          >`insert into public.goal_evidence (goal_id, placement_id, body) values (${goal!.id}, ${placement}, ${body}) returning id`,
      );
    const [[sure], [unsure]] = [await add("Leia oppstarten"), await add("Leia avslutninga")];
    const confirm = (person: Person, id: string) =>
      call(
        person,
        (sql) =>
          sql`select public.confirm_evidence(${id}, (select updated_at from public.goal_evidence where id = ${id}))`,
      );
    expect(await confirm(trainee.person, sure!.id)).toBe("not_found");
    expect(await confirm(rotation.hosts[1]!.owner, sure!.id)).toBe("not_found");
    expect(await confirm(mentor, sure!.id)).toBe(null);
    const rewrite = (id: string) =>
      call(trainee.person, (sql) => sql`update public.goal_evidence set body = 'Anna' where id = ${id}`);
    expect(await rewrite(sure!.id)).toBe("already_confirmed");
    expect(await rewrite(unsure!.id)).toBe(null);
    const host = (summary: string, skills: string[]) =>
      call(
        rotation.hosts[0]!.owner,
        (sql) => sql`select public.confirm_placement(${placement}, ${summary}, ${skills})`,
      );
    expect(await host("Laga ei teneste", ["ukjend"])).toBe("unknown_skill");
    expect(await host("", ["python"])).toBe("summary_required");
    expect(await host("Laga ei teneste", ["python"])).toBe(null);
    const read = async (person: Person) => {
      const [row] = await db.as(person.id, (sql) => sql`select public.passport(${trainee.id}) as passport`);
      return row!.passport;
    };
    const passport = await read(trainee.person);
    expect(passport.placements).toMatchObject([
      { summary: "Laga ei teneste", skills: ["python"], status: "active", startsOn: day(-100) },
    ]);
    expect(passport.goals.at(-1).evidence.map((evidence: { body: string }) => evidence.body)).toEqual([
      "Leia oppstarten",
    ]);
    expect(await read(rotation.coordinator)).toEqual(passport);
    expect(await read(rotation.hosts[0]!.owner)).toBe(null);
  });

  test("evidence belongs to one's own placements", async () => {
    const other = await makeTrainee(db.sql, rotation);
    const [goal] = await db.as(
      other.person.id,
      (sql) =>
        sql<
          { id: string }[]
        >`insert into public.competence_goals (trainee_id, title) values (${other.id}, 'Mål') returning id`,
    );
    expect(
      await call(
        other.person,
        (sql) =>
          sql`insert into public.goal_evidence (goal_id, placement_id, body) values (${goal!.id}, ${placement}, 'Mitt')`,
      ),
    ).toBe("unknown_placement");
  });
});

describe("the calendar feed", () => {
  test("of a mentor has the time of the own trainees and the talks, without their names, until it is closed", async () => {
    const open = async (person: Person) => {
      const [row] = await db.as(
        person.id,
        (sql) => sql<{ token: string }[]>`select public.open_calendar_feed() as token`,
      );
      return row!.token;
    };
    const read = async (token: string) => {
      const [row] = await db.as("anon", (sql) => sql`select public.read_calendar_feed(${token}) as feed`);
      return row!.feed as { entries: { kind: string }[] } | null;
    };
    const token = await open(mentor);
    const feed = await read(token);
    expect(new Set(feed?.entries.map(({ kind }) => kind))).toEqual(new Set(["mentee", "mentee_check_in"]));
    expect(JSON.stringify(feed)).not.toContain("Trude");
    const own = await read(await open(trainee.person));
    expect(new Set(own?.entries.map(({ kind }) => kind))).toEqual(new Set(["placement", "check_in"]));
    const next = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
    await db.sql`update public.placements set mentor_id = ${next.id} where id = ${placement}`;
    expect((await read(token))?.entries).toEqual([]);
    await db.as(mentor.id, (sql) => sql`select public.close_calendar_feed()`);
    expect(await read(token)).toBeNull();
  });

  test("shows placements, check-ins and to-dos to who has its address, until it is revoked", async () => {
    await db.as(
      trainee.person.id,
      (sql) =>
        sql`insert into public.trainee_todos (trainee_id, title, due_on) values (${trainee.id}, 'Lever notat', ${day(3)})`,
    );
    const open = async () => {
      const [row] = await db.as(
        trainee.person.id,
        (sql) => sql<{ token: string }[]>`select public.open_calendar_feed() as token`,
      );
      return row!.token;
    };
    const read = async (token: string) => {
      const [row] = await db.as("anon", (sql) => sql`select public.read_calendar_feed(${token}) as feed`);
      return row!.feed;
    };
    const first = await open();
    const kinds = (await read(first)).entries.map((entry: { kind: string }) => entry.kind);
    expect(new Set(kinds)).toEqual(new Set(["placement", "check_in", "todo"]));
    const second = await open();
    expect(await read(first)).toBe(null);
    expect(await read(second)).not.toBe(null);
    const [stored] =
      await db.sql`select count(*)::int as n from public.calendar_feeds where token_hash = ${second}`;
    expect(stored!.n).toBe(0);
    await db.as(trainee.person.id, (sql) => sql`select public.close_calendar_feed()`);
    expect(await read(second)).toBe(null);
    const stranger = await makeAccount(db.sql);
    expect(await call(stranger, (sql) => sql`select public.open_calendar_feed()`)).toBe("not_found");
  });

  test("ten parallel openings leave one address that works", async () => {
    const tokens = await Promise.all(
      Array.from({ length: 10 }, () =>
        db.as(
          trainee.person.id,
          (sql) => sql<{ token: string }[]>`select public.open_calendar_feed() as token`,
        ),
      ),
    );
    const feeds = await Promise.all(
      tokens.map(([row]) =>
        db.as("anon", (sql) => sql`select public.read_calendar_feed(${row!.token}) as feed`),
      ),
    );
    expect(feeds.filter(([row]) => row!.feed !== null)).toHaveLength(1);
  });
});

describe("the pulse", () => {
  test("is answered once by each, shown from five when it is closed, and holds no person", async () => {
    const cohort = [trainee, ...(await Promise.all([1, 2, 3, 4].map(() => makeTrainee(db.sql, rotation))))];
    const [pulse] = await db.as(
      rotation.coordinator.id,
      (sql) => sql<
        { id: string }[]
      >`insert into public.pulses (cohort_id, segment_number, opens_on, closes_before)
        values (${rotation.cohortId}, 1, ${day(-7)}, ${day(7)}) returning id`,
    );
    const answer = (person: Person, score = 4) =>
      call(person, (sql) => sql`select public.answer_pulse(${pulse!.id}, ${score}, 3, 5)`);
    const results = async () => {
      const [row] = await db.as(
        rotation.coordinator.id,
        (sql) => sql`select answers, wellbeing::float from public.pulse_results(${rotation.cohortId})`,
      );
      return row;
    };
    const close = (before: string) =>
      db.sql`update public.pulses set closes_before = ${before} where id = ${pulse!.id}`;
    expect(await answer(mentor)).toBe("not_found");
    expect(await answer(trainee.person, 6)).toBe("score_out_of_range");
    const twice = await Promise.all([answer(trainee.person), answer(trainee.person)]);
    expect(twice.sort()).toEqual(["already_answered", null].sort());
    for (const one of cohort.slice(1, 4)) await answer(one.person);
    await close(day(0));
    expect(await results()).toEqual({ answers: null, wellbeing: null });
    expect(await answer(cohort[4]!.person)).toBe("pulse_closed");
    await close(day(7));
    await answer(cohort[4]!.person);
    expect(await results()).toBeUndefined();
    await close(day(0));
    expect(await results()).toEqual({ answers: 5, wellbeing: 4 });
    const columns =
      await db.sql`select column_name from information_schema.columns where table_name = 'pulse_answers'`;
    expect(columns.map((row) => row.column_name).sort()).toEqual([
      "id",
      "learning",
      "pulse_id",
      "support",
      "wellbeing",
    ]);
  });
});
