import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeMember, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import type { Person } from "../support/people.ts";
import {
  day,
  makeAcceptedApplication,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

const template = {
  months: 24,
  segment_count: 3,
  min_distinct_hosts: 2,
  max_gap_days: 10,
  low_centrality_min_months: 6,
  employment_model: "host_employs",
  gatherings_per_year: 4,
  competence_plan: ["Saksgang"],
  pay_rule: "",
  mentor_rule: "",
  mentor_max_trainees: 2,
  check_in_weeks: 4,
};
const saveTemplate = (
  person: Person,
  rotation: Pick<Rotation, "programmeId">,
  seen: string | null,
  changed: object = {},
  places: string[] = [],
  revision = 1,
) =>
  refusalOf(
    db.as(
      person.id,
      (sql) =>
        sql`select public.save_template(${rotation.programmeId}, ${sql.json({ ...template, ...changed })}, ${places}, ${seen}, ${revision})`,
    ),
  );
const versionsOf = (rotation: Rotation) =>
  db.sql`select version, months, array(select municipality_number from public.template_municipalities m where m.template_id = t.id) as places
    from public.programme_templates t where programme_id = ${rotation.programmeId} order by version`;
const open = (rotation: Rotation) =>
  refusalOf(
    db.as(
      rotation.coordinator.id,
      (sql) => sql`select public.move_cohort(${rotation.cohortId}, 'open_for_applications')`,
    ),
  );

test("a template is written in place while its cohorts are planned, and as a new version for them once one has opened", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning" });
  const { coordinator, templateId } = rotation;
  expect(await saveTemplate(rotation.hosts[0]!.owner, rotation, templateId)).toBe("not_found");
  expect(await saveTemplate(coordinator, rotation, null)).toBe("changed_meanwhile");
  expect(await saveTemplate(coordinator, rotation, templateId, { min_distinct_hosts: 4 })).toBe(
    "template_out_of_range",
  );
  expect(await saveTemplate(coordinator, rotation, templateId, { months: "mange" })).toBe(
    "template_out_of_range",
  );
  expect(await saveTemplate(coordinator, rotation, templateId, {}, ["9999"])).toBe("unknown_municipality");
  expect(await saveTemplate(coordinator, rotation, templateId, {}, ["4640", "4640"])).toBe(null);
  expect([...(await versionsOf(rotation))]).toEqual([{ version: 1, months: 24, places: ["4640"] }]);

  const [later] = await db.sql<{ id: string }[]>`
    insert into public.cohorts (programme_id, template_id, slug, name, starts_on, ends_before)
    values (${rotation.programmeId}, ${templateId}, 'neste', 'Neste', ${day(400)}, ${day(900)}) returning id`;
  expect(await open(rotation)).toBe(null);
  expect(await saveTemplate(coordinator, rotation, templateId, { months: 12 }, ["4641"], 2)).toBe(null);
  expect([...(await versionsOf(rotation))]).toEqual([
    { version: 1, months: 24, places: ["4640"] },
    { version: 2, months: 12, places: ["4641"] },
  ]);
  const follows =
    await db.sql`select c.id, t.version from public.cohorts c join public.programme_templates t on t.id = c.template_id
    where c.programme_id = ${rotation.programmeId}`;
  expect(new Map(follows.map((row) => [row.id, row.version]))).toEqual(
    new Map([
      [rotation.cohortId, 1],
      [later!.id, 2],
    ]),
  );
  expect(await saveTemplate(coordinator, rotation, templateId)).toBe("changed_meanwhile");
});

