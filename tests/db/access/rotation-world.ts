import type postgres from "postgres";
import type { Actor } from "../../support/database.ts";
import { makeMember } from "../../support/hiring.ts";
import { makeAccount } from "../../support/people.ts";
import {
  day,
  makeMentor,
  makePlacement,
  makeRotation,
  makeSeat,
  makeTrainee,
  type Rotation,
} from "../../support/rotation.ts";
import type { RotationGroup } from "./rotation.ts";

export type RotationWorld = {
  actors: { name: string; actor: Actor; groups: RotationGroup[] }[];
  /** What the matrix calls a row, by its id. */
  names: Map<string, string>;
  ids: Record<"cohort" | "t1" | "seat1" | "placement1" | "application1" | "plan" | keyof Life, string>;
};

type Life = Awaited<ReturnType<typeof makeLife>>;

/** One row of everything that happens to a trainee, past the functions that would write it. */
async function makeLife(
  sql: postgres.Sql,
  rotation: Rotation,
  of: { person: string; trainee: string; placement: string; mentor: string },
) {
  const { person, trainee, placement, mentor } = of;
  const cohort = rotation.cohortId;
  const one = async (rows: PromiseLike<readonly { id?: string }[]>) => (await rows)[0]!.id!;
  await sql`insert into public.mentor_agreements (placement_id, meetings, expectations, mentor_id) values (${placement}, 'Ofte', 'Mykje', ${mentor})`;
  await sql`insert into public.host_confirmations (placement_id, summary) values (${placement}, 'Godt arbeid')`;
  await sql`insert into public.trainee_todos (trainee_id, title) values (${trainee}, 'Lever')`;
  await sql`insert into public.calendar_feeds (account_id, token_hash) values (${person}, ${"0".repeat(64)})`;
  await sql`insert into public.cohort_messages (cohort_id, audience, subject, body) values (${cohort}, 'everyone', 'Hei', 'Hei')`;
  await sql`insert into public.cost_shares (placement_id, month, payer, share)
    select ${placement}, date_trunc('month', starts_on)::date, 'host', 100 from public.placements where id = ${placement}`;
  await sql`insert into public.follow_up_consents (trainee_id) values (${trainee})`;
  await sql`insert into public.follow_ups (trainee_id, months, in_region, in_public_sector) values (${trainee}, 6, true, true)`;
  const goal = await one(
    sql`insert into public.competence_goals (trainee_id, title) values (${trainee}, 'Mål') returning id`,
  );
  const pulse = await one(sql`insert into public.pulses (cohort_id, segment_number, opens_on, closes_before)
    values (${cohort}, 1, ${day(-1)}, ${day(1)}) returning id`);
  await sql`insert into public.pulse_answers (pulse_id, wellbeing, learning, support) values (${pulse}, 4, 4, 4)`;
  await sql`insert into public.pulse_participations (pulse_id, trainee_id) values (${pulse}, ${trainee})`;
  const gathering = await one(sql`insert into public.gatherings (cohort_id, title, starts_at, ends_at, place)
    values (${cohort}, 'Samling', now() - interval '1 hour', now() + interval '1 hour', 'Florø') returning id`);
  await sql`insert into public.gathering_attendances (gathering_id, trainee_id, answer) values (${gathering}, ${trainee}, 'coming')`;
  return {
    request:
      await one(sql`insert into public.change_requests (cohort_id, placement_id, kind, fte_percent, reason, status, requested_by)
      values (${cohort}, ${placement}, 'fte', 80, 'Studium', 'submitted', ${person}) returning id`),
    checkIn: await one(
      sql`insert into public.check_ins (placement_id, due_on) values (${placement}, ${day(-1)}) returning id`,
    ),
    escalation: await one(
      sql`insert into public.check_in_escalations (cohort_id, placement_id) values (${cohort}, ${placement}) returning id`,
    ),
    evidence: await one(
      sql`insert into public.goal_evidence (goal_id, placement_id, body) values (${goal}, ${placement}, 'Gjort') returning id`,
    ),
    gathering,
    pulse,
  };
}

