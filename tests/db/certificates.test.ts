import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkPlan } from "../../app/domain/placements/planner/check-plan.ts";
import { readPlanInput } from "../../app/domain/placements/planner/read-plan-input.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import {
  day,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

const kinds = ["police_certificate", "clearance_confidential", "clearance_secret", "clearance_top_secret"];

let db: TestDatabase;
let rotation: Rotation;
let trainees: Awaited<ReturnType<typeof makeTrainee>>[];
let seats: { id: string; hostId: string }[];
let placements: string[];
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql);
  trainees = await Promise.all([1, 2].map(() => makeTrainee(db.sql, rotation)));
  seats = await Promise.all([0, 1, 2].map((host) => makeSeat(db.sql, rotation, { host })));
  placements = [];
  for (const [n, trainee] of trainees.entries())
    placements.push(await makePlacement(db.sql, trainee.id, seats[n]!.id));
});
afterAll(() => db.close());

const coordinate = <T>(run: Parameters<typeof db.as<T>>[1]) => db.as(rotation.coordinator.id, run);
const require = (seat: string, police = true, clearance: string | null = null) =>
  db.sql`update public.seats set needs_police_certificate = ${police}, needs_clearance = ${clearance} where id = ${seat}`;
const show = (trainee: string, kind = "police_certificate", validBefore: string | null = null) =>
  db.sql`insert into public.trainee_certificates (trainee_id, kind, shown_on, valid_before)
    values (${trainee}, ${kind}, private.today() - 400, ${validBefore})`;
const takeOut = (trainee: string) =>
  coordinate((sql) => sql`delete from public.trainee_certificates where trainee_id = ${trainee}`);
const ask = async (kind: "host" | "swap", wanted: { seat?: string; other?: string } = {}) => {
  const [row] = await coordinate(
    (sql) => sql<{ id: string }[]>`
      select public.save_change_request(${placements[0]!}, ${kind}, 'Fordi',
        p_seat => ${wanted.seat ?? null}, p_other => ${wanted.other ?? null}) as id`,
  );
  await coordinate((sql) => sql`select public.move_change_request(${row!.id}, 'submitted')`);
  return row!.id;
};
const approve = (request: string) =>
  coordinate((sql) => sql`select public.move_change_request(${request}, 'approved')`);
const preview = async (request: string) => {
  const [row] = await coordinate(
    (sql) =>
      sql<
        { shown: { refused?: string; detail?: string } }[]
      >`select public.preview_change(${request}) as shown`,
  );
  return row!.shown;
};
const seatOf = async (placement: string) => {
  const [row] = await db.sql`select seat_id from public.placements where id = ${placement}`;
  return row!.seat_id;
};

test("what a plan may do and what the database takes is the same, for whatever is shown and whatever is required", async () => {
  const required = [null, "confidential", "secret", "top_secret"].flatMap((clearance) =>
    [false, true].map((police) => ({ clearance, police })),
  );
  const shown = [null, ...kinds].flatMap((kind) =>
    [null, day(1), day(0)].map((before) => ({ kind, before })),
  );
  for (const [n, { clearance, police }] of required.entries()) {
    await require(seats[2]!.id, police, clearance);
    // Every kind against every requirement, with one of the three terms each.
    for (const { kind, before } of shown.filter((_, index) => index % 3 === n % 3)) {
      await db.sql`delete from public.placements where trainee_id = ${trainees[0]!.id}`;
      await db.sql`delete from public.trainee_certificates where trainee_id = ${trainees[0]!.id}`;
      if (kind) await show(trainees[0]!.id, kind, before);
      const [row] = await db.sql`select private.plan_input(${rotation.cohortId}) as input`;
      const read = readPlanInput(row!.input);
      if (!read.ok) throw new Error(JSON.stringify(read));
      const broken = checkPlan(read.input, [
        { trainee: trainees[0]!.id, segment: "1", seat: seats[2]!.id },
      ]).filter(({ rule }) => rule === "certificates");
      const refused = await coordinate(
        (sql) => sql`select public.place_trainee(${trainees[0]!.id}, ${seats[2]!.id})`,
      ).then(
        () => [],
        (error: { message: string; detail: string }) => {
          expect(error.message).toBe("certificates");
          return [JSON.parse(error.detail)];
        },
      );
      expect({ clearance, police, kind, before, refused }).toEqual({
        ...{ clearance, police, kind, before },
        refused: broken,
      });
    }
  }
});