test("of two who write one version at once, the second is told, and so is whoever read it before the last save", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning" });
  const { coordinator, templateId } = rotation;
  const colleague = await makeMember(db.sql, rotation.agencyId);
  await db.sql`insert into public.programme_members (programme_id, account_id, role)
    values (${rotation.programmeId}, ${colleague.id}, 'coordinator')`;
  const [, second] = await interleave(
    (hold) =>
      db.as(coordinator.id, async (sql) => {
        await sql`select public.save_template(${rotation.programmeId}, ${sql.json({ ...template, months: 12 })}, '{4640}', ${templateId}, 1)`;
        await hold();
      }),
    () => saveTemplate(colleague, rotation, templateId, { months: 6 }),
  );
  expect(second).toBe("changed_meanwhile");
  expect(await saveTemplate(colleague, rotation, templateId, { months: 6 })).toBe("changed_meanwhile");
  expect([...(await versionsOf(rotation))]).toEqual([{ version: 1, months: 12, places: ["4640"] }]);
  expect(await saveTemplate(colleague, rotation, templateId, { months: 6 }, [], 2)).toBe(null);
  expect([...(await versionsOf(rotation))]).toEqual([{ version: 1, months: 6, places: [] }]);
  expect(
    await refusalOf(
      db.as(
        coordinator.id,
        (sql) => sql`update public.programme_templates set months = 3 where id = ${templateId}`,
      ),
    ),
  ).toBe("42501");
});

test("the planner's rules and weights are kept with the template, and what the planner does not take is refused", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning" });
  const { coordinator, templateId } = rotation;
  for (const planner of [
    { planner_rules: { nearSchool: true } },
    { planner_rules: { maxTravelKm: -1 } },
    { planner_rules: { maxTravelKm: "90" } },
    { planner_rules: { fairness: 1 } },
    { planner_rules: { capacityInFte: true } },
    { planner_rules: [] },
    { planner_weights: { skills: 1000.5 } },
    { planner_weights: { skills: null } },
    { planner_weights: { skills: "NaN" } },
    { planner_weights: { age: 1 } },
  ])
    expect(await saveTemplate(coordinator, rotation, templateId, planner)).toBe("template_out_of_range");
  const wanted = { planner_rules: { maxTravelKm: 90, fairness: true }, planner_weights: { skills: 0.5 } };
  expect(await saveTemplate(coordinator, rotation, templateId, wanted)).toBe(null);
  const [kept] = await db.sql`
    select t.planner_rules, t.planner_weights, i.input -> 'rules' as rules, i.input -> 'weights' as weights
    from public.programme_templates t, (select private.plan_input(${rotation.cohortId}) as input) i where t.id = ${templateId}`;
  expect(kept).toMatchObject({ ...wanted, rules: wanted.planner_rules, weights: wanted.planner_weights });
});

test("a template written while a cohort opens in another session becomes a new version, never a changed frozen one", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning" });
  const [, saved] = await interleave(
    (hold) =>
      db.as(rotation.coordinator.id, async (sql) => {
        await sql`select public.move_cohort(${rotation.cohortId}, 'open_for_applications')`;
        await hold();
      }),
    () => saveTemplate(rotation.coordinator, rotation, rotation.templateId, { months: 6 }),
  );
  expect(saved).toBe(null);
  expect((await versionsOf(rotation)).map(({ version, months }) => [version, months])).toEqual([
    [1, 18],
    [2, 6],
  ]);
});

