import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { changeDraftPlacement } from "../../app/domain/placements/change-draft.server.ts";
import { isComputing } from "../../app/domain/placements/plan-status.ts";
import { takePlanStep } from "../../app/domain/placements/plan-steps.server.ts";
import { findPlan, listPlans } from "../../app/domain/placements/plans.server.ts";
import { proposePlan } from "../../app/domain/placements/propose-plan.server.ts";
import { listPlanChanges, publishPlan } from "../../app/domain/placements/publish-plan.server.ts";
import type { RequestDatabase } from "../../app/platform/database.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeRotation, makeSeat, makeTrainee, type Rotation } from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
let coordinator: RequestDatabase;
let trainees: Awaited<ReturnType<typeof makeTrainee>>[];
/** A seat per segment and host. */
let seats: { id: string; hostId: string }[][];
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql, { hosts: 3, segments: 2, minDistinctHosts: 2 });
  trainees = [await makeTrainee(db.sql, rotation), await makeTrainee(db.sql, rotation)];
  seats = await Promise.all(
    [1, 2].map((segment) =>
      Promise.all([0, 1, 2].map((host) => makeSeat(db.sql, rotation, { segment, host }))),
    ),
  );
  coordinator = await (await db.api()).signedIn(rotation.coordinator.email);
});
afterAll(() => db.close());

type Wanted = Parameters<typeof proposePlan>[3];
async function propose(wanted: Partial<Wanted> = {}) {
  const proposal = await proposePlan(coordinator, coordinator, rotation.cohortId, {
    name: "Forslag",
    seed: 0,
    locks: [],
    ...wanted,
  });
  if (!proposal.ok) throw new Error(proposal.reason);
  await proposal.done;
  return proposal.plan;
}
const read = async (plan: string) => (await findPlan(coordinator, rotation.cohortId, plan))!;

test("a proposal is computed beside the request, changed by hand within the rules, and taken in use once", async () => {
  const [first, second] = trainees;
  await db.sql`insert into public.application_wishes (application_id, kind, rank, agency_id)
    values (${first!.applicationId}, 'host', 1, ${rotation.hosts[0]!.id})`;
  const id = await propose();
  const plan = await read(id);
  expect(plan).toMatchObject({ status: "draft", result: { status: "optimal", conflicts: [] } });
  expect(plan.placements).toHaveLength(4);
  const seatOf = (trainee: string, segment: string, from = plan) =>
    from.placements.find((one) => one.trainee === trainee && one.segment === segment)!.seat;
  const wished = seats.flat().filter(({ hostId }) => hostId === rotation.hosts[0]!.id);
  expect(["1", "2"].map((segment) => seatOf(first!.id, segment))).toEqual(
    expect.arrayContaining([expect.toSatisfy((seat) => wished.some((one) => one.id === seat))]),
  );

  const at = { trainee: first!.id, segment: "1" };
  const taken = seatOf(second!.id, "1");
  expect(await changeDraftPlacement(coordinator, plan, at, { intent: "move", seat: taken })).toMatchObject({
    ok: false,
    reason: "breaks_rules",
    broken: expect.arrayContaining([expect.objectContaining({ rule: "capacity", seat: taken })]),
  });
  expect((await read(id)).placements).toEqual(plan.placements);
  expect(await changeDraftPlacement(coordinator, plan, at, { intent: "lock" })).toEqual({ ok: true });
  const locked = await read(id);
  const free = seats[0]!.find((seat) => !locked.placements.some((one) => one.seat === seat.id))!;
  expect(
    await changeDraftPlacement(coordinator, locked, at, { intent: "move", seat: free.id }),
  ).toMatchObject({ broken: expect.arrayContaining([expect.objectContaining({ rule: "locked" })]) });

  const next = await read(await propose({ seed: 7, locks: locked.placements }));
  expect(next.placements.filter(({ isLocked }) => isLocked)).toEqual([
    { ...at, seat: seatOf(first!.id, "1"), isLocked: true },
  ]);

  expect(await publishPlan(coordinator, next.id)).toEqual({ ok: true, placed: 4, cancelled: 0 });
  expect(await publishPlan(coordinator, next.id)).toMatchObject({ ok: false, reason: "changed_meanwhile" });
  const live =
    await db.sql`select is_locked from public.placements where cohort_id = ${rotation.cohortId} and is_live`;
  expect(live.filter((row) => row.is_locked)).toHaveLength(1);
  // The other draft rests on what was before: refused whole, with what has changed.
  expect(await publishPlan(coordinator, id)).toMatchObject({ ok: false, reason: "plan_outdated" });
  expect((await listPlanChanges(coordinator, id)).map(({ part }) => part)).toContain("placements");
});

