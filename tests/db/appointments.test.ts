import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import {
  day,
  type EmploymentModel,
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

async function accepted(model: EmploymentModel) {
  const rotation = await makeRotation(db.sql, { model });
  const trainee = await makeTrainee(db.sql, rotation, { isAppointed: false });
  const seat = await makeSeat(db.sql, rotation);
  const placement = await makePlacement(db.sql, trainee.id, seat.id);
  await db.sql`update public.placements set status = 'host_accepted' where id = ${placement}`;
  return { rotation, trainee, placement };
}

const confirm = (rotation: Rotation, placement: string) =>
  refusalOf(
    db.as(rotation.coordinator.id, (sql) => sql`select public.move_placement(${placement}, 'confirmed')`),
  );
const record = (
  person: string,
  trainee: string,
  placement: string | null,
  decidedOn = day(0),
  basis: string | null = null,
) =>
  refusalOf(
    db.as(
      person,
      (sql) =>
        sql`select public.record_appointment(${trainee}, ${placement}, ${decidedOn}, '26/123', ${basis})`,
    ),
  );

test("where hosts employ, each records its own appointment before its placement is confirmed", async () => {
  const { rotation, trainee, placement } = await accepted("host_employs");
  expect(await confirm(rotation, placement)).toBe("appointment_missing");
  expect(await record(rotation.coordinator.id, trainee.id, null)).toBe("not_found");
  expect(await record(rotation.coordinator.id, trainee.id, placement)).toBe("not_found");
  expect(await record(rotation.hosts[1]!.owner.id, trainee.id, placement)).toBe("not_found");
  const host = rotation.hosts[0]!.owner.id;
  expect(await record(host, trainee.id, placement, day(1))).toBe("decided_in_the_future");
  expect(await record(host, trainee.id, placement, day(0), "handslag")).toBe("unknown_basis");
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => record(host, trainee.id, placement)));
  expect(new Set(outcomes)).toEqual(new Set([null]));
  const rows =
    await db.sql`select agency_id, basis from public.appointments where placement_id = ${placement}`;
  expect([...rows]).toEqual([{ agency_id: rotation.hosts[0]!.id, basis: "arbeidsmiljoloven_14_9" }]);
  expect(await confirm(rotation, placement)).toBe(null);
});

test.each(["programme_employs_and_lends", "permanent_from_start"] as const)(
  "under %s one appointment by the programme's agency covers all placements",
  async (model) => {
    const { rotation, trainee, placement } = await accepted(model);
    expect(await confirm(rotation, placement)).toBe("appointment_missing");
    expect(await record(rotation.hosts[0]!.owner.id, trainee.id, null)).toBe("not_found");
    expect(await record(rotation.coordinator.id, trainee.id, placement)).toBe("not_found");
    expect(await record(rotation.coordinator.id, trainee.id, null)).toBe(null);
    const [row] =
      await db.sql`select agency_id, basis from public.appointments where trainee_id = ${trainee.id}`;
    expect(row).toEqual({
      agency_id: rotation.agencyId,
      basis: model === "permanent_from_start" ? "permanent" : "arbeidsmiljoloven_14_9",
    });
    expect(await confirm(rotation, placement)).toBe(null);
  },
);

test("a lead host appoints for the whole programme", async () => {
  const { rotation, trainee, placement } = await accepted("lead_host_employs");
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.cohorts set lead_agency_id = ${rotation.hosts[2]!.id} where id = ${rotation.cohortId}`;
  });
  expect(await record(rotation.hosts[0]!.owner.id, trainee.id, null)).toBe("not_found");
  expect(await record(rotation.hosts[2]!.owner.id, trainee.id, null)).toBe(null);
  expect(await confirm(rotation, placement)).toBe(null);
});
