import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, refusalOf } from "../support/hiring.ts";
import { makeAccount } from "../support/people.ts";
import {
  leave,
  makeAcceptedApplication,
  makeRotation,
  publishIntake,
  type Rotation,
} from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
beforeAll(async () => {
  db = await createTestDatabase();
  rotation = await makeRotation(db.sql);
});
afterAll(() => db.close());

/** An application to the cohort's ad that stands as `status`. */
async function applicationThat(status: string) {
  const application = await makeAcceptedApplication(db.sql, rotation);
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.applications set status = ${status} where id = ${application.id}`;
  });
  return application;
}

const hosts = () => rotation.hosts.map((host) => host.id);
const save = (
  application: Awaited<ReturnType<typeof applicationThat>>,
  wishes: { hosts?: string[]; regions?: string[]; themes?: string[] },
) =>
  refusalOf(
    db.as(
      application.candidate.id,
      (sql) =>
        sql`select public.save_wishes(${application.id}, ${wishes.hosts ?? []}, ${wishes.regions ?? []}, ${wishes.themes ?? []})`,
    ),
  );

test("wishes keep their order, and unknown or repeated ones are refused by name with nothing lost", async () => {
  const application = await applicationThat("draft");
  const stranger = await makeAgency(db.sql);
  const [first, second] = hosts();
  expect(
    await save(application, {
      hosts: [second!, first!],
      regions: ["4640", "46", "46008"],
      themes: ["welfare"],
    }),
  ).toBe(null);
  expect(await save(application, { hosts: [stranger.id] })).toBe("unknown_host");
  expect(await save(application, { hosts: [first!], regions: ["9999"] })).toBe("unknown_region");
  expect(await save(application, { hosts: [first!], themes: ["månen"] })).toBe("unknown_theme");
  expect(await save(application, { hosts: [first!, first!] })).toBe("wished_twice");
  expect(await save(application, { regions: Array(11).fill("46") })).toBe("too_many_wishes");
  const rows =
    await db.sql`select coalesce(agency_id::text, region, theme_id) as target from public.application_wishes
    where application_id = ${application.id} order by kind, rank`;
  expect(rows.map((row) => row.target)).toEqual([second, first, "4640", "46", "46008", "welfare"]);
  const other = await applicationThat("draft");
  expect(
    await refusalOf(
      db.as(other.candidate.id, (sql) => sql`select public.save_wishes(${application.id}, ${hosts()})`),
    ),
  ).toBe("not_found");
});

test("an application to a cohort lacks its wishes until there is one", async () => {
  const application = await applicationThat("draft");
  const missing = async () => {
    const [row] = await db.as(
      application.candidate.id,
      (sql) => sql`select public.missing_for_submission(${application.id}) as parts`,
    );
    return row!.parts;
  };
  expect(await missing()).toContain("wishes");
  await save(application, { regions: ["46"] });
  expect(await missing()).not.toContain("wishes");
});

test("a sent application is changed by withdrawing wishes one by one, never the last, also from two sessions", async () => {
  const application = await applicationThat("draft");
  await save(application, { hosts: hosts().slice(0, 2), themes: ["welfare"] });
  const wishes = await db.sql<
    { id: string }[]
  >`select id from public.application_wishes where application_id = ${application.id} order by kind, rank`;
  const withdraw = (id: string) =>
    refusalOf(db.as(application.candidate.id, (sql) => sql`select public.withdraw_wish(${id})`));
  expect(await withdraw(wishes[0]!.id)).toBe("not_open");
  await db.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.applications set status = 'submitted' where id = ${application.id}`;
  });
  expect(await save(application, { hosts: hosts() })).toBe("locked_after_submission");
  expect(await withdraw(wishes[0]!.id)).toBe(null);
  const outcomes = await Promise.all(wishes.slice(1).map((wish) => withdraw(wish.id)));
  expect(outcomes.sort()).toEqual([null, "last_wish"].sort());
});

test("whoever applies to a cohort's public ad learns which hosts take part, also while the programme is not public", async () => {
  const intake = await makeRotation(db.sql, { name: "Lukket", hosts: 3 });
  const [gone, unverified, left] = intake.hosts;
  await leave(db.sql, intake, gone!.id);
  await db.sql`update public.agencies set verified_at = null where id = ${unverified!.id}`;
  const applicant = await makeAccount(db.sql);
  const [cohort] = await db.sql`select listing_id from public.cohorts where id = ${intake.cohortId}`;
  const choices = async () => {
    const [row] = await db.as(
      applicant.id,
      (sql) => sql`select public.wish_choices(${cohort!.listing_id}) as choices`,
    );
    return row!.choices;
  };
  expect(await choices()).toBeNull();
  await publishIntake(db.sql, intake);
  const host = { id: left!.id, name: "Lukket vert 3", municipality: "4640" };
  expect(await choices()).toEqual({ programme: "Lukket", slug: null, hosts: [host] });
  await db.sql`update public.programmes set is_public = true where id = ${intake.programmeId}`;
  expect(await choices()).toMatchObject({ slug: intake.slug });
});
