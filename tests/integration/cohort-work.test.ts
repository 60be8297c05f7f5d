import { afterAll, beforeAll, expect, test } from "vitest";
import {
  listAppointments,
  recordAppointment,
} from "../../app/domain/appointments/cohort-appointments.server.ts";
import {
  decideRequest,
  listChangeRequests,
  previewRequest,
  requestChange,
} from "../../app/domain/changes/change-requests.server.ts";
import { applyShift, expectedOf, listShifts, shiftForm } from "../../app/domain/changes/shifts.server.ts";
import {
  listCostShares,
  readLedger,
  setCostShares,
} from "../../app/domain/cost-shares/cost-shares.server.ts";
import {
  changeFollowUp,
  listEscalations,
  listPulses,
  readRetention,
} from "../../app/domain/follow-up/follow-up.server.ts";
import {
  changeGathering,
  listGatherings,
  saveGathering,
} from "../../app/domain/gatherings/gatherings.server.ts";
import { listCohortPlacements } from "../../app/domain/placements/cohort-placements.server.ts";
import { coordinatePlacement, listMentors } from "../../app/domain/placements/coordinate-placement.server.ts";
import { admitTrainee, listAdmissible, listAdmitted } from "../../app/domain/programmes/admissions.server.ts";
import { listMissingFor } from "../../app/domain/programmes/cohort-board.server.ts";
import { listCohortChoices } from "../../app/domain/programmes/cohort-choices.server.ts";
import { listCohortTodos } from "../../app/domain/programmes/cohort-todos.server.ts";
import { findOwnCohort } from "../../app/domain/programmes/own-cohort.server.ts";
import {
  changeProgrammePeople,
  listProgrammePeople,
} from "../../app/domain/programmes/programme-people.server.ts";
import {
  createCohort,
  moveCohort,
  saveCohortTerms,
  setSegments,
} from "../../app/domain/programmes/save-cohort.server.ts";
import { listSentMessages, sendMessage } from "../../app/domain/programmes/send-message.server.ts";
import { findTemplate, saveTemplate } from "../../app/domain/programmes/template.server.ts";
import { changeTrainee, findTrainee } from "../../app/domain/programmes/trainee.server.ts";
import { parseForm } from "../../app/ui/parse-form.server.ts";
import { createTestDatabase, type TestApi, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeMember } from "../support/hiring.ts";
import {
  day,
  makeAcceptedApplication,
  makeMentor,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
} from "../support/rotation.ts";

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await createTestDatabase();
  api = await database.api();
});
afterAll(() => database.close());

