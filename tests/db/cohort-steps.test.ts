import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import {
  day,
  makeAcceptedApplication,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

const STATUSES = [
  "planning",
  "open_for_applications",
  "selecting",
  "matching",
  "confirmed",
  "running",
  "completed",
  "terminated",
];

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

const move = (person: string, cohort: string, to: string, reason: string | null = null) =>
  refusalOf(db.as(person, (sql) => sql`select public.move_cohort(${cohort}, ${to}, ${reason})`));
const setSegments = (rotation: Rotation, segments: [string, string][]) =>
  refusalOf(
    db.as(rotation.coordinator.id, (sql) => {
      const rows = segments.map(([starts_on, ends_before]) => ({ starts_on, ends_before }));
      return sql`select public.set_segments(${rotation.cohortId}, ${sql.json(rows)})`;
    }),
  );

test("only the coordinator moves a cohort, along the steps of the table and no others", async () => {
  const rotation = await makeRotation(db.sql, { startsIn: -10 });
  const steps = await db.sql`select from_status || ' → ' || to_status as step from public.cohort_transitions`;
  const allowed: string[] = [];
  for (const from of STATUSES) {
    for (const to of STATUSES) {
      await db.sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx`update public.cohorts set status = ${from} where id = ${rotation.cohortId}`;
      });
      expect(await move(rotation.hosts[0]!.owner.id, rotation.cohortId, to, "Grunn")).toBe("not_found");
      const outcome = await move(rotation.coordinator.id, rotation.cohortId, to, "Grunn");
      if (outcome !== "transition_not_allowed") allowed.push(`${from} → ${to}`);
    }
  }
  expect(allowed.sort()).toEqual(steps.map((row) => row.step).sort());
});

test("opening needs segments, an ad and, where hosts employ, the legal basis; the template is then frozen", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning", model: "host_employs" });
  const { coordinator, cohortId, templateId } = rotation;
  await db.sql`update public.cohorts set temporary_basis = null where id = ${cohortId}`;
  await db.sql`delete from public.segments where cohort_id = ${cohortId} and number = 3`;
  const as = <T>(run: Parameters<typeof db.as<T>>[1]) => refusalOf(db.as(coordinator.id, run));
  const [missing] = await db.as(
    coordinator.id,
    (sql) => sql`select public.missing_for_cohort(${cohortId}, 'open_for_applications') as parts`,
  );
  expect(missing!.parts).toEqual(["segments", "temporary_basis"]);
  expect(await move(coordinator.id, cohortId, "open_for_applications")).toBe("incomplete");
  expect(
    await setSegments(
      rotation,
      rotation.segments.map(({ startsOn, endsBefore }) => [startsOn, endsBefore]),
    ),
  ).toBe(null);
  await as(
    (sql) => sql`update public.cohorts set temporary_basis = 'arbeidsmiljoloven_14_9' where id = ${cohortId}`,
  );
  expect(
    await refusalOf(db.sql`update public.programme_templates set max_gap_days = 7 where id = ${templateId}`),
  ).toBe(null);
  expect(await move(coordinator.id, cohortId, "open_for_applications")).toBe(null);
  expect(
    await refusalOf(db.sql`update public.programme_templates set max_gap_days = 0 where id = ${templateId}`),
  ).toBe("template_frozen");
  expect(
    await refusalOf(
      db.sql`insert into public.template_municipalities (template_id, municipality_number) values (${templateId}, '4640')`,
    ),
  ).toBe("template_frozen");
  expect(
    await as((sql) => sql`update public.cohorts set temporary_basis = 'permanent' where id = ${cohortId}`),
  ).toBe("template_frozen");
});

test("a template edited in one session while a cohort opens in another is refused", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning" });
  const [, outcome] = await interleave(
    (hold) =>
      db.connect().begin(async (tx) => {
        await tx`update public.cohorts set status = 'open_for_applications' where id = ${rotation.cohortId}`;
        await hold();
      }),
    () =>
      refusalOf(
        db.connect()`update public.programme_templates set max_gap_days = 0 where id = ${rotation.templateId}`,
      ),
  );
  expect(outcome).toBe("template_frozen");
});

test("segments are half-open, in order and apart; bad ones name what is wrong and change nothing", async () => {
  const rotation = await makeRotation(db.sql, { status: "planning" });
  expect(await setSegments(rotation, [[day(60), day(30)]])).toBe("period_reversed");
  expect(await setSegments(rotation, [[day(30), day(30)]])).toBe("period_reversed");
  const overlapping: [string, string][] = [
    [day(30), day(61)],
    [day(60), day(90)],
  ];
  expect(await setSegments(rotation, overlapping)).toBe("segments_overlap");
  expect(
    await setSegments(rotation, [
      [day(60), day(90)],
      [day(30), day(60)],
    ]),
  ).toBe("segments_out_of_order");
  const kept = await db.sql`select number, starts_on::text, ends_before::text from public.segments
    where cohort_id = ${rotation.cohortId} order by number`;
  expect(kept.map((row) => row.starts_on)).toEqual(rotation.segments.map((segment) => segment.startsOn));
  const touching: [string, string][] = [
    [day(30), day(60)],
    [day(60), day(90)],
  ];
  expect(await setSegments(rotation, touching)).toBe(null);
});

test("a cohort is confirmed only when everyone has a confirmed placement in every segment", async () => {
  const rotation = await makeRotation(db.sql, { segments: 1 });
  const trainee = await makeTrainee(db.sql, rotation);
  const placement = await makePlacement(db.sql, trainee.id, (await makeSeat(db.sql, rotation)).id);
  expect(await move(rotation.coordinator.id, rotation.cohortId, "confirmed")).toBe("incomplete");
  await db.sql`update public.placements set status = 'host_accepted' where id = ${placement}`;
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.placements set status = 'confirmed' where id = ${placement}`;
  });
  expect(await move(rotation.coordinator.id, rotation.cohortId, "confirmed")).toBe(null);
  expect(await move(rotation.coordinator.id, rotation.cohortId, "running")).toBe("incomplete");
});

test("only an accepted application to the cohort's own ad is admitted, and only once", async () => {
  const rotation = await makeRotation(db.sql);
  const other = await makeRotation(db.sql);
  const { id } = await makeAcceptedApplication(db.sql, rotation);
  const foreign = await makeAcceptedApplication(db.sql, other);
  const admit = (application: string, from: string | null = null) =>
    db.as(
      rotation.coordinator.id,
      (sql) => sql<{ id: string }[]>`
        select public.admit_trainee(${rotation.cohortId}, ${application}, '{python,unknown-skill}', ${from}) as id`,
    );
  expect(await refusalOf(admit(foreign.id))).toBe("not_found");
  expect(await refusalOf(admit(id, day(5000)))).toBe("period_reversed");
  const both = await Promise.all([admit(id), admit(id)]);
  expect(new Set(both.map(([row]) => row!.id)).size).toBe(1);
  const skills =
    await db.sql`select skill_id from public.trainee_skills where trainee_id = ${both[0]![0]!.id}`;
  expect(skills.map((row) => row.skill_id)).toEqual(["python"]);
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.applications set status = 'interviewing' where id = ${id}`;
    await tx`delete from public.trainees where application_id = ${id}`;
  });
  expect(await refusalOf(admit(id))).toBe("not_accepted");
});