describe("nobody gets into a seat past its requirements", () => {
  test("by another host, by a swap or by a plan", async () => {
    await require(seats[2]!.id);
    const host = await ask("host", { seat: seats[2]!.id });
    expect(await preview(host)).toMatchObject({ refused: "certificates" });
    expect(await refusalOf(approve(host))).toBe("certificates");
    expect(await seatOf(placements[0]!)).toBe(seats[0]!.id);

    await require(seats[1]!.id);
    const swap = await ask("swap", { other: placements[1]! });
    const shown = await preview(swap);
    expect(JSON.parse(shown.detail!)).toEqual({
      rule: "certificates",
      trainee: trainees[0]!.id,
      segment: "1",
      seat: seats[1]!.id,
      host: seats[1]!.hostId,
      missing: ["police_certificate"],
    });
    expect(await refusalOf(approve(swap))).toBe("certificates");
    expect([await seatOf(placements[0]!), await seatOf(placements[1]!)]).toEqual([
      seats[0]!.id,
      seats[1]!.id,
    ]);
    await show(trainees[0]!.id);
    expect(await refusalOf(approve(swap))).toBe(null);
    expect([await seatOf(placements[0]!), await seatOf(placements[1]!)]).toEqual([
      seats[1]!.id,
      seats[0]!.id,
    ]);

    const [plan] = await coordinate(
      (sql) => sql<{ id: string }[]>`select public.start_plan(${rotation.cohortId}, 'Forslag') as id`,
    );
    await coordinate(
      (sql) => sql`select public.finish_plan(${plan!.id}, 'draft', '{}',
        ${sql.json([{ trainee: trainees[1]!.id, segment: "1", seat: seats[2]!.id }])})`,
    );
    expect(await refusalOf(coordinate((sql) => sql`select public.publish_plan(${plan!.id})`))).toBe(
      "certificates",
    );
    expect(await seatOf(placements[1]!)).toBe(seats[0]!.id);
  });

  test("and nobody is confirmed once it is gone, while what is at work goes on and is shown to the coordinator alone", async () => {
    const gaps = (person = rotation.coordinator.id) =>
      db.as(
        person,
        (sql) => sql`select placement_id, missing from public.certificate_gaps(${rotation.cohortId})`,
      );
    const confirm = () =>
      refusalOf(coordinate((sql) => sql`select public.move_placement(${placements[0]!}, 'confirmed')`));
    await db.sql`update public.placements set status = 'host_accepted' where id = ${placements[0]!}`;
    await require(seats[0]!.id, true, "secret");
    expect((await gaps()).map((row) => ({ ...row }))).toEqual([
      { placement_id: placements[0]!, missing: ["police_certificate", "clearance_secret"] },
    ]);
    expect(await gaps(rotation.hosts[0]!.owner.id)).toHaveLength(0);
    expect(await gaps(trainees[0]!.person.id)).toHaveLength(0);
    expect(await confirm()).toBe("certificates");
    await show(trainees[0]!.id);
    await show(trainees[0]!.id, "clearance_top_secret", day(1));
    expect(await gaps()).toHaveLength(0);
    expect(await confirm()).toBe(null);
    await takeOut(trainees[0]!.id);
    expect(await gaps()).toHaveLength(1);
    const cancelled = coordinate(
      (sql) => sql`select public.move_placement(${placements[0]!}, 'cancelled', 'Attesten er borte')`,
    );
    expect(await refusalOf(cancelled)).toBe(null);
    expect(await gaps()).toHaveLength(0);
  });

  test("of two seats at a host, the one whose requirements are met is offered first", async () => {
    await require(seats[2]!.id);
    const open = await makeSeat(db.sql, rotation, { host: 2 });
    const offered = await db.as(
      trainees[0]!.person.id,
      (sql) =>
        sql`select seat_id from public.free_seats(${placements[0]!}) where seat_id in ${sql([seats[2]!.id, open.id])}`,
    );
    expect(offered.map((row) => row.seat_id)).toEqual([open.id]);
  });
});

describe("while a change is approved in one session", () => {
  const changes: Record<string, () => Promise<unknown>> = {
    "the host requires a certificate": () => require(seats[2]!.id),
    "the coordinator takes the certificate out": () => takeOut(trainees[0]!.id),
  };
  for (const [what, change] of Object.entries(changes)) {
    const begin = async () => {
      if (what.includes("takes")) {
        await show(trainees[0]!.id);
        await require(seats[2]!.id);
      }
      return await ask("host", { seat: seats[2]!.id });
    };

    test(`${what}: whoever comes second sees it`, async () => {
      const request = await begin();
      const [, outcome] = await interleave(
        (hold) =>
          db.sql.begin(async (sql) => {
            if (what.includes("takes"))
              await sql`delete from public.trainee_certificates where trainee_id = ${trainees[0]!.id}`;
            else
              await sql`update public.seats set needs_police_certificate = true where id = ${seats[2]!.id}`;
            await hold();
          }),
        () => refusalOf(approve(request)),
      );
      expect(outcome).toBe("certificates");
      expect(await seatOf(placements[0]!)).toBe(seats[0]!.id);
    });

    test(`${what}, after it: it waits, and the board names who lacks it`, async () => {
      const request = await begin();
      await interleave(
        (hold) =>
          coordinate(async (sql) => {
            await sql`select public.move_change_request(${request}, 'approved')`;
            await hold();
          }),
        change,
      );
      expect(await seatOf(placements[0]!)).toBe(seats[2]!.id);
      const gaps = await coordinate(
        (sql) => sql`select placement_id from public.certificate_gaps(${rotation.cohortId})`,
      );
      expect(gaps.map((row) => row.placement_id)).toEqual([placements[0]!]);
    });
  }
});