/** Two programmes that know nothing of each other: A is public with two hosts, B is not. */
export async function makeRotationWorld(sql: postgres.Sql): Promise<RotationWorld> {
  const names = new Map<string, string>();
  const actors: RotationWorld["actors"] = [];
  const name = (id: string, called: string) => {
    names.set(id, called);
    return id;
  };
  const act = (called: string, actor: Actor, ...groups: RotationGroup[]) =>
    actors.push({ name: called, actor, groups: ["everyone", ...groups] });

  const a = await makeRotation(sql, { name: "A", hosts: 2, isPublic: true, startsIn: -10 });
  const b = await makeRotation(sql, { name: "B", hosts: 1, startsIn: -10 });
  for (const [letter, rotation] of [
    ["A", a],
    ["B", b],
  ] as [string, Rotation][]) {
    name(rotation.programmeId, letter);
    name(rotation.templateId, `template of ${letter}`);
    name(rotation.cohortId, `cohort of ${letter}`);
    name(rotation.coordinator.id, `coordinator of ${letter}`);
    for (const [index, host] of rotation.hosts.entries()) name(host.id, `${letter}${index + 1}`);
    // The template is frozen by now.
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`insert into public.template_municipalities (template_id, municipality_number) values (${rotation.templateId}, '4640')`;
    });
  }
  act("coordinator of A", a.coordinator.id, "coordinator of A");
  act("coordinator of B", b.coordinator.id, "coordinator of B");
  act("owner of host A1", a.hosts[0]!.owner.id, "host A1");
  act("recruiter of host A1", (await makeMember(sql, a.hosts[0]!.id, "recruiter")).id, "host A1");
  act("owner of host A2", a.hosts[1]!.owner.id, "host A2");
  act("owner of host B1", b.hosts[0]!.owner.id, "host B1");
  act("member of host A1 without a part", (await makeMember(sql, a.hosts[0]!.id)).id);

  const contact = await makeMember(sql, a.hosts[1]!.id);
  await sql`insert into public.programme_members (programme_id, account_id, role, agency_id)
    values (${a.programmeId}, ${contact.id}, 'host_contact', ${a.hosts[1]!.id})`;
  act("contact of host A2", name(contact.id, "contact of A2") as Actor, "host A2");
  const former = await makeAccount(sql);
  await sql`insert into public.programme_members (programme_id, account_id, role, agency_id)
    select ${b.programmeId}, ${former.id}, 'host_contact', ${b.hosts[0]!.id}`;
  name(former.id, "former contact of B1");
  act("contact who has left host B1", former.id);

  const mentor = await makeMentor(sql, a, a.hosts[0]!.id);
  act("mentor of T1", name(mentor.id, "mentor of T1"), "mentor of T1");
  const placements: string[] = [];
  const trainees: string[] = [];
  const people: string[] = [];
  const seats: string[] = [];
  const applications: string[] = [];
  for (const [rotation, host, letter] of [
    [a, 0, "A"],
    [a, 1, "A"],
    [b, 0, "B"],
  ] as [Rotation, number, string][]) {
    const called = `T${trainees.length + 1}`;
    const at = `${letter}${host + 1}`;
    const seat = await makeSeat(sql, rotation, {
      host,
      capacity: 3,
      mentorId: at === "A1" ? mentor.id : undefined,
    });
    const trainee = await makeTrainee(sql, rotation);
    const placement = await makePlacement(sql, trainee.id, seat.id);
    act(called, name(trainee.person.id, called), called as RotationGroup);
    name(trainee.id, called);
    name(seat.id, `seat at ${at}`);
    name(placement, `${called} at ${at}`);
    await sql`insert into public.trainee_skills (trainee_id, skill_id) values (${trainee.id}, 'python')`;
    await sql`insert into public.seat_skills (seat_id, skill_id, kind) values (${seat.id}, 'python', 'needed')`;
    await sql`insert into public.trainee_certificates (trainee_id, kind) values (${trainee.id}, 'police_certificate')`;
    await sql`insert into public.leaves (trainee_id, starts_on, ends_before) values (${trainee.id}, ${day(30)}, ${day(40)})`;
    placements.push(placement);
    trainees.push(trainee.id);
    people.push(trainee.person.id);
    seats.push(seat.id);
    applications.push(trainee.applicationId);
  }
  await sql`insert into public.seat_wishes (seat_id, trainee_id, weight, reason) values (${seats[0]!}, ${trainees[0]!}, 3, 'Kan Python')`;

  name(applications[0]!, "application of T1");
  await sql`insert into public.application_wishes (application_id, kind, rank, agency_id) values (${applications[0]!}, 'host', 1, ${a.hosts[0]!.id})`;
  const [plan] = await sql<
    { id: string }[]
  >`insert into public.plans (cohort_id, name, status, input, work_limit)
    values (${a.cohortId}, 'Forslag', 'draft', private.plan_input(${a.cohortId}), 1000) returning id`;
  name(plan!.id, "plan of A");
  await sql`insert into public.plan_placements (plan_id, cohort_id, trainee_id, segment_number, seat_id)
    values (${plan!.id}, ${a.cohortId}, ${trainees[0]!}, 1, ${seats[0]!})`;

  const life = await makeLife(sql, a, {
    person: people[0]!,
    trainee: trainees[0]!,
    placement: placements[0]!,
    mentor: mentor.id,
  });
  name(life.request, "request of T1");

  const admin = await makeAccount(sql);
  await sql`update public.accounts set is_admin = true where id = ${admin.id}`;
  act("admin", admin.id);
  act("person without anything", (await makeAccount(sql)).id);
  act("visitor", "anon");
  return {
    actors,
    names,
    ids: {
      cohort: a.cohortId,
      t1: trainees[0]!,
      seat1: seats[0]!,
      placement1: placements[0]!,
      application1: applications[0]!,
      plan: plan!.id,
      ...life,
    },
  };
}
