import type postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { tryOut } from "../support/try-out.ts";
import { type RotationGroup, type RotationReach, rotationReaders, rotationRules } from "./access/rotation.ts";
import { makeRotationWorld, type RotationWorld } from "./access/rotation-world.ts";

let db: TestDatabase;
let world: RotationWorld;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await makeRotationWorld(db.sql);
});
afterAll(() => db.close());

const reachOf = (groups: RotationGroup[], reach: RotationReach) =>
  [...new Set(groups.flatMap((group) => reach[group] ?? []))].sort();

/** Every row that an actor reads of the tables, by the column that names it. */
async function readAll(actor: Actor): Promise<Map<string, string[]>> {
  const role = actor === "anon" ? "anon" : "authenticated";
  const open = await db.sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and has_any_column_privilege(${role}, oid, 'select')`;
  const isOpen = new Set(open.map(({ name }) => name));
  const selects = Object.entries(rotationReaders)
    .filter(([table]) => isOpen.has(table))
    .map(([table, { key }]) => `select distinct '${table}' as name, ${key}::text as id from public.${table}`);
  const rows = await db.as(actor, (sql) =>
    sql.unsafe<{ name: string; id: string }[]>(selects.join(" union all ")),
  );
  const byTable = Map.groupBy(rows, ({ name }) => name);
  return new Map([...byTable].map(([table, of]) => [table, of.map(({ id }) => world.names.get(id) ?? id)]));
}

test("each person of a rotation reads exactly the rows the table says", async () => {
  const seen: string[] = [];
  const expected: string[] = [];
  for (const { name, actor, groups } of world.actors) {
    const read = await readAll(actor);
    for (const [table, { reach }] of Object.entries(rotationReaders)) {
      const line = (labels: string[]) => `${name} reads ${table}: ${labels.join(", ") || "nothing"}`;
      seen.push(line((read.get(table) ?? []).sort()));
      expected.push(line(reachOf(groups, reach)));
    }
  }
  expect(seen).toEqual(expected);
});

test("the rules of all steps are open to everybody", async () => {
  for (const table of rotationRules) {
    const rows = await db.as("anon", (sql) => sql.unsafe(`select 1 from public.${table}`));
    expect(rows.length, table).toBeGreaterThan(0);
  }
});

test("every table has rows for the matrix to tell apart", async () => {
  for (const table of Object.keys(rotationReaders)) {
    const [row] = await db.sql.unsafe<{ count: number }[]>(`select count(*)::int from public.${table}`);
    expect(`${table}: ${row!.count > 0}`).toBe(`${table}: true`);
  }
});

test("people of a rotation know one another's names, and nobody else's", async () => {
  const known: Partial<Record<RotationGroup, string[]>> = {
    "coordinator of A": ["T1", "T2", "contact of A2", "coordinator of A", "mentor of T1"],
    "host A1": ["T1", "coordinator of A", "mentor of T1"],
    "host A2": ["T2", "contact of A2", "coordinator of A"],
    "mentor of T1": ["T1", "coordinator of A", "mentor of T1"],
    T1: ["T1", "coordinator of A", "mentor of T1"],
    T2: ["T2", "coordinator of A"],
    "coordinator of B": ["T3", "coordinator of B", "former contact of B1"],
    "host B1": ["T3", "coordinator of B"],
    T3: ["T3", "coordinator of B"],
  };
  for (const { name, actor, groups } of world.actors.filter(({ groups }) => groups.length > 1)) {
    const rows = await db.as(actor, (sql) => sql<{ id: string }[]>`select id from public.accounts`);
    const named = rows.flatMap(({ id }) => world.names.get(id) ?? []).sort();
    expect({ name, named }).toEqual({ name, named: reachOf(groups, known) });
  }
});

type Try = { what: string; may: RotationGroup[]; run: (sql: postgres.TransactionSql) => Promise<unknown> };

/** Puts the world's ids where a call names them. */
function fillIn(call: string): string {
  const { ids } = world;
  const named: Record<string, string> = {
    PLACEMENT: ids.placement1,
    PLAN: ids.plan,
    TRAINEE: ids.t1,
    SEAT: ids.seat1,
    COHORT: ids.cohort,
    REQUEST: ids.request,
    CHECKIN: ids.checkIn,
    ESCALATION: ids.escalation,
    GATHERING: ids.gathering,
    EVIDENCE: ids.evidence,
    PULSE: ids.pulse,
  };
  return call.replaceAll(/[A-Z]{4,}/g, (word) => (named[word] ? `'${named[word]}'` : word));
}

/** Each deed on what belongs to host A1 and trainee T1 of programme A. */
const deeds: Try[] = [
  {
    what: "rename the programme",
    may: ["coordinator of A"],
    run: (sql) =>
      one(sql`update public.programmes set name = name where slug in (select p.slug from public.programmes p
      join public.cohorts c on c.programme_id = p.id where c.id = ${world.ids.cohort}) returning id`),
  },
  {
    what: "move the timetable",
    may: ["coordinator of A"],
    run: (sql) => one(sql`update public.cohorts set name = name where id = ${world.ids.cohort} returning id`),
  },
  {
    what: "move the cohort",
    may: ["coordinator of A"],
    run: (sql) => sql`select public.move_cohort(${world.ids.cohort}, 'terminated', 'Slutt')`,
  },
  {
    what: "write segments",
    may: ["coordinator of A"],
    run: (sql) => sql`select public.set_segments(${world.ids.cohort}, '[]')`,
  },
  {
    what: "ask what the cohort lacks",
    may: ["coordinator of A"],
    run: (sql) =>
      one(sql`select 1 where public.missing_for_cohort(${world.ids.cohort}, 'confirmed') is not null`),
  },
  {
    what: "admit a trainee",
    may: ["coordinator of A"],
    run: (sql) => sql`select public.admit_trainee(${world.ids.cohort}, ${world.ids.application1})`,
  },
  {
    what: "change a membership",
    may: ["coordinator of A"],
    run: (sql) =>
      one(sql`update public.trainees set fte_percent = 90 where id = ${world.ids.t1} returning id`),
  },
  {
    what: "note a certificate",
    may: ["coordinator of A"],
    run: (sql) =>
      sql`insert into public.trainee_certificates (trainee_id, kind) values (${world.ids.t1}, 'clearance_secret')`,
  },
  {
    what: "note a leave",
    may: ["coordinator of A"],
    run: (sql) => sql`insert into public.leaves (trainee_id, starts_on, ends_before)
      values (${world.ids.t1}, '2020-01-01', '2020-01-02')`,
  },
  {
    what: "add a skill of the trainee",
    may: ["T1"],
    run: (sql) =>
      sql`insert into public.trainee_skills (trainee_id, skill_id) values (${world.ids.t1}, 'sql')`,
  },
  {
    what: "offer the seat again",
    may: ["coordinator of A", "host A1"],
    run: (sql) =>
      one(sql`update public.seats set withdrawn_at = null where id = ${world.ids.seat1} returning id`),
  },
  {
    what: "offer a seat for host A1",
    may: ["coordinator of A", "host A1"],
    run: (sql) =>
      sql`select public.save_seat(${world.ids.cohort}, 1, ${idOf("A1")},
        '{"title": "Ny plass", "municipality_number": "4640", "capacity": 1, "needed": ["sql"]}')`,
  },
  {
    what: "place the trainee",
    may: ["coordinator of A"],
    run: (sql) => sql`select public.place_trainee(${world.ids.t1}, ${world.ids.seat1})`,
  },
  {
    what: "lock a placement",
    may: ["coordinator of A"],
    run: (sql) =>
      one(sql`update public.placements set is_locked = true where id = ${world.ids.placement1} returning id`),
  },
  {
    what: "start a plan",
    may: ["coordinator of A"],
    run: (sql) => sql`select public.start_plan(${world.ids.cohort}, 'Forslag')`,
  },
  ...[
    "finish_plan(PLAN, 'draft', '{}')",
    "copy_plan(PLAN, 'Kopi')",
    "move_in_plan(PLAN, 0, TRAINEE, 1, null)",
    "swap_in_plan(PLAN, 0, 1, TRAINEE, TRAINEE)",
    "discard_plan(PLAN)",
    "publish_plan(PLAN)",
  ].map(
    (call): Try => ({
      what: call,
      may: ["coordinator of A"],
      run: (sql) => sql.unsafe(`select public.${fillIn(call)}`),
    }),
  ),
  ...(
    [
      ["record_appointment(TRAINEE, null, current_date)", "coordinator of A"],
      [
        "save_change_request(PLACEMENT, 'fte', 'Fordi', p_fte_percent => 80)",
        "coordinator of A",
        "host A1",
        "T1",
      ],
      ["move_change_request(REQUEST, 'approved')", "coordinator of A"],
      ["move_change_request(REQUEST, 'withdrawn')", "T1"],
      ["apply_shift(TRAINEE, '{}')", "coordinator of A"],
      ["write_mentor_agreement(PLACEMENT, 'Ofte', 'Mykje', '', 1)", "mentor of T1", "T1"],
      ["sign_mentor_agreement(PLACEMENT, 1)", "mentor of T1", "T1"],
      ["record_check_in(CHECKIN, current_date)", "mentor of T1", "T1"],
      ["resolve_escalation(ESCALATION, 'Gjort')", "coordinator of A"],
      ["answer_gathering(GATHERING, 'coming')", "T1", "T2"],
      ["note_attendance(GATHERING, '{}')", "coordinator of A"],
      [
        "confirm_evidence(EVIDENCE, (select updated_at from public.goal_evidence where id = EVIDENCE))",
        "mentor of T1",
        "host A1",
      ],
      ["confirm_placement(PLACEMENT, 'Godt')", "mentor of T1", "host A1"],
      ["answer_pulse(PULSE, 3, 3, 3)", "T1", "T2"],
      ["send_cohort_message(COHORT, 'trainees', 'Hei', 'Hei')", "coordinator of A"],
      ["set_cost_shares(PLACEMENT, '{}', '{}')", "coordinator of A"],
      ["set_follow_up_consent(TRAINEE, true)", "T1"],
      ["answer_follow_up(TRAINEE, 6, true, true)", "T1"],
      ["wish_for_trainee(SEAT, TRAINEE, 0)", "coordinator of A", "host A1"],
      ["open_calendar_feed()", "T1", "T2", "T3", "mentor of T1"],
    ] as [string, ...RotationGroup[]][]
  ).map(
    ([call, ...may]): Try => ({ what: call, may, run: (sql) => sql.unsafe(`select public.${fillIn(call)}`) }),
  ),
  ...(
    [
      ["passport(TRAINEE) is not null", "coordinator of A", "T1"],
      ["exists (select from public.check_in_overview(COHORT))", "coordinator of A"],
      ["exists (select from public.wishable_trainees(COHORT))", "host A1", "host A2"],
      [
        "exists (select from public.retention((select programme_id from public.cohorts where id = COHORT)))",
        "coordinator of A",
      ],
      ["exists (select from public.my_calendar())", "T1", "T2", "mentor of T1"],
    ] as [string, ...RotationGroup[]][]
  ).map(
    ([call, ...may]): Try => ({
      what: call,
      may,
      run: (sql) =>
        one(sql.unsafe(`select 1 where ${call.startsWith("exists") ? "" : "public."}${fillIn(call)}`)),
    }),
  ),
  {
    what: "accept the placement",
    may: ["host A1"],
    run: (sql) => sql`select public.move_placement(${world.ids.placement1}, 'host_accepted')`,
  },
];

const idOf = (name: string) => [...world.names].find(([, called]) => called === name)![0];

/** A statement that must touch one row; none is as good as a refusal. */
async function one(rows: PromiseLike<readonly unknown[]>) {
  if ((await rows).length === 0) throw Object.assign(new Error("not_found"), { code: "P0001" });
}

const NOT_THEIRS = new Set(["not_found", "42501", "transition_not_allowed"]);

test.each(deeds)("only those whose task it is may: $what", async ({ may, run }) => {
  const done: string[] = [];
  const expected: string[] = [];
  for (const { name, actor, groups } of world.actors) {
    const refusal = await refusalOf(tryOut(db, actor, run));
    if (refusal === null || !NOT_THEIRS.has(refusal)) done.push(name);
    if (groups.some((group) => may.includes(group))) expected.push(name);
  }
  expect(done).toEqual(expected);
});
