import { afterAll, beforeAll, expect, test } from "vitest";
import {
  askForChange,
  previewChange,
  withdrawChange,
} from "../../app/domain/changes/ask-for-change.server.ts";
import { listMyChanges } from "../../app/domain/changes/my-changes.server.ts";
import { addEvidence, listMyGoals, removeEvidence } from "../../app/domain/competence/my-goals.server.ts";
import { answerGathering, listMyGatherings } from "../../app/domain/gatherings/my-gatherings.server.ts";
import { findPassport } from "../../app/domain/passport/passport.server.ts";
import { answerPulse, findMyPulse } from "../../app/domain/pulses/my-pulses.server.ts";
import { listDuties } from "../../app/domain/traineeship/duties.ts";
import { readDutyFacts } from "../../app/domain/traineeship/duty-facts.server.ts";
import { readPlacementLife } from "../../app/domain/traineeship/my-placement.server.ts";
import { listTraineeships } from "../../app/domain/traineeship/my-traineeship.server.ts";
import { listTraineePeople } from "../../app/domain/traineeship/people.server.ts";
import { signAgreement } from "../../app/domain/traineeship/sign-agreement.server.ts";
import { type Traineeship, todayInNorway } from "../../app/domain/traineeship/traineeship.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { day, makeMentor, makePlacement, makeRotation, makeSeat, makeTrainee } from "../support/rotation.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A trainee in a placement that has begun and one ahead, with an agreement, a gathering and a pulse that wait. */
async function makeLife() {
  const { sql } = database;
  const rotation = await makeRotation(sql, { startsIn: -100 });
  const mentor = await makeMentor(sql, rotation, rotation.hosts[0]!.id);
  const trainee = await makeTrainee(sql, rotation);
  const seat = await makeSeat(sql, rotation, { mentorId: mentor.id });
  const placement = await makePlacement(sql, trainee.id, seat.id);
  for (const status of ["host_accepted", "confirmed", "active"])
    await sql`update public.placements set status = ${status} where id = ${placement}`;
  const nextSeat = await makeSeat(sql, rotation, { segment: 2, host: 1 });
  const next = await makePlacement(sql, trainee.id, nextSeat.id);
  await sql`insert into public.mentor_agreements (placement_id, meetings, expectations, mentor_id, mentor_signed_at)
    values (${placement}, 'Kvar fjerde veke', 'Vi seier ifrå', ${mentor.id}, now())`;
  const [gathering] = await sql<{ id: string }[]>`
    insert into public.gatherings (cohort_id, title, starts_at, ends_at, place, answer_by)
    values (${rotation.cohortId}, 'Samling', now() + interval '20 days', now() + interval '21 days', 'Florø', ${day(9)}) returning id`;
  const [pulse] = await sql<{ id: string }[]>`
    insert into public.pulses (cohort_id, segment_number, opens_on, closes_before)
    values (${rotation.cohortId}, 1, ${day(-1)}, ${day(6)}) returning id`;
  await sql`insert into public.competence_goals (trainee_id, title, target_on) values (${trainee.id}, 'Leie møte', ${day(30)})`;
  const api = await database.api();
  const client = await api.signedIn(trainee.person.email);
  return {
    rotation,
    mentor,
    trainee,
    placement,
    next,
    gathering: gathering!.id,
    pulse: pulse!.id,
    client,
    api,
  };
}

