import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeMentor, makeMentored } from "../support/rotation.ts";

let db: TestDatabase;
let world: Awaited<ReturnType<typeof makeMentored>>;
let successor: { id: string };
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  world = await makeMentored(db.sql);
  successor = await makeMentor(db.sql, world.rotation, world.rotation.hosts[0]!.id);
  await db.as(
    world.mentor.id,
    (sql) => sql`select public.write_mentor_agreement(${world.placement}, 'Kvar veke', 'Ærlege')`,
  );
});
afterAll(() => db.close());

const sign = (person: string) =>
  refusalOf(db.as(person, (sql) => sql`select public.sign_mentor_agreement(${world.placement}, 1)`));
const exchange = (mentor: string) =>
  db.as(
    world.rotation.hosts[0]!.owner.id,
    (sql) => sql`select public.set_placement_mentor(${world.placement}, ${mentor})`,
  );
const signatures = async () => {
  const [row] =
    await db.sql`select mentor_id, mentor_signed_at is not null as mentor, trainee_signed_at is not null as trainee
    from public.mentor_agreements where placement_id = ${world.placement}`;
  return { ...row };
};

test("another mentor signs anew, also who was it before and comes back; the trainee's name stands", async () => {
  await sign(world.mentor.id);
  await sign(world.trainee.person.id);
  expect(await signatures()).toEqual({ mentor_id: world.mentor.id, mentor: true, trainee: true });
  await exchange(successor.id);
  expect(await signatures()).toEqual({ mentor_id: successor.id, mentor: false, trainee: true });
  expect(await sign(world.mentor.id)).toBe("not_found");
  await exchange(world.mentor.id);
  expect(await signatures()).toEqual({ mentor_id: world.mentor.id, mentor: false, trainee: true });
  expect(await sign(world.mentor.id)).toBe(null);
  expect(await signatures()).toMatchObject({ mentor: true });
});

test("signed while the mentor is exchanged in another session, the former one's name does not stay", async () => {
  await interleave(
    (hold) =>
      db.as(world.mentor.id, async (sql) => {
        await sql`select public.sign_mentor_agreement(${world.placement}, 1)`;
        await hold();
      }),
    () => exchange(successor.id),
  );
  expect(await signatures()).toEqual({ mentor_id: successor.id, mentor: false, trainee: false });
  const [, late] = await interleave(
    (hold) =>
      db.as(world.rotation.hosts[0]!.owner.id, async (sql) => {
        await sql`select public.set_placement_mentor(${world.placement}, ${world.mentor.id})`;
        await hold();
      }),
    () => sign(successor.id),
  );
  expect(late).toBe("not_found");
  expect(await signatures()).toMatchObject({ mentor_id: world.mentor.id, mentor: false });
});

test("a signature of somebody else is never kept, and an account that goes takes its own along", async () => {
  await db.sql`update public.mentor_agreements set mentor_id = ${successor.id}, mentor_signed_at = now() where placement_id = ${world.placement}`;
  expect(await signatures()).toMatchObject({ mentor: false });
  await db.sql`update public.mentor_agreements set mentor_id = ${world.mentor.id}, mentor_signed_at = now() where placement_id = ${world.placement}`;
  expect(await signatures()).toMatchObject({ mentor: true });
  await db.sql`delete from public.accounts where id = ${world.mentor.id}`;
  expect(await signatures()).toMatchObject({ mentor_id: null, mentor: false });
});
