import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findAgreement } from "../../app/domain/mentoring/agreements.server.ts";
import { changeAgreement } from "../../app/domain/mentoring/change-agreement.server.ts";
import { findMentee, listMentees } from "../../app/domain/mentoring/mentees.server.ts";
import { recordCheckIn } from "../../app/domain/mentoring/record-check-in.server.ts";
import type { RequestDatabase } from "../../app/platform/database.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import type { Person } from "../support/people.ts";
import { day, makeMentor, makeMentored, type makeTrainee, type Rotation } from "../support/rotation.ts";

let db: TestDatabase;
let rotation: Rotation;
let mentor: Person;
let trainee: Awaited<ReturnType<typeof makeTrainee>>;
let placement: string;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  ({ rotation, mentor, trainee, placement } = await makeMentored(db.sql));
});
afterAll(() => db.close());

const signedIn = async (person: Person): Promise<RequestDatabase> => (await db.api()).signedIn(person.email);
const text = {
  intent: "write" as const,
  meetings: "Kvar fjerde veke",
  expectations: "Ærlege",
  development: "",
};

test("the agreement is one for both; each signs the text they saw, and a new one takes both names away", async () => {
  const [mentors, trainees] = await Promise.all([signedIn(mentor), signedIn(trainee.person)]);
  const asMentor = () => findAgreement(mentors, mentor.id, placement);
  expect(await asMentor()).toMatchObject({
    host: "Prøvetrainee vert 1",
    names: { mentor: mentor.fullName, trainee: "Trude Trainee" },
    agreement: null,
  });
  expect(await changeAgreement(mentors, placement, text)).toEqual({ ok: true });
  expect(await changeAgreement(mentors, placement, { intent: "sign", version: 1 })).toEqual({ ok: true });
  expect(await changeAgreement(trainees, placement, text)).toEqual({
    ok: false,
    reason: "changed_meanwhile",
  });
  expect(await changeAgreement(trainees, placement, { intent: "sign", version: 1 })).toEqual({ ok: true });
  expect((await asMentor())?.agreement?.signedAt).toEqual({
    mentor: expect.any(String),
    trainee: expect.any(String),
  });
  expect(await changeAgreement(trainees, placement, { ...text, version: 1 })).toEqual({ ok: true });
  expect((await asMentor())?.agreement).toMatchObject({
    version: 2,
    signedAt: { mentor: null, trainee: null },
  });
});

test("nobody but the mentor finds the page to sign on, and an earlier mentor's name counts no more", async () => {
  const mentors = await signedIn(mentor);
  await changeAgreement(mentors, placement, text);
  await changeAgreement(mentors, placement, { intent: "sign", version: 1 });
  const host = await signedIn(rotation.hosts[0]!.owner);
  const owner = rotation.hosts[0]!.owner.id;
  expect(await findAgreement(host, owner, placement)).toBe(null);
  const next = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
  await db.sql`update public.placements set mentor_id = ${next.id} where id = ${placement}`;
  expect(await findAgreement(mentors, mentor.id, placement)).toBe(null);
  const found = await findAgreement(await signedIn(next), next.id, placement);
  expect(found?.agreement?.signedAt).toEqual({ mentor: null, trainee: null });
});

test("a mentor sees the own trainees alone, with talks to record", async () => {
  const mentors = await signedIn(mentor);
  const [mentee, ...others] = await listMentees(mentors, mentor.id);
  expect(others).toEqual([]);
  expect(mentee).toMatchObject({
    name: "Trude Trainee",
    host: "Prøvetrainee vert 1",
    place: "Sogndal",
    status: "active",
  });
  const [first, , , ahead] = mentee!.checkIns;
  const record = (id: string, word: Parameters<typeof recordCheckIn>[2]) => recordCheckIn(mentors, id, word);
  expect(await record(ahead!.id, { outcome: "missed" })).toEqual({ ok: false, reason: "in_the_future" });
  expect(await record(first!.id, { outcome: "held", heldOn: day(-70), note: "Gjekk fint" })).toEqual({
    ok: true,
  });
  expect((await findMentee(mentors, mentor.id, placement))?.checkIns[0]).toMatchObject({
    status: "held",
    heldOn: day(-70),
    note: "Gjekk fint",
  });
  const stranger = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
  expect(await findMentee(await signedIn(stranger), stranger.id, placement)).toBe(null);
  expect(await findMentee(mentors, mentor.id, "finst-ikkje")).toBe(null);
});
