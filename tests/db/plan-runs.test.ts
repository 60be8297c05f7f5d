import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { makeRotation, makeSeat, makeTrainee, type Rotation } from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql, { hosts: 1, segments: 1 });
});
afterAll(() => db.close());

const asCoordinator = <T>(run: Parameters<typeof db.as<T>>[1]) => db.as(rotation.coordinator.id, run);
const start = () =>
  asCoordinator(
    (sql) =>
      sql<{ id: string }[]>`select public.start_plan(${rotation.cohortId}, 'Forslag', 0, 1000, 60) as id`,
  );
const finish = (plan: string, placements: object[] = [], status = "draft") =>
  asCoordinator(
    (sql) => sql`select public.finish_plan(${plan}, ${status}, '{}', ${sql.json(placements as never)})`,
  );

test("of twenty who ask at once, one begins a plan and the others are told which", async () => {
  await makeTrainee(db.sql, rotation);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () =>
      start().then(
        ([row]) => row!.id,
        (error) => error,
      ),
    ),
  );
  const begun = outcomes.filter((outcome) => typeof outcome === "string");
  expect(begun).toHaveLength(1);
  for (const refusal of outcomes.filter((outcome) => typeof outcome !== "string"))
    expect([refusal.message, refusal.detail]).toEqual(["already_computing", begun[0]]);
});

test("what a server that stopped has left behind does not keep the next plan from being made", async () => {
  await makeTrainee(db.sql, rotation);
  const [left] = await start();
  await db.sql`update public.plans set created_at = now() - interval '89 seconds' where id = ${left!.id}`;
  expect(await refusalOf(start())).toBe("already_computing");
  await db.sql`update public.plans set created_at = now() - interval '91 seconds' where id = ${left!.id}`;
  const [next] = await start();
  const rows = await db.sql`select id, status from public.plans where cohort_id = ${rotation.cohortId}`;
  expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
    [left!.id]: "failed",
    [next!.id]: "computing",
  });
  // The planner of the one that was given up answers after all.
  expect(await refusalOf(finish(left!.id))).toBe("changed_meanwhile");
});

test("a lock of an earlier draft comes along with the answer", async () => {
  const [first, second] = [await makeTrainee(db.sql, rotation), await makeTrainee(db.sql, rotation)];
  const seat = await makeSeat(db.sql, rotation, { capacity: 2 });
  const [plan] = await start();
  const at = (trainee: { id: string }) => ({ trainee: trainee.id, segment: "1", seat: seat.id });
  await finish(plan!.id, [{ ...at(first), locked: true }, at(second)]);
  const rows =
    await db.sql`select trainee_id, is_locked from public.plan_placements where plan_id = ${plan!.id}`;
  expect(Object.fromEntries(rows.map((row) => [row.trainee_id, row.is_locked]))).toEqual({
    [first.id]: true,
    [second.id]: false,
  });
});

test("a plan is renamed by its coordinator, not while it is being made and not to nothing", async () => {
  await makeTrainee(db.sql, rotation);
  const other = await makeRotation(db.sql, { hosts: 1, segments: 1 });
  const [plan] = await start();
  const rename = (name: string, person = rotation.coordinator.id) =>
    refusalOf(db.as(person, (sql) => sql`select public.rename_plan(${plan!.id}, ${name})`));
  expect(await rename("Ny")).toBe("changed_meanwhile");
  await finish(plan!.id);
  expect(await rename("  Nærest hjemme ")).toBe(null);
  expect(await rename("Ny", other.coordinator.id)).toBe("not_found");
  expect(await rename("   ")).toBe("23514");
  const [row] = await db.sql`select name from public.plans where id = ${plan!.id}`;
  expect(row!.name).toBe("Nærest hjemme");
});
