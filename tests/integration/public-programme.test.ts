import { afterAll, beforeAll, expect, test } from "vitest";
import { findApplyListing, findOwnApplication } from "~/domain/applications/apply.server";
import { saveWishes } from "~/domain/applications/save-wishes.server";
import { startApplication } from "~/domain/applications/start-application.server";
import { sitemap } from "~/domain/listings/sitemap.server";
import { findPublicProgramme, listPublicProgrammes } from "~/domain/programmes/public-programmes.server";
import type { RequestDatabase } from "~/platform/database.server";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAccount } from "../support/people.ts";
import { leave, makeRotation, publishIntake, type Rotation } from "../support/rotation.ts";

/* What visitors and applicants read of a programme, through supabase-js with row level security acting. */
let database: TestDatabase;
let anyone: RequestDatabase;
let open: Rotation;
let closed: Rotation;
beforeAll(async () => {
  database = await createTestDatabase();
  anyone = (await database.api()).client() as RequestDatabase;
  open = await makeRotation(database.sql, { name: "Åpen trainee", hosts: 3, isPublic: true });
  closed = await makeRotation(database.sql, { name: "Lukket trainee" });
});
afterAll(() => database.close());

test("a public programme shows its terms, the hosts that take part and the cohorts that have opened", async () => {
  const { sql } = database;
  const [gone] = open.hosts;
  await leave(sql, open, gone!.id);
  await sql`insert into public.cohorts (programme_id, template_id, slug, name, starts_on, ends_before)
    values (${open.programmeId}, ${open.templateId}, 'hemmelig', 'Hemmelig', '2050-01-01', '2051-01-01')`;
  const found = (await findPublicProgramme(anyone, open.slug))!;
  expect(found.hosts.map(({ name, place }) => [name, place.name])).toEqual([
    ["Åpen trainee vert 2", "Sogndal"],
    ["Åpen trainee vert 3", "Sogndal"],
  ]);
  expect(found.cohorts.map(({ name, status, segments }) => [name, status, segments.length])).toEqual([
    ["Kull", "matching", 3],
  ]);
  expect(found.terms).toMatchObject({
    months: 18,
    segments: 3,
    model: "programme_employs_and_lends",
    basis: "arbeidsmiljoloven_14_9",
    employer: "Åpen trainee fylke",
  });
});

test("one that is not public is found by nobody, its coordinator among them, and neither is a strange address", async () => {
  const coordinator = (await (await database.api()).signedIn(closed.coordinator.email)) as RequestDatabase;
  for (const reader of [anyone, coordinator]) {
    expect(await findPublicProgramme(reader, closed.slug)).toBeNull();
    expect((await listPublicProgrammes(reader)).map(({ slug }) => slug)).toEqual([open.slug]);
  }
  expect(await findPublicProgramme(anyone, "finnes-ikke")).toBeNull();
  expect(await findPublicProgramme(anyone, "'; drop table")).toBeNull();
});

test("the sitemap holds public programmes in each language, and no examples", async () => {
  const site = "https://example.no";
  const before = await sitemap(anyone, site);
  expect(before).toContain(`<loc>${site}/nn/traineeprogram/${open.slug}</loc>`);
  expect(before).not.toContain(closed.slug);
  await database.sql`update public.programmes set is_example = true where id = ${open.programmeId}`;
  expect(await sitemap(anyone, site)).not.toContain(open.slug);
});

test("an applicant's wishes are kept in their order, and a host that has just left is named", async () => {
  const listing = await publishIntake(database.sql, closed);
  const candidate = await makeAccount(database.sql);
  const client = (await (await database.api()).signedIn(candidate.email)) as RequestDatabase;
  const found = (await findApplyListing(client, listing.slug))!;
  const hosts = closed.hosts.map(({ id }) => id);
  expect(found.wishChoices).toMatchObject({ programme: "Lukket trainee", slug: null });
  expect(found.wishChoices?.hosts.map(({ id }) => id).sort()).toEqual(hosts.toSorted());
  expect(await startApplication(client, listing.id)).toEqual({ ok: true });
  const own = async () => (await findOwnApplication(client, listing.id, candidate.id))!;
  const { id } = await own();
  const wishes = { host: [hosts[2]!, hosts[0]!], region: ["46008"], theme: ["welfare"] };
  expect(await saveWishes(client, id, wishes)).toEqual({ ok: true });
  await leave(database.sql, closed, hosts[1]!);
  expect(await saveWishes(client, id, { ...wishes, host: [hosts[0]!, hosts[1]!] })).toEqual({
    ok: false,
    reason: "unknown",
    kind: "host",
    target: hosts[1],
  });
  const saved = (await own()).wishes;
  const kept = (kind: string) => saved.filter((wish) => wish.kind === kind);
  expect(kept("host").map(({ host }) => host)).toEqual(["Lukket trainee vert 3", "Lukket trainee vert 1"]);
  expect([...kept("region"), ...kept("theme")].map(({ target }) => target)).toEqual(["46008", "welfare"]);
  const stranger = (await (
    await database.api()
  ).signedIn((await makeAccount(database.sql)).email)) as RequestDatabase;
  expect(await saveWishes(stranger, id, wishes)).toEqual({ ok: false, reason: "not_a_draft" });
});
