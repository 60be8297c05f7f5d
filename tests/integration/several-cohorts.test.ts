import { RouterContextProvider } from "react-router";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseContext, viewerContext } from "../../app/context.ts";
import { listComing } from "../../app/domain/calendar-feeds/calendar-feed.server.ts";
import { listGroupMessages } from "../../app/domain/hosting/group-messages.server.ts";
import { findPassport } from "../../app/domain/passport/passport.server.ts";
import { listTraineeships } from "../../app/domain/traineeship/my-traineeship.server.ts";
import { todayInNorway } from "../../app/domain/traineeship/traineeship.ts";
import type { Viewer } from "../../app/middleware/viewer.ts";
import { chooseTraineeship } from "../../app/routes/trainee/choose-traineeship.server.ts";
import { traineeshipContext } from "../../app/routes/trainee/own-traineeship.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makePlacement, makeRotation, makeSeat, makeTrainee } from "../support/rotation.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Somebody who is in a cohort now and in one of another programme that begins later, placed in both. */
async function makeTwice() {
  const { sql } = database;
  const now = await makeRotation(sql, { name: "No", startsIn: -100 });
  const later = await makeRotation(sql, { name: "Seinare", startsIn: 500 });
  const first = await makeTrainee(sql, now);
  const second = await makeTrainee(sql, later, { person: first.person });
  const placements: string[] = [];
  for (const [rotation, trainee] of [
    [now, first],
    [later, second],
  ] as const) {
    const id = await makePlacement(sql, trainee.id, (await makeSeat(sql, rotation)).id);
    for (const status of ["host_accepted", "confirmed"])
      await sql`update public.placements set status = ${status} where id = ${id}`;
    placements.push(id);
  }
  const client = await (await database.api()).signedIn(first.person.email);
  return { now, later, person: first.person, placements, client, trainees: [first.id, second.id] };
}

test("the address names the cohort; without one it is the one that goes on, and a foreign one is not there", async () => {
  const { now, later, person, placements, client } = await makeTwice();
  const stranger = await makeRotation(database.sql, { name: "Framand" });
  await makeTrainee(database.sql, stranger);
  const chosen = async (path: string, params: Record<string, string> = {}) => {
    const url = new URL(path, "https://s.test");
    const context = new RouterContextProvider();
    context.set(databaseContext, client);
    context.set(viewerContext, { accountId: person.id, isTrainee: true } as Viewer);
    const args = { context, params, url, request: new Request(url), pattern: "", unstable_url: url };
    try {
      await chooseTraineeship(args as never, () => Promise.resolve(new Response()));
    } catch (thrown) {
      return thrown instanceof Response
        ? thrown.headers.get("location")
        : (thrown as { init: { status: number } }).init.status;
    }
    return context.get(traineeshipContext).chosen.programme;
  };
  expect(await chosen("/trainee")).toBe("No");
  expect(await chosen(`/trainee?kull=${now.slug}.kull`)).toBe("No");
  expect(await chosen(`/trainee/pass?kull=${later.slug}.kull`)).toBe("Seinare");
  expect(await chosen(`/trainee?kull=${stranger.slug}.kull`)).toBe(404);
  expect(await chosen("/trainee?kull=")).toBe(404);
  const [current, other] = placements;
  expect(await chosen(`/trainee/plasseringer/${current}`, { id: current! })).toBe("No");
  expect(await chosen(`/trainee/plasseringer/${other}?gjort=1`, { id: other! })).toBe(
    `/trainee/plasseringer/${other}?gjort=1&kull=${later.slug}.kull`,
  );
  expect(await chosen(`/trainee/plasseringer/${other}?kull=${later.slug}.kull`, { id: other! })).toBe(
    "Seinare",
  );
});

test("what comes and what was written to the group are those of the cohort one looks at", async () => {
  const { sql } = database;
  const { now, later, person, placements, client, trainees } = await makeTwice();
  const mentored = await makeRotation(sql, { name: "Fadder", startsIn: 10 });
  await sql`insert into public.agency_members (agency_id, account_id, role) values (${mentored.hosts[0]!.id}, ${person.id}, 'mentor')`;
  await sql`insert into public.mentors (programme_id, agency_id, account_id)
    values (${mentored.programmeId}, ${mentored.hosts[0]!.id}, ${person.id})`;
  const seat = await makeSeat(sql, mentored, { mentorId: person.id });
  const mentee = await makePlacement(sql, (await makeTrainee(sql, mentored)).id, seat.id);
  for (const status of ["host_accepted", "confirmed"])
    await sql`update public.placements set status = ${status} where id = ${mentee}`;
  for (const { cohortId, coordinator, slug } of [now, later, mentored]) {
    await sql`insert into public.gatherings (cohort_id, title, starts_at, ends_at, place)
      values (${cohortId}, ${slug}, now() + interval '20 days', now() + interval '21 days', 'Voss')`;
    for (const audience of ["trainees", "everyone", "mentors"])
      await database.as(
        coordinator.id,
        (tx) =>
          tx`select public.send_cohort_message(${cohortId}, ${audience}, ${`${slug} ${audience}`}, 'Hei')`,
      );
  }
  const seen = async (trainee: string, cohortId: string) => ({
    coming: (await listComing(client, trainee, todayInNorway(), 20)).map(({ kind, title, uid }) =>
      kind === "gathering" ? title : uid,
    ),
    messages: (await listGroupMessages(client, "trainees", cohortId)).map(({ subject }) => subject),
  });
  expect(await seen(trainees[0]!, now.cohortId)).toEqual({
    coming: [now.slug],
    messages: [`${now.slug} everyone`, `${now.slug} trainees`],
  });
  expect(await seen(trainees[1]!, later.cohortId)).toEqual({
    coming: [later.slug, `placement-${placements[1]}`],
    messages: [`${later.slug} everyone`, `${later.slug} trainees`],
  });
  const { data } = await client.rpc("my_calendar");
  expect((data ?? []).map(({ uid }: { uid: string }) => uid)).toContain(`mentee-${mentee}`);
});

test("the calendar has what is in every cohort, and each cohort has a passport of its own", async () => {
  const { client, person, placements, trainees } = await makeTwice();
  const { data } = await client.rpc("my_calendar");
  expect(new Set((data ?? []).map((entry: { uid: string }) => entry.uid))).toEqual(
    new Set(placements.map((id) => `placement-${id}`)),
  );
  const own = await listTraineeships(client, person.id);
  expect(own.map(({ id, programme }) => [id, programme])).toEqual([
    [trainees[0], "No"],
    [trainees[1], "Seinare"],
  ]);
  for (const { id, programme } of own)
    expect(await findPassport(client, id, { skills: new Map() }, "nb")).toMatchObject({ programme });
});
