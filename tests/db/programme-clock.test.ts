import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "../../supabase/local/demo/days.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { day, makePlacement, makeRotation, makeSeat, makeTrainee } from "../support/rotation.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

/** A trainee in three seats of three hosts, full time in each segment of 180 days. */
async function fullRoute(startsIn = 30) {
  const rotation = await makeRotation(db.sql, { startsIn });
  const trainee = await makeTrainee(db.sql, rotation);
  const placements: string[] = [];
  for (const segment of [1, 2, 3]) {
    const seat = await makeSeat(db.sql, rotation, { segment, host: segment - 1 });
    placements.push(await makePlacement(db.sql, trainee.id, seat.id));
  }
  const preview = (person = rotation.coordinator.id) =>
    db.as(
      person,
      (sql) => sql<{ placement_id: string; new_starts_on: string; new_ends_before: string }[]>`
        select placement_id, new_starts_on::text, new_ends_before::text from public.preview_shift(${trainee.id})`,
    );
  const apply = async (expected: object) =>
    refusalOf(
      db.as(
        rotation.coordinator.id,
        (sql) => sql`select public.apply_shift(${trainee.id}, ${sql.json(expected as never)})`,
      ),
    );
  const expectedOf = (rows: Awaited<ReturnType<typeof preview>>) =>
    Object.fromEntries(rows.map((row) => [row.placement_id, [row.new_starts_on, row.new_ends_before]]));
  const takeLeave = (from: number, before: number) =>
    db.as(
      rotation.coordinator.id,
      (sql) =>
        sql`insert into public.leaves (trainee_id, starts_on, ends_before) values (${trainee.id}, ${day(from)}, ${day(before)})`,
    );
  return { rotation, trainee, placements, preview, apply, expectedOf, takeLeave };
}

test("a full-time route without leave stands still", async () => {
  const { preview, apply } = await fullRoute();
  expect([...(await preview())]).toEqual([]);
  expect(await apply({})).toBe("nothing_to_shift");
});

test("half time doubles a segment and moves the later ones by as much", async () => {
  const { placements, preview, apply, expectedOf, trainee } = await fullRoute();
  await db.sql`update public.placements set fte_percent = 50 where id = ${placements[0]!}`;
  const shown = expectedOf(await preview());
  expect(shown).toEqual({
    [placements[0]!]: [day(30), day(390)],
    [placements[1]!]: [day(390), day(570)],
    [placements[2]!]: [day(570), day(750)],
  });
  expect(await apply({ ...shown, [placements[2]!]: [day(571), day(751)] })).toBe("changed_meanwhile");
  expect(await apply(shown)).toBe(null);
  expect([...(await preview())]).toEqual([]);
  const [row] = await db.sql`select member_before::text from public.trainees where id = ${trainee.id}`;
  expect(row!.member_before).toBe(day(750));
});

test("two halves at two hosts are a whole", async () => {
  const { rotation, trainee, placements, preview } = await fullRoute();
  await db.sql`update public.placements set fte_percent = 50 where id = ${placements[0]!}`;
  const other = await makeSeat(db.sql, rotation, { host: 2 });
  await makePlacement(db.sql, trainee.id, other.id, { fte: 50 });
  expect([...(await preview())]).toEqual([]);
});

test("leave stretches what it falls in, also when it reaches into the stretch; a few days are let pass", async () => {
  const { placements, preview, expectedOf, takeLeave } = await fullRoute();
  await takeLeave(50, 60);
  expect([...(await preview())]).toEqual([]);
  await takeLeave(190, 220);
  // 10 + 20 days of leave inside the segment, then 30 days more, of which 10 are leave still.
  const end = addDays(day(210), 40);
  expect(expectedOf(await preview())[placements[0]!]).toEqual([day(30), end]);
  expect(expectedOf(await preview())[placements[1]!]![0]).toBe(end);
});

test("what is over or has begun keeps its first day", async () => {
  const { placements, preview, expectedOf } = await fullRoute(-200);
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.placements set status = 'completed', fte_percent = 50 where id = ${placements[0]!}`;
    await tx`update public.placements set status = 'active', fte_percent = 50 where id = ${placements[1]!}`;
  });
  expect(expectedOf(await preview())).toEqual({
    [placements[1]!]: [day(-20), day(340)],
    [placements[2]!]: [day(340), day(520)],
  });
});

test("a shift into a seat that is full by then is refused whole, and strangers see no preview", async () => {
  const { rotation, placements, preview, apply, expectedOf } = await fullRoute();
  await db.sql`update public.placements set fte_percent = 50 where id = ${placements[0]!}`;
  const [seat] = await db.sql`select seat_id from public.placements where id = ${placements[1]!}`;
  const late = await makeTrainee(db.sql, rotation);
  await makePlacement(db.sql, late.id, seat!.seat_id, { startsOn: day(400), endsBefore: day(500) });
  expect(await apply(expectedOf(await preview()))).toBe("seat_full");
  const [row] = await db.sql`select ends_before::text from public.placements where id = ${placements[0]!}`;
  expect(row!.ends_before).toBe(day(210));
  expect([...(await preview(rotation.hosts[0]!.owner.id))]).toEqual([]);
});
