import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { renderMail } from "../../emails/render-mail.ts";
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
let rotation: Rotation;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  rotation = await makeRotation(db.sql, { startsIn: -100 });
  await db.sql`delete from public.mail_outbox`;
});
afterAll(() => db.close());

/** What the worker gets, rendered as it would be sent: each mail's receiver and template. Every one of them can be read. */
async function sent(): Promise<string[]> {
  const mails = await db.sql<{ template: string; address: string; locale: "nb"; props: object }[]>`
    select template, address, locale, props from public.claim_mail('w', 100)`;
  for (const mail of mails) {
    const rendered = await renderMail(mail.template, mail.props, {
      locale: mail.locale,
      siteUrl: "https://s.test",
    });
    expect(rendered.ok ? "ok" : rendered.reason).toBe("ok");
    if (rendered.ok && mail.template !== "cohort_message") expect(rendered.text).not.toContain("Trude");
  }
  return mails.map(({ template, address }) => `${template} ${address}`).sort();
}
const move = (placement: string, status: string, reason = "") =>
  db.sql.begin(async (tx) => {
    await tx`select set_config('app.reason', ${reason}, true)`;
    await tx`update public.placements set status = ${status} where id = ${placement}`;
  });

test("a host hears once of all that is proposed to it at a time; its contacts come before its owners", async () => {
  const [one, two] = rotation.hosts;
  const contact = await makeMember(db.sql, two!.id, "member");
  await db.sql`insert into public.programme_members (programme_id, account_id, role, agency_id)
    values (${rotation.programmeId}, ${contact.id}, 'host_contact', ${two!.id})`;
  const trainee = await makeTrainee(db.sql, rotation);
  const seats = await Promise.all([
    makeSeat(db.sql, rotation, { segment: 1, host: 0 }),
    makeSeat(db.sql, rotation, { segment: 2, host: 0 }),
    makeSeat(db.sql, rotation, { segment: 3, host: 1 }),
  ]);
  await db.sql.begin(async (tx) => {
    for (const seat of seats) await makePlacement(tx, trainee.id, seat.id);
  });
  expect(await sent()).toEqual(
    [`placement_proposed ${one!.owner.email}`, `placement_proposed ${contact.email}`].sort(),
  );
});

test("coordinators hear of a no with its reason, trainees of what is confirmed", async () => {
  const trainee = await makeTrainee(db.sql, rotation);
  const seat = await makeSeat(db.sql, rotation);
  const placement = await makePlacement(db.sql, trainee.id, seat.id);
  await db.sql`delete from public.mail_outbox`;
  await move(placement, "host_accepted");
  expect(await sent()).toEqual([]);
  await move(placement, "confirmed");
  expect(await sent()).toEqual([`placement_confirmed ${trainee.person.email}`]);
  const other = await makePlacement(
    db.sql,
    trainee.id,
    (await makeSeat(db.sql, rotation, { segment: 2 })).id,
  );
  await db.sql`delete from public.mail_outbox`;
  await move(other, "host_declined", "Ingen oppgåver");
  expect(await sent()).toEqual([`placement_declined ${rotation.coordinator.email}`]);
});

test("whoever has not signed is asked once the other has, and the coordinator hears of two missed talks", async () => {
  const mentor = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
  const trainee = await makeTrainee(db.sql, rotation);
  const seat = await makeSeat(db.sql, rotation, { mentorId: mentor.id });
  const placement = await makePlacement(db.sql, trainee.id, seat.id);
  await beginPlacement(db.sql, placement);
  await db.sql`delete from public.mail_outbox`;
  await db.as(
    mentor.id,
    (sql) => sql`select public.write_mentor_agreement(${placement}, 'Kvar veke', 'Ærlege', '', null)`,
  );
  expect(await sent()).toEqual([]);
  await db.as(mentor.id, (sql) => sql`select public.sign_mentor_agreement(${placement}, 1)`);
  expect(await sent()).toEqual([`agreement_to_sign ${trainee.person.email}`]);
  await db.as(trainee.person.id, (sql) => sql`select public.sign_mentor_agreement(${placement}, 1)`);
  expect(await sent()).toEqual([]);
  const next = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
  await db.as(
    rotation.coordinator.id,
    (sql) => sql`select public.set_placement_mentor(${placement}, ${next.id})`,
  );
  expect(await sent()).toEqual([`agreement_to_sign ${next.email}`]);
  await db.as("service_role", (sql) => sql`select public.miss_check_ins()`);
  expect(await sent()).toEqual([`check_ins_missed ${rotation.coordinator.email}`]);
});

test("of a swap the fellow is asked, the asker hears the answer, and both hear the end", async () => {
  rotation = await makeRotation(db.sql);
  const [one, two] = [await makeTrainee(db.sql, rotation), await makeTrainee(db.sql, rotation)];
  const at: string[] = [];
  for (const [host, trainee] of [one, two].entries())
    at.push(await makePlacement(db.sql, trainee.id, (await makeSeat(db.sql, rotation, { host })).id));
  await db.sql`delete from public.mail_outbox`;
  const [row] = await db.as(
    one.person.id,
    (sql) => sql<{ id: string }[]>`
      select public.ask_for_change(${at[0]!}, 'swap', 'Nærare heim', p_other => ${at[1]!}::uuid) as id`,
  );
  const answer = (person: string, to: string, note: string | null = null) =>
    db.as(person, (sql) => sql`select public.move_change_request(${row!.id}, ${to}, ${note})`);
  expect(await sent()).toEqual([`swap_news ${two.person.email}`]);
  await answer(two.person.id, "submitted");
  expect(await sent()).toEqual([`swap_news ${one.person.email}`]);
  await answer(rotation.coordinator.id, "approved");
  expect(await sent()).toEqual(
    [
      `change_request_decided ${one.person.email}`,
      `swap_news ${two.person.email}`,
      ...rotation.hosts.slice(0, 2).map(({ owner }) => `placement_proposed ${owner.email}`),
    ].sort(),
  );
});

test("whoever asked for a change hears what was decided, and a message reaches everybody in the group once", async () => {
  const mentor = await makeMentor(db.sql, rotation, rotation.hosts[0]!.id);
  const trainee = await makeTrainee(db.sql, rotation);
  const seat = await makeSeat(db.sql, rotation, { mentorId: mentor.id });
  const placement = await makePlacement(db.sql, trainee.id, seat.id);
  const [request] = await db.as(
    trainee.person.id,
    (sql) => sql<{ id: string }[]>`
      select public.save_change_request(${placement}, 'dates', 'Flytting', ${day(-90)}, ${day(60)}) as id`,
  );
  await db.as(
    trainee.person.id,
    (sql) => sql`select public.move_change_request(${request!.id}, 'submitted')`,
  );
  await db.sql`delete from public.mail_outbox`;
  const decide = (sql: Parameters<Parameters<typeof db.as>[1]>[0]) =>
    sql`select public.move_change_request(${request!.id}, 'rejected', 'For seint')`;
  await db.as(rotation.coordinator.id, decide);
  expect(await sent()).toEqual([`change_request_decided ${trainee.person.email}`]);
  await db.as(
    rotation.coordinator.id,
    (sql) => sql`select public.send_cohort_message(${rotation.cohortId}, 'everyone', 'Samling', 'Vi ses')`,
  );
  expect(await sent()).toEqual(
    [mentor.email, trainee.person.email, rotation.hosts[0]!.owner.email]
      .map((address) => `cohort_message ${address}`)
      .sort(),
  );
});