test("a coordinator begins a cohort, writes its terms and segments and moves it; what is missing is named", async () => {
  const rotation = await makeRotation(database.sql, {
    segments: 2,
    status: "planning",
    model: "host_employs",
  });
  const coordinator = await api.signedIn(rotation.coordinator.email);
  const { programmeId } = rotation;
  const template = (await findTemplate(coordinator, programmeId))!;
  expect(template).toMatchObject({
    version: 1,
    segmentCount: 2,
    employmentModel: "host_employs",
    frozenBy: [],
  });
  expect(
    await saveTemplate(coordinator, programmeId, {
      ...template,
      months: 12,
      maxTravelKm: 90,
      skills: 0.5,
      seen: template.id,
    }),
  ).toEqual({ ok: true });
  const saved = await findTemplate(coordinator, programmeId);
  expect(saved).toEqual({ ...template, revision: 2, months: 12, maxTravelKm: 90, skills: 0.5 });
  expect(await saveTemplate(coordinator, programmeId, { ...template, months: 6, seen: template.id })).toEqual(
    { ok: false, reason: "changed_meanwhile" },
  );

  const value = { name: "Kull to", slug: "kull-to", startsOn: day(300), lastDay: day(659) };
  expect(await createCohort(coordinator, programmeId, template.id, value)).toEqual({ ok: true });
  expect(await createCohort(coordinator, programmeId, template.id, value)).toEqual({
    ok: false,
    reason: "slug_taken",
  });
  const cohort = (await findOwnCohort(coordinator, programmeId, "kull-to"))!;
  expect(await listMissingFor(coordinator, cohort.id, "open_for_applications")).toEqual([
    "segments",
    "listing",
    "temporary_basis",
  ]);
  const { listings } = await listCohortChoices(coordinator, programmeId);
  const taken = { ...value, listing: listings[0]!.value, basis: "arbeidsmiljoloven_14_9" as const };
  expect(await saveCohortTerms(coordinator, cohort, taken)).toEqual({ ok: false, reason: "listing_taken" });
  const [listing] = await database.sql<{ id: string }[]>`
    insert into public.listings (slug, agency_id, kind, language, title, employment_form)
    values ('trainee-kull-to', ${rotation.agencyId}, 'traineeship', 'nb', 'Trainee', 'trainee') returning id`;
  expect(
    await saveCohortTerms(coordinator, cohort, {
      ...taken,
      listing: listing!.id,
      leadAgency: rotation.agencyId,
    }),
  ).toEqual({ ok: false, reason: "unknown_host" });
  expect(await saveCohortTerms(coordinator, cohort, { ...taken, listing: listing!.id })).toEqual({
    ok: true,
  });
  const halves = [
    { startsOn: day(300), endsBefore: day(480) },
    { startsOn: day(480), endsBefore: day(660) },
  ];
  expect(await setSegments(coordinator, cohort.id, [halves[1]!, halves[0]!])).toEqual({
    ok: false,
    reason: "segments_out_of_order",
  });
  expect(await setSegments(coordinator, cohort.id, halves)).toEqual({ ok: true });
  const step = { from: "planning" as const };
  expect(await moveCohort(coordinator, cohort.id, "terminated", step)).toEqual({
    ok: false,
    reason: "reason_required",
  });
  expect(await moveCohort(coordinator, cohort.id, "open_for_applications", step)).toEqual({ ok: true });
  expect(await moveCohort(coordinator, cohort.id, "open_for_applications", step)).toEqual({
    ok: false,
    reason: "changed_meanwhile",
  });
  expect(await findOwnCohort(coordinator, programmeId, "kull-to")).toMatchObject({
    status: "open_for_applications",
    basis: "arbeidsmiljoloven_14_9",
    segments: [{ number: 1 }, { number: 2, endsBefore: day(660) }],
  });
  expect((await findTemplate(coordinator, programmeId))!.frozenBy).toEqual(["Kull to"]);

  const stranger = await api.signedIn(rotation.hosts[0]!.owner.email);
  expect(await moveCohort(stranger, cohort.id, "selecting", { from: "open_for_applications" })).toEqual({
    ok: false,
    reason: "not_found",
  });
  expect(await saveCohortTerms(stranger, cohort, value)).toEqual({ ok: false, reason: "not_found" });
});

test("people come in by address, hosts join and leave, and whoever accepted is admitted", async () => {
  const rotation = await makeRotation(database.sql);
  const coordinator = await api.signedIn(rotation.coordinator.email);
  const { programmeId, cohortId } = rotation;
  const colleague = await makeMember(database.sql, rotation.agencyId);
  const newcomer = await makeAgency(database.sql, { name: "Ny vert" });
  const change = (value: Parameters<typeof changeProgrammePeople>[2]) =>
    changeProgrammePeople(coordinator, programmeId, value);
  expect(await change({ intent: "add", address: colleague.email, role: "coordinator" })).toEqual({
    ok: true,
  });
  expect(await change({ intent: "add", address: "ingen@example.test", role: "coordinator" })).toEqual({
    ok: false,
    reason: "not_of_the_agency",
  });
  expect(await change({ intent: "addHost", agency: newcomer.id })).toEqual({ ok: true });
  expect(await change({ intent: "addHost", agency: newcomer.id })).toEqual({
    ok: false,
    reason: "host_taken",
  });
  expect(await change({ intent: "endHost", agency: newcomer.id })).toEqual({
    ok: false,
    reason: "host_joined_today",
  });
  await database.sql`update public.programme_hosts set joined_on = ${day(-1)} where agency_id = ${newcomer.id}`;
  expect(await change({ intent: "endHost", agency: newcomer.id })).toEqual({ ok: true });
  const left = await listProgrammePeople(coordinator, programmeId);
  expect(left.others.map(({ value }) => value)).toContain(newcomer.id);
  expect(await change({ intent: "addHost", agency: newcomer.id })).toEqual({ ok: true });
  const people = await listProgrammePeople(coordinator, programmeId);
  expect(people.members.map(({ role }) => role)).toEqual(["coordinator", "coordinator"]);
  expect(people.hosts.map(({ name }) => name)).toContain("Ny vert");
  expect(people.others.map(({ value }) => value)).not.toContain(newcomer.id);

  const application = await makeAcceptedApplication(database.sql, rotation);
  expect(await listAdmissible(coordinator, cohortId)).toMatchObject([
    { applicationId: application.id, name: "Trude Trainee" },
  ]);
  const admission = { startsOn: rotation.segments[0]!.startsOn, lastDay: day(200), ftePercent: 80 };
  const admitted = await admitTrainee(coordinator, cohortId, application.id, admission);
  expect(admitted.ok).toBe(true);
  expect(await listAdmitted(coordinator, cohortId)).toMatchObject([
    { name: "Trude Trainee", endsBefore: day(201), ftePercent: 80 },
  ]);
});