test("what waits for a trainee goes away as it is done", async () => {
  const { trainee, placement, gathering, pulse, client, mentor } = await makeLife();
  const [own] = (await listTraineeships(client, trainee.person.id)) as [Traineeship];
  expect(own).toMatchObject({ cohort: "Kull", programme: "Prøvetrainee" });
  expect(own.placements.map(({ host, place, status }) => [host, place, status])).toEqual([
    ["Prøvetrainee vert 1", "Sogndal", "active"],
    ["Prøvetrainee vert 2", "Sogndal", "proposed"],
  ]);
  const kinds = async () =>
    listDuties(await readDutyFacts(client, own), todayInNorway()).map(({ kind }) => kind);
  expect(new Set(await kinds())).toEqual(new Set(["agreement", "checkIn", "gathering", "pulse", "evidence"]));
  expect((await readPlacementLife(client, placement)).agreement).toMatchObject({ version: 1 });
  expect(await signAgreement(client, placement, 2)).toEqual({ ok: false, reason: "changed_meanwhile" });
  expect(await signAgreement(client, placement, 1)).toEqual({ ok: true });
  expect(await answerGathering(client, gathering, { answer: "coming", travel: "own" })).toEqual({ ok: true });
  expect((await listMyGatherings(client, own))[0]).toMatchObject({ answer: "coming", travel: "own" });
  expect((await findMyPulse(client, own, pulse))?.state).toBe("open");
  expect(await answerPulse(client, pulse, { wellbeing: 4, learning: 5, support: 3 })).toEqual({ ok: true });
  expect((await findMyPulse(client, own, pulse))?.state).toBe("answered");
  const goal = (await listMyGoals(client, own)).at(-1)!;
  expect(await addEvidence(client, own, { goal: goal.id, placement, body: "Leia eitt" })).toBe(true);
  expect(await kinds()).not.toContain("evidence");
  const [evidence] = (await listMyGoals(client, own)).flatMap((one) => one.evidence);
  await database.as(
    mentor.id,
    (sql) =>
      sql`select public.confirm_evidence(${evidence!.id}, (select updated_at from public.goal_evidence where id = ${evidence!.id}))`,
  );
  expect(await removeEvidence(client, evidence!.id)).toBe(false);
  expect(new Set(await kinds())).toEqual(new Set(["checkIn"]));
  const people = await listTraineePeople(client, trainee.id);
  expect(people.map(({ role }) => role).sort()).toEqual(["coordinator", "mentor"]);
});

test("a trainee previews, asks and takes back; the mentor who looks has no traineeship and no passport", async () => {
  const { trainee, next, client, mentor, api } = await makeLife();
  const [own] = (await listTraineeships(client, trainee.person.id)) as [Traineeship];
  const wanted = { kind: "fte" as const, ftePercent: 50 };
  const preview = await previewChange(client, next, wanted);
  expect(preview).toMatchObject({
    ok: true,
    parts: [
      { host: "Prøvetrainee vert 1", ftePercent: 100 },
      { host: "Prøvetrainee vert 2", ftePercent: 50, endsBefore: day(260), newEndsBefore: day(440) },
    ],
  });
  expect(await previewChange(client, next, { kind: "fte", ftePercent: 101 })).toEqual({
    ok: false,
    reason: "fte_out_of_range",
  });
  expect(await askForChange(client, next, wanted, "Studiar")).toEqual({ ok: true });
  expect(await askForChange(client, next, wanted, "Studiar")).toEqual({ ok: false, reason: "already_asked" });
  const [change] = await listMyChanges(client, trainee.person.id, own);
  expect(change).toMatchObject({ kind: "fte", status: "submitted", ftePercent: 50, isMine: true });
  expect(await withdrawChange(client, change!.id)).toEqual({ ok: true });
  expect(await withdrawChange(client, change!.id)).toEqual({ ok: false, reason: "transition_not_allowed" });

  const stranger = await api.signedIn(mentor.email);
  expect(await listTraineeships(stranger, mentor.id)).toEqual([]);
  expect(await findPassport(stranger, trainee.id, { skills: new Map() }, "nb")).toBeNull();
  expect(await withdrawChange(stranger, change!.id)).toEqual({ ok: false, reason: "not_found" });
});

test("a trainee who is placed nowhere yet has a page too", async () => {
  const { sql } = database;
  const rotation = await makeRotation(sql);
  const trainee = await makeTrainee(sql, rotation);
  const client = await (await database.api()).signedIn(trainee.person.email);
  const [own] = (await listTraineeships(client, trainee.person.id)) as [Traineeship];
  expect(own.placements).toEqual([]);
  expect(await listMyChanges(client, trainee.person.id, own)).toEqual([]);
  expect((await readDutyFacts(client, own)).checkIns).toEqual([]);
});
