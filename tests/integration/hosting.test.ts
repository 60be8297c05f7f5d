import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { confirmEvidence, findConfirmation } from "../../app/domain/hosting/attestation.server.ts";
import { changePlacement } from "../../app/domain/hosting/change-placement.server.ts";
import type { Host } from "../../app/domain/hosting/host.ts";
import { findHostCohort, listHostCohorts } from "../../app/domain/hosting/host-cohorts.server.ts";
import { findHostPlacement } from "../../app/domain/hosting/host-placement.server.ts";
import { changeMentor, listMentors } from "../../app/domain/hosting/mentors.server.ts";
import { passportWords } from "../../app/domain/hosting/passport-words.server.ts";
import { saveSeat, setSeatWithdrawn } from "../../app/domain/hosting/save-seat.server.ts";
import { findSeat } from "../../app/domain/hosting/seats.server.ts";
import { listWishable, wishForTrainee } from "../../app/domain/hosting/wishes.server.ts";
import { getReference } from "../../app/domain/reference/reference.server.ts";
import type { Reference } from "../../app/domain/reference/reference.ts";
import type { RequestDatabase } from "../../app/platform/database.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeMember } from "../support/hiring.ts";
import {
  beginPlacement,
  day,
  makeMentor,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../support/rotation.ts";

let db: TestDatabase;
let reference: Reference;
let rotation: Rotation;
let owner: RequestDatabase;
let host: Host;
beforeAll(async () => {
  db = await createTestDatabase();
  reference = await getReference((await db.api()).client());
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql, { model: "host_employs" });
  owner = await signedIn(0);
  host = hostIn(0);
});
afterAll(() => db.close());

const signedIn = async (n: number) => (await db.api()).signedIn(rotation.hosts[n]!.owner.email);
const hostIn = (n: number): Host => ({
  accountId: rotation.hosts[n]!.owner.id,
  agency: { id: rotation.hosts[n]!.id, slug: "vert", name: "Vert" },
  roles: ["owner"],
  programmes: [{ id: rotation.programmeId, name: "Prøvetrainee" }],
  programmeIds: [rotation.programmeId],
});
const words = () => ({ reference, locale: "nb" as const });
const form = {
  title: "Heimevakt",
  tasks: "Prøve ut",
  municipality: "4640",
  capacity: 1,
  needed: ["Python", undefined],
  given: [],
  remoteDays: 0,
  police: false,
};
const place = () => ({ cohortId: rotation.cohortId, segment: 1, agencyId: host.agency.id });

test("a host offers a seat, sees who is proposed for it, answers, and sees nothing of the others", async () => {
  const saved = await saveSeat(owner, place(), form, reference);
  if (!saved.ok) throw new Error(saved.reason);
  expect(await saveSeat(owner, place(), { ...form, needed: ["Trolldom"] }, reference)).toMatchObject({
    reason: "unknown_needed",
  });
  const trainee = await makeTrainee(db.sql, rotation);
  const placement = await makePlacement(db.sql, trainee.id, saved.id);
  const foreign = await makeSeat(db.sql, rotation, { host: 1 });

  const [cohort] = await listHostCohorts(owner, host);
  expect(cohort?.seats.map(({ id, place }) => [id, place])).toEqual([[saved.id, "Sogndal"]]);
  expect(cohort?.placements).toMatchObject([
    { id: placement, trainee: "Trude Trainee", status: "proposed", mentor: null },
  ]);
  expect(await findSeat(owner, host, foreign.id, words())).toBe(null);
  const seat = (await findSeat(owner, host, saved.id, words()))!;
  expect(seat).toMatchObject({ title: "Heimevakt", needed: ["Python"], given: [] });

  const lowered = { ...place(), changes: { seatId: saved.id, seen: seat.seen } };
  const other = await makeTrainee(db.sql, rotation);
  await db.sql`update public.seats set capacity = 2, updated_at = ${seat.seen} where id = ${saved.id}`;
  await makePlacement(db.sql, other.id, saved.id);
  const fresh = (await findSeat(owner, host, saved.id, words()))!;
  lowered.changes.seen = fresh.seen;
  expect(await saveSeat(owner, lowered, form, reference)).toEqual({
    ok: false,
    reason: "capacity_below_use",
    used: 2,
  });
  expect(await setSeatWithdrawn(owner, saved.id, true)).toEqual({ ok: false, reason: "seat_in_use" });

  const stranger = await signedIn(1);
  expect(await findHostPlacement(stranger, hostIn(1), placement, words())).toBe(null);
  expect((await findHostCohort(stranger, hostIn(1), rotation.cohortId))?.placements).toEqual([]);
  expect(await setSeatWithdrawn(stranger, saved.id, true)).toEqual({ ok: false, reason: "not_found" });
});