test("a coordinator answers a request after seeing what follows, moves what has to move, and ends a placement", async () => {
  const rotation = await makeRotation(database.sql, { startsIn: -30, model: "host_employs" });
  const coordinator = await api.signedIn(rotation.coordinator.email);
  const { programmeId, cohortId } = rotation;
  const trainee = await makeTrainee(database.sql, rotation);
  const placements: string[] = [];
  for (const segment of [1, 2, 3]) {
    const seat = await makeSeat(database.sql, rotation, { segment, host: segment - 1 });
    placements.push(await makePlacement(database.sql, trainee.id, seat.id));
  }
  const asked = await requestChange(coordinator, placements[0]!, {
    kind: "fte",
    value: { reason: "Studium", ftePercent: 50 },
  });
  const request = asked.ok ? asked.requestId : "";
  const preview = await previewRequest(coordinator, request);
  expect(preview).toMatchObject({ shift: [{ segment: 1 }, { segment: 2 }, { segment: 3 }] });
  expect(await listCohortTodos(coordinator, programmeId, cohortId)).toEqual([
    { kind: "change", about: [{ id: request, name: "Trude Trainee" }] },
    { kind: "unanswered", about: [{ id: placements[0], name: "Trude Trainee" }] },
  ]);
  expect(await decideRequest(coordinator, request, { to: "rejected", from: "submitted" })).toEqual({
    ok: false,
    reason: "reason_required",
  });
  expect(await decideRequest(coordinator, request, { to: "approved", from: "submitted" })).toEqual({
    ok: true,
  });
  expect(await listChangeRequests(coordinator, cohortId)).toMatchObject([
    { id: request, status: "approved", kind: "fte" },
  ]);

  const [shift] = await listShifts(coordinator, cohortId);
  const typed = new URLSearchParams({ trainee: trainee.id, expected: expectedOf(shift!) });
  const form = await parseForm(typed, shiftForm);
  expect(form.ok && (await applyShift(coordinator, form.value))).toEqual({ ok: true });
  expect(form.ok && (await applyShift(coordinator, form.value))).toMatchObject({
    reason: "changed_meanwhile",
  });
  expect(
    await parseForm(new URLSearchParams({ trainee: trainee.id, expected: "{" }), shiftForm),
  ).toMatchObject({
    errors: { expected: [{ key: "cohortLife:error.changed_meanwhile" }] },
  });

  const waiting = await listAppointments(coordinator, programmeId, { id: cohortId, model: "host_employs" });
  expect(waiting.map(({ employer, recorded }) => [employer, recorded])).toEqual(
    rotation.hosts.map((_, index) => [`Prøvetrainee vert ${index + 1}`, null]),
  );
  expect(await recordAppointment(coordinator, { trainee: trainee.id, decidedOn: day(-1) })).toEqual({
    ok: false,
    reason: "not_found",
  });
  expect(
    await coordinatePlacement(coordinator, placements[0]!, { intent: "confirmed", from: "proposed" }),
  ).toMatchObject({
    reason: "transition_not_allowed",
  });
  expect(
    await coordinatePlacement(coordinator, placements[0]!, {
      intent: "cancelled",
      from: "proposed",
      reason: "Feil",
    }),
  ).toEqual({ ok: true });
  const [first] = await listCohortPlacements(coordinator, programmeId, cohortId);
  expect(first).toMatchObject({
    status: "cancelled",
    isLive: false,
    segment: 1,
    host: "Prøvetrainee vert 1",
  });

  const mentor = await makeMentor(database.sql, rotation, rotation.hosts[1]!.id);
  expect(await listMentors(coordinator, programmeId, rotation.hosts[1]!.id)).toMatchObject([
    { id: mentor.id, maxTrainees: 2 },
  ]);
  const choose = (placement: string, person: { id: string }) =>
    coordinatePlacement(coordinator, placement, { intent: "mentor", mentor: person.id });
  expect(await choose(placements[1]!, rotation.coordinator)).toEqual({ ok: false, reason: "unknown_mentor" });
  expect(await choose(placements[1]!, mentor)).toEqual({ ok: true });
  const followed = await listCohortPlacements(coordinator, programmeId, cohortId);
  expect(followed.map(({ mentorId }) => mentorId)).toEqual([null, mentor.id, null]);

  const leave = { intent: "addLeave", startsOn: day(20), lastDay: day(25) } as const;
  expect(await changeTrainee(coordinator, trainee.id, leave)).toEqual({ ok: true });
  expect(await changeTrainee(coordinator, trainee.id, leave)).toEqual({
    ok: false,
    reason: "leaves_overlap",
  });
  expect(
    await changeTrainee(coordinator, trainee.id, {
      intent: "addCertificate",
      kind: "police_certificate",
      lastValidDay: day(-2),
    }),
  ).toEqual({ ok: false, reason: "certificate_expired" });
  expect(await findTrainee(coordinator, cohortId, trainee.id)).toMatchObject({
    leaves: [{ startsOn: day(20), endsBefore: day(26) }],
    certificates: [],
  });
});