test("a cohort that cannot be placed gets the rules that would have to give way, and nothing else", async () => {
  await db.sql`update public.seats set withdrawn_at = now() where id in ${db.sql(seats[0]!.slice(1).map(({ id }) => id))}`;
  const plan = await read(await propose());
  expect(plan).toMatchObject({ status: "infeasible", placements: [] });
  expect(plan.result?.conflicts).toHaveLength(1);
  expect(plan.result?.conflicts[0]).toMatchObject({ clash: { irreducible: true } });
});

test("rules that the planner does not know end the plan with the path of the field", async () => {
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    // As a template of a later version might hold them.
    await tx`alter table public.programme_templates drop constraint planner_rules_are_known`;
    await tx`update public.programme_templates set planner_rules = '{"nearSchool": true}' where id = ${rotation.templateId}`;
  });
  const plan = await read(await propose());
  expect(plan).toMatchObject({
    status: "failed",
    input: null,
    result: { status: "unreadable", problems: [{ path: "rules.nearSchool" }] },
  });
});

test("a plan is stopped while it is computed, and its late answer is dropped", async () => {
  const begun = await proposePlan(coordinator, coordinator, rotation.cohortId, {
    name: "Forslag",
    seed: 0,
    locks: [],
  });
  if (!begun.ok) throw new Error(begun.reason);
  const plan = await read(begun.plan);
  expect(isComputing(plan, new Date())).toBe(true);
  expect(
    await proposePlan(coordinator, coordinator, rotation.cohortId, { name: "Til", seed: 0, locks: [] }),
  ).toMatchObject({ ok: false });
  expect(await takePlanStep(coordinator, plan, { intent: "discard" }, "")).toMatchObject({ ok: true });
  await begun.done;
  expect(await read(begun.plan)).toMatchObject({ status: "discarded", placements: [] });
  expect(await listPlans(coordinator, rotation.cohortId)).toEqual({ plans: [], count: 1 });
});

test("a draft that is copied keeps placements and locks; another programme's coordinator finds neither", async () => {
  const draft = await read(await propose());
  const copied = await takePlanStep(coordinator, draft, { intent: "copy" }, "Kopi av Forslag");
  if (!copied.ok) throw new Error(copied.reason);
  const copy = await read(copied.plan);
  expect(copy).toMatchObject({ name: "Kopi av Forslag", status: "draft", result: draft.result });
  expect(copy.placements).toEqual(draft.placements);
  expect(await takePlanStep(coordinator, copy, { intent: "cancel" }, "")).toEqual({
    ok: false,
    reason: "changed_meanwhile",
  });
  const other = await makeRotation(db.sql);
  const stranger = await (await db.api()).signedIn(other.coordinator.email);
  expect(await findPlan(stranger, rotation.cohortId, draft.id)).toBeNull();
  expect(await publishPlan(stranger, draft.id)).toMatchObject({ ok: false, reason: "not_found" });
  expect(await takePlanStep(stranger, draft, { intent: "discard" }, "")).toEqual({
    ok: false,
    reason: "not_found",
  });
});

test("a plan of more placements than one answer of the API holds is read whole", async () => {
  const id = await propose();
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`create temporary table crowd on commit drop as select gen_random_uuid() as id from generate_series(1, 600)`;
    await tx`update public.plans set input = jsonb_set(input, '{trainees}',
      (select jsonb_agg(input #> '{trainees,0}' || jsonb_build_object('id', c.id)) from crowd c)) where id = ${id}`;
    await tx`delete from public.plan_placements where plan_id = ${id}`;
    for (const segment of [1, 2])
      await tx`insert into public.plan_placements (plan_id, cohort_id, trainee_id, segment_number, seat_id)
        select ${id}, ${rotation.cohortId}, c.id, ${segment}, ${seats[segment - 1]![0]!.id} from crowd c`;
  });
  const { placements } = await read(id);
  expect(placements).toHaveLength(1200);
  expect(new Set(placements.map(({ trainee, segment }) => `${trainee} ${segment}`)).size).toBe(1200);
});