test("coordinators see who accepted their offer until they are admitted, and nobody else does", async () => {
  const rotation = await makeRotation(db.sql);
  const application = await makeAcceptedApplication(db.sql, rotation);
  const waiting = await makeAcceptedApplication(db.sql, rotation);
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.applications set status = 'offered' where id = ${waiting.id}`;
  });
  const seenBy = async (person: Person) => {
    const rows = await db.as(
      person.id,
      (sql) => sql`select * from public.admissible_applications(${rotation.cohortId})`,
    );
    return rows.map((row) => Object.values(row).filter(Boolean));
  };
  const other = await makeRotation(db.sql);
  expect(await seenBy(rotation.coordinator)).toEqual([[application.id, "Trude Trainee"]]);
  for (const person of [other.coordinator, rotation.hosts[0]!.owner, application.candidate])
    expect(await seenBy(person)).toEqual([]);
  await db.as(
    rotation.coordinator.id,
    (sql) => sql`select public.admit_trainee(${rotation.cohortId}, ${application.id})`,
  );
  expect(await seenBy(rotation.coordinator)).toEqual([]);
});

test("people are taken in by address, and an address says no more than that nobody there has it", async () => {
  const rotation = await makeRotation(db.sql);
  const host = rotation.hosts[0]!;
  const colleague = await makeMember(db.sql, rotation.agencyId);
  const contact = await makeMember(db.sql, host.id);
  const stranger = await makeMember(db.sql, (await makeAgency(db.sql)).id);
  const take = (address: string, role: string, agency: string | null = null, by = rotation.coordinator) =>
    refusalOf(
      db.as(
        by.id,
        (sql) => sql`select public.take_in_member(${rotation.programmeId}, ${address}, ${role}, ${agency})`,
      ),
    );
  expect(await take("ingen@example.test", "coordinator")).toBe("not_of_the_agency");
  expect(await take(stranger.email, "coordinator")).toBe("not_of_the_agency");
  expect(await take(contact.email, "coordinator")).toBe("not_of_the_agency");
  expect(await take(colleague.email, "coordinator", null, host.owner)).toBe("not_found");
  expect(await take(` ${colleague.email.toUpperCase()} `, "coordinator")).toBe(null);
  expect(await take(contact.email, "host_contact", host.id)).toBe(null);
  expect(await take(contact.email, "host_contact", rotation.hosts[1]!.id)).toBe("not_of_the_agency");
});

test("a request is tried before it is approved: what would move, or why not, and nothing stays", async () => {
  const rotation = await makeRotation(db.sql, { startsIn: -30 });
  const trainee = await makeTrainee(db.sql, rotation);
  const seats: { id: string }[] = [];
  for (const segment of [1, 2, 3])
    seats.push(await makeSeat(db.sql, rotation, { segment, host: segment - 1 }));
  const placements: string[] = [];
  for (const seat of seats) placements.push(await makePlacement(db.sql, trainee.id, seat.id));
  const ask = async (fte: number) => {
    const [row] = await db.as(
      trainee.person.id,
      (sql) =>
        sql<
          { id: string }[]
        >`select public.save_change_request(${placements[0]!}, 'fte', 'Studium', p_fte_percent => ${fte}) as id`,
    );
    await db.as(trainee.person.id, (sql) => sql`select public.move_change_request(${row!.id}, 'submitted')`);
    return row!.id;
  };
  const preview = async (request: string, person = rotation.coordinator) => {
    const [row] = await db.as(person.id, (sql) => sql`select public.preview_change(${request}) as seen`);
    return row!.seen;
  };
  const half = await ask(50);
  const before = await db.sql`select * from public.placements where trainee_id = ${trainee.id} order by id`;
  const seen = await preview(half);
  expect(seen.shift.map((move: { segment: number }) => move.segment)).toEqual([1, 2, 3]);
  expect(seen.shift[0]).toMatchObject({ startsOn: day(-30), newStartsOn: day(-30), newEndsBefore: day(330) });
  expect([
    ...(await db.sql`select * from public.placements where trainee_id = ${trainee.id} order by id`),
  ]).toEqual([...before]);
  expect(await refusalOf(preview(half, trainee.person))).toBe("not_found");
  expect(await refusalOf(preview(half, rotation.hosts[0]!.owner))).toBe("not_found");

  const [earlier] = await db.as(
    rotation.coordinator.id,
    (sql) => sql<{ id: string }[]>`select public.save_change_request(${placements[1]!}, 'dates', 'Tidligere',
      ${day(100)}, ${day(300)}) as id`,
  );
  await db.as(
    rotation.coordinator.id,
    (sql) => sql`select public.move_change_request(${earlier!.id}, 'submitted')`,
  );
  expect(await preview(earlier!.id)).toEqual({ refused: "overlaps_full_time", detail: "" });

  await db.as(rotation.coordinator.id, (sql) => sql`select public.move_change_request(${half}, 'approved')`);
  const shifts = await db.as(
    rotation.coordinator.id,
    (sql) => sql`select segment_number from public.cohort_shifts(${rotation.cohortId})`,
  );
  expect(shifts.map((row) => row.segment_number)).toEqual([1, 2, 3]);
  const foreign = await db.as(
    rotation.hosts[0]!.owner.id,
    (sql) => sql`select * from public.cohort_shifts(${rotation.cohortId})`,
  );
  expect(foreign).toHaveLength(0);
});
