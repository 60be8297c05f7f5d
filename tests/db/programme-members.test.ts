import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeMember, refusalOf } from "../support/hiring.ts";
import { makeAccount, type Person } from "../support/people.ts";
import { makeRotation } from "../support/rotation.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

const call = (person: Person, run: Parameters<typeof db.as>[1]) => refusalOf(db.as(person.id, run));

test("an owner of a verified agency starts a programme and coordinates it", async () => {
  const agency = await makeAgency(db.sql);
  const owner = await makeMember(db.sql, agency.id, "owner");
  const start = (person: Person, slug: string, agencyId = agency.id, name = "Kysttrainee") =>
    call(person, (sql) => sql`select public.create_programme(${agencyId}, ${slug}, ${name})`);
  expect(await start(await makeMember(db.sql, agency.id, "recruiter"), "kyst-1")).toBe("not_found");
  const unverified = await makeAgency(db.sql, { isVerified: false });
  expect(await start(await makeMember(db.sql, unverified.id, "owner"), "kyst-1", unverified.id)).toBe(
    "not_found",
  );
  expect(await start(owner, "Kyst 1")).toBe("bad_slug");
  expect(await start(owner, "kyst-1", agency.id, " ")).toBe("name_required");
  const outcomes = await Promise.all([start(owner, "kyst-1"), start(owner, "kyst-1")]);
  expect(outcomes.sort()).toEqual([null, "slug_taken"].sort());
  const rows = await db.as(
    owner.id,
    (sql) => sql`select role from public.programme_members where account_id = ${owner.id}`,
  );
  expect(rows.map((row) => row.role)).toEqual(["coordinator"]);
});

test("coordinators take in people of the right agency, and two at once do not remove each other", async () => {
  const rotation = await makeRotation(db.sql);
  const { programmeId, coordinator, hosts } = rotation;
  const add = (person: Person, account: Person, role: string, agency: string | null = null) =>
    call(
      person,
      (sql) => sql`select public.add_programme_member(${programmeId}, ${account.id}, ${role}, ${agency})`,
    );
  const remove = (person: Person, account: Person) =>
    call(
      person,
      (sql) => sql`select public.remove_programme_member(${programmeId}, ${account.id}, 'coordinator')`,
    );
  const second = await makeMember(db.sql, rotation.agencyId);
  const contact = await makeMember(db.sql, hosts[0]!.id);
  expect(await add(second, second, "coordinator")).toBe("not_found");
  expect(await add(coordinator, await makeAccount(db.sql), "coordinator")).toBe("not_of_the_agency");
  expect(await add(coordinator, contact, "host_contact", hosts[1]!.id)).toBe("not_of_the_agency");
  expect(await add(coordinator, contact, "sjef")).toBe("unknown_role");
  expect(await add(coordinator, contact, "host_contact", hosts[0]!.id)).toBe(null);
  expect(await remove(coordinator, coordinator)).toBe("last_coordinator");
  expect(await add(coordinator, second, "coordinator")).toBe(null);
  const outcomes = await Promise.all([remove(coordinator, second), remove(second, coordinator)]);
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  const [left] =
    await db.sql`select count(*)::int as n from public.programme_members where programme_id = ${programmeId} and role = 'coordinator'`;
  expect(left!.n).toBe(1);
});