test("a coordinator plans a gathering, writes to groups, shares costs and follows up", async () => {
  const rotation = await makeRotation(database.sql, { startsIn: -100 });
  const coordinator = await api.signedIn(rotation.coordinator.email);
  const { programmeId, cohortId } = rotation;
  const trainee = await makeTrainee(database.sql, rotation);
  const seat = await makeSeat(database.sql, rotation);
  const placement = await makePlacement(database.sql, trainee.id, seat.id);

  const gathering = {
    title: "Oppstart",
    place: "Skei",
    municipality: "4640",
    programme: "",
    startsAt: new Date(Date.now() - 86_400_000).toISOString(),
    endsAt: new Date(Date.now() - 80_000_000).toISOString(),
  };
  const saved = await saveGathering(coordinator, cohortId, null, gathering);
  const id = saved.ok ? saved.id : "";
  expect(
    await saveGathering(coordinator, cohortId, id, { ...gathering, municipality: "9999" }),
  ).toMatchObject({
    reason: "unknown_municipality",
  });
  expect(await changeGathering(coordinator, id, { intent: "attendance", attended: [trainee.id] })).toEqual({
    ok: true,
  });
  expect(await listGatherings(coordinator, cohortId)).toMatchObject([
    { title: "Oppstart", municipality: "Sogndal", answers: [{ name: "Trude Trainee", hasAttended: true }] },
  ]);
  expect(await changeGathering(coordinator, id, { intent: "cancel" })).toEqual({ ok: true });
  expect(await changeGathering(coordinator, id, { intent: "cancel" })).toMatchObject({ reason: "not_found" });

  const message = { audience: "trainees", subject: "Hei", body: "Vi møtes på Skei." } as const;
  expect(await sendMessage(coordinator, cohortId, message)).toEqual({ ok: true });
  expect(await listSentMessages(coordinator, cohortId)).toMatchObject([message]);

  const month = `${day(-60).slice(0, 7)}-01`;
  const shares = { host: 33.34, programme: 33.33, county: 33.33, state: 0, other: 0 };
  expect(await setCostShares(coordinator, placement, { months: [month], ...shares, county: 30 })).toEqual({
    ok: false,
    reason: "shares_do_not_sum",
  });
  expect(await setCostShares(coordinator, placement, { months: [month], ...shares })).toEqual({ ok: true });
  expect(await listCostShares(coordinator, placement)).toHaveLength(3);
  expect(await readLedger(coordinator, cohortId, month)).toMatchObject([
    { payer: "county", share: 33.33, ftePercent: 100 },
    { payer: "host", share: 33.34 },
    { payer: "programme", share: 33.33 },
  ]);

  await database.sql`insert into public.check_in_escalations (cohort_id, placement_id) values (${cohortId}, ${placement})`;
  const [escalation] = await listEscalations(coordinator, cohortId);
  expect(
    await changeFollowUp(coordinator, cohortId, {
      intent: "resolve",
      escalation: escalation!.id,
      note: "Ringte begge",
    }),
  ).toEqual({ ok: true });
  expect(await listEscalations(coordinator, cohortId)).toEqual([]);
  const pulse = { intent: "pulse", segment: 1, opensOn: day(-20), lastDay: day(-10) } as const;
  expect(await changeFollowUp(coordinator, cohortId, pulse)).toEqual({ ok: true });
  expect(await changeFollowUp(coordinator, cohortId, pulse)).toEqual({ ok: false, reason: "pulse_exists" });
  expect(await changeFollowUp(coordinator, cohortId, { ...pulse, segment: 9 })).toEqual({
    ok: false,
    reason: "unknown_segment",
  });
  expect(await listPulses(coordinator, cohortId)).toMatchObject([
    { segment: 1, isClosed: true, answers: null, wellbeing: null },
  ]);
  await database.sql`insert into public.follow_up_consents (trainee_id) values (${trainee.id})`;
  expect(await readRetention(coordinator, programmeId, cohortId)).toEqual({ consents: 1, rows: [] });
});
