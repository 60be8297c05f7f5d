import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeRotation, makeTrainee, type Rotation } from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
beforeAll(async () => {
  db = await createTestDatabase();
  rotation = await makeRotation(db.sql, { isPublic: true });
});
afterAll(() => db.close());

const THIS_MONTH = "now()";
const LAST_MONTH =
  "date_trunc('month', now() at time zone 'Europe/Oslo') at time zone 'Europe/Oslo' - interval '1 hour'";

/** An alumnus of the cohort who has answered after half a year. */
async function answer(inRegion: boolean, inPublicSector: boolean, at = LAST_MONTH): Promise<void> {
  const { id } = await makeTrainee(db.sql, rotation);
  await db.sql`insert into public.follow_up_consents (trainee_id) values (${id})`;
  await db.sql`insert into public.follow_ups (trainee_id, months, in_region, in_public_sector, answered_at)
    values (${id}, 6, ${inRegion}, ${inPublicSector}, ${db.sql.unsafe(at)})`;
}

const seenBy = async (actor: string) =>
  [
    ...(await db.as(
      actor,
      (sql) =>
        sql`select months, answers, in_region, in_public_sector from public.public_retention(${rotation.programmeId})`,
    )),
  ].map((row) => ({ ...row }));

test("visitors see how many alumni stayed once five have answered, and never a split that tells of a few", async () => {
  for (let n = 0; n < 4; n++) await answer(true, true);
  expect(await seenBy("anon")).toEqual([]);
  await answer(false, true, THIS_MONTH);
  expect(await seenBy("anon")).toEqual([]);
  await answer(false, true);
  expect(await seenBy("anon")).toEqual([{ months: 6, answers: 5, in_region: null, in_public_sector: 5 }]);
  for (let n = 0; n < 4; n++) await answer(false, true);
  await answer(true, true);
  expect(await seenBy("anon")).toEqual([{ months: 6, answers: 10, in_region: 5, in_public_sector: 10 }]);
});

test("a programme that is not public tells nothing, not even to its coordinator", async () => {
  await db.sql`update public.programmes set is_public = false where id = ${rotation.programmeId}`;
  expect(await seenBy("anon")).toEqual([]);
  expect(await seenBy(rotation.coordinator.id)).toEqual([]);
});