test("where hosts employ, a host records its appointment before the placement is confirmed", async () => {
  const seat = await makeSeat(db.sql, rotation);
  const trainee = await makeTrainee(db.sql, rotation);
  const id = await makePlacement(db.sql, trainee.id, seat.id);
  const found = async () => (await findHostPlacement(owner, host, id, words()))!;
  const change = async (wanted: Parameters<typeof changePlacement>[2]) =>
    changePlacement(owner, await found(), wanted, reference);
  const seen = async () => ({ seen: (await found()).updatedAt });
  expect((await found()).employment).toEqual({
    model: "host_employs",
    appoints: "placement",
    basis: "arbeidsmiljoloven_14_9",
    appointment: null,
  });
  expect(await change({ intent: "accept", from: "confirmed", ...(await seen()) })).toEqual({
    ok: false,
    reason: "changed_meanwhile",
  });
  expect(await change({ intent: "accept", from: "proposed", ...(await seen()) })).toEqual({ ok: true });
  expect(await change({ intent: "appoint", decidedOn: day(1) })).toEqual({
    ok: false,
    reason: "decided_in_the_future",
  });
  expect(await change({ intent: "appoint", decidedOn: day(0), reference: "26/1" })).toEqual({ ok: true });
  expect((await found()).employment.appointment).toEqual({
    decidedOn: day(0),
    reference: "26/1",
    basis: "arbeidsmiljoloven_14_9",
  });
  expect(await change({ intent: "confirm", summary: "Flink", skills: ["Python"] })).toEqual({
    ok: false,
    reason: "not_begun",
  });
  expect(
    await change({ intent: "decline", from: "host_accepted", ...(await seen()), reason: "Ingen oppgåver" }),
  ).toEqual({
    ok: true,
  });
  expect(await findHostPlacement(owner, host, id, words())).toBe(null);
});

test("a host names its own people as mentors, never below whom they follow", async () => {
  const person = await makeMember(db.sql, host.agency.id, "member");
  const name = { intent: "name" as const, programme: rotation.programmeId, account: person.id, most: 2 };
  expect(await changeMentor(owner, host, name)).toEqual({ ok: true });
  expect(await changeMentor(owner, host, name)).toEqual({ ok: false, reason: "already_mentor" });
  const stranger = rotation.hosts[1]!.owner.id;
  expect(await changeMentor(owner, host, { ...name, account: stranger })).toEqual({
    ok: false,
    reason: "mentor_not_of_the_host",
  });
  const seat = await makeSeat(db.sql, rotation, { capacity: 2, mentorId: person.id });
  for (const _ of [1, 2]) await makePlacement(db.sql, (await makeTrainee(db.sql, rotation)).id, seat.id);
  expect(await changeMentor(owner, host, { ...name, intent: "change", most: 1 })).toEqual({
    ok: false,
    reason: "mentor_load_below_use",
  });
  expect(await changeMentor(owner, host, { ...name, intent: "change", most: 3 })).toEqual({ ok: true });
  expect(await listMentors(owner, host)).toMatchObject([
    { accountId: person.id, most: 3, programme: "Prøvetrainee" },
  ]);
});

test("a host wishes by skills alone and takes a wish back", async () => {
  const seat = await makeSeat(db.sql, rotation);
  const trainee = await makeTrainee(db.sql, rotation);
  await db.sql`insert into public.trainee_skills (trainee_id, skill_id) values (${trainee.id}, 'python')`;
  const where = { id: seat.id, cohortId: rotation.cohortId };
  const listed = () => listWishable(owner, where, words());
  expect(await listed()).toEqual([{ id: trainee.id, number: 1, skills: ["Python"], wish: null }]);
  const wish = { trainee: trainee.id, weight: 3, reason: "Kan Python" };
  expect(await wishForTrainee(owner, seat.id, wish)).toEqual({ ok: true });
  expect((await listed())[0]?.wish).toEqual({ weight: 3, reason: "Kan Python" });
  expect(await wishForTrainee(await signedIn(1), seat.id, wish)).toEqual({ ok: false, reason: "not_found" });
  expect(await wishForTrainee(owner, seat.id, { trainee: trainee.id, weight: 0 })).toEqual({ ok: true });
  expect((await listed())[0]?.wish).toBe(null);
});

test("a host vouches for what was done: evidence, and a word with skills for the passport", async () => {
  const running = await makeRotation(db.sql, { startsIn: -100 });
  rotation = running;
  const mentor = await makeMentor(db.sql, running, running.hosts[0]!.id);
  const trainee = await makeTrainee(db.sql, running);
  const seat = await makeSeat(db.sql, running, { mentorId: mentor.id });
  await db.sql`insert into public.seat_skills (seat_id, skill_id, kind) values (${seat.id}, 'gis', 'given')`;
  const id = await makePlacement(db.sql, trainee.id, seat.id);
  await beginPlacement(db.sql, id);
  const [goal] = await db.sql<{ id: string }[]>`
    insert into public.competence_goals (trainee_id, title) values (${trainee.id}, 'Leie møte') returning id`;
  await db.sql`insert into public.goal_evidence (goal_id, placement_id, body) values (${goal!.id}, ${id}, 'Leia tre møte')`;
  const acting = await signedIn(0);
  const read = async () => passportWords(acting, id, reference, "nb");
  const before = await read();
  expect(before).toMatchObject({
    confirmation: null,
    evidence: [{ body: "Leia tre møte", goal: null, confirmedAt: null }],
  });
  expect(before.skills).toHaveLength(1);
  expect(
    await confirmEvidence(acting, { evidence: before.evidence[0]!.id, seen: before.evidence[0]!.writtenAt }),
  ).toEqual({ ok: true });
  const found = (await findHostPlacement(acting, hostIn(0), id, words()))!;
  const confirm = (skills: string[]) =>
    changePlacement(acting, found, { intent: "confirm", summary: "Leia prosjektet", skills }, reference);
  expect(await confirm(["Trolldom"])).toEqual({ ok: false, reason: "unknown_skill" });
  expect(await confirm(["Python"])).toEqual({ ok: true });
  expect(await findConfirmation(acting, id)).toMatchObject({
    summary: "Leia prosjektet",
    skills: ["python"],
  });
  const asMentor = await (await db.api()).signedIn(mentor.email);
  expect((await passportWords(asMentor, id, reference, "nb")).evidence[0]).toMatchObject({
    goal: "Leie møte",
    confirmedAt: expect.any(String),
  });
});
