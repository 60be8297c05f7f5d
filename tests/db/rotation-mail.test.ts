import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
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
    // Only coordinators are told by name, and what somebody writes to a group is theirs to write.
    if (rendered.ok && !["cohort_message", "cohort_news"].includes(mail.template))
      expect(rendered.text).not.toContain("Trude");
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

describe("coordinators are told what is asked", () => {
  type Ask = { kind?: string; before?: string; other?: string; as?: string };
  const me = async () => {
    const trainee = await makeTrainee(db.sql, rotation);
    const seat = await makeSeat(db.sql, rotation, { capacity: 20 });
    const placement = await makePlacement(db.sql, trainee.id, seat.id);
    await db.sql`delete from public.mail_outbox`;
    return { person: trainee.person, placement };
  };
  const ask = async (
    person: string,
    placement: string,
    { kind = "dates", before = day(60), other }: Ask = {},
  ) => {
    const [row] = await db.as(
      person,
      (sql) => sql<
        { id: string }[]
      >`select public.ask_for_change(${placement}, ${kind}, 'Fordi eg er sjuk', ${day(-90)},
        ${before}, 50, null, ${other ?? null}) as id`,
    );
    return row!.id;
  };
  const move = (person: string, request: string, to: string) =>
    db.as(person, (sql) => sql`select public.move_change_request(${request}, ${to}, 'Nei')`);
  /** What waits to be sent to whom: the kinds in each mail. */
  const waiting = async () => {
    const rows = await db.sql<{ email: string; kinds: string[]; is_today: boolean }[]>`
      select u.email, array(select n ->> 'kind' from jsonb_array_elements(o.props -> 'news') n) as kinds,
        o.available_at <= now() + interval '10 minutes' as is_today
      from public.mail_outbox o join auth.users u on u.id = o.account_id
      where o.template = 'cohort_news' and o.sent_at is null order by o.available_at, u.email`;
    return rows.map((row) => ({ ...row }));
  };
  const letOut = () =>
    db.sql`update public.mail_outbox set available_at = now() where template = 'cohort_news'`;
  const readNews = async () => {
    await letOut();
    const [mail] = await db.sql<{ props: { news: { kind: string; who: string }[] } }[]>`
      select props from public.claim_mail('w', 100) where template = 'cohort_news'`;
    return mail?.props.news.map(({ kind, who }) => `${kind}: ${who}`);
  };

  test("of every kind, by name and kind, without reason, days or share, and not of what they ask themselves", async () => {
    const other = await makeMember(db.sql, rotation.agencyId);
    await db.sql`insert into public.programme_members (programme_id, account_id, role)
      values (${rotation.programmeId}, ${other.id}, 'coordinator')`;
    const [one, two] = [await me(), await me()];
    for (const kind of ["dates", "fte", "leave"]) await ask(one.person.id, one.placement, { kind });
    await ask(rotation.hosts[0]!.owner.id, two.placement, { kind: "dates" });
    await ask(other.id, two.placement, { kind: "fte" });
    expect(await waiting()).toEqual(
      [
        { email: rotation.coordinator.email, kinds: Array(5).fill("change"), is_today: true },
        { email: other.email, kinds: Array(4).fill("change"), is_today: true },
      ].toSorted((a, b) => (a.email < b.email ? -1 : 1)),
    );
    const [stored] = await db.sql`select string_agg(props::text, '') as text from public.mail_outbox`;
    expect(stored!.text).not.toMatch(/Trude|sjuk|\b50\b/);
    await db.sql`delete from public.mail_outbox where account_id = ${other.id}`;
    expect(await readNews()).toEqual([
      ...["dates", "fte", "leave"].map((kind) => `${kind}: Trude Trainee`),
      "dates: Prøvetrainee vert 1",
      `fte: ${other.fullName}`,
    ]);
  });

  test("of a swap once the fellow has agreed, and of a seat that its host withdraws", async () => {
    const [one, two] = [await me(), await me()];
    await db.sql`update public.placements set seat_id = ${(await makeSeat(db.sql, rotation, { host: 1 })).id},
      agency_id = ${rotation.hosts[1]!.id} where id = ${two.placement}`;
    const swap = await ask(one.person.id, one.placement, { kind: "swap", other: two.placement });
    expect(await waiting()).toEqual([]);
    await move(two.person.id, swap, "submitted");
    const seat = await makeSeat(db.sql, rotation, { host: 2 });
    const withdraw = (person: string, at: Date | null) =>
      db.as(person, (sql) => sql`update public.seats set withdrawn_at = ${at} where id = ${seat.id}`);
    await withdraw(rotation.coordinator.id, new Date());
    await withdraw(rotation.coordinator.id, null);
    await withdraw(rotation.hosts[2]!.owner.id, new Date());
    expect(await waiting()).toMatchObject([{ kinds: ["change", "seat"] }]);
    expect(await readNews()).toEqual(["swap: Trude Trainee", "seat: Prøvetrainee vert 3"]);
  });

  test("ten on a day make one mail now and one the next morning, and each is in one of them", async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => me()));
    for (const { person, placement } of people.slice(0, 3)) await ask(person.id, placement);
    await letOut();
    const [mail] = await db.sql<
      { id: string }[]
    >`select id from public.claim_mail('w', 100) where template = 'cohort_news'`;
    await ask(people[3]!.person.id, people[3]!.placement);
    await db.sql`select public.finish_mail(${mail!.id}, 'w')`;
    await Promise.all(people.slice(4).map(({ person, placement }) => ask(person.id, placement)));
    expect(await waiting()).toMatchObject([{ kinds: Array(7).fill("change"), is_today: false }]);
    const [counted] =
      await db.sql`select count(*)::int, count(distinct n ->> 'id')::int as told from public.mail_outbox o,
      jsonb_array_elements(o.props -> 'news') n where o.template = 'cohort_news'`;
    expect({ ...counted }).toEqual({ count: 10, told: 10 });
  });

  test("what is taken back or answered before the mail has left is not in it", async () => {
    const [one, two] = [await me(), await me()];
    const first = await ask(one.person.id, one.placement);
    const second = await ask(two.person.id, two.placement);
    await move(one.person.id, first, "withdrawn");
    expect(await waiting()).toMatchObject([{ kinds: ["change"] }]);
    await move(rotation.coordinator.id, second, "returned");
    expect(await waiting()).toEqual([]);
    await ask(two.person.id, two.placement, { before: day(70) });
    expect(await waiting()).toMatchObject([{ kinds: ["change"] }]);
  });
});

test("whoever asked is answered where they can read it: trainee, host and another coordinator, for every kind", async () => {
  const asker = await makeMember(db.sql, rotation.agencyId);
  await db.sql`insert into public.programme_members (programme_id, account_id, role)
    values (${rotation.programmeId}, ${asker.id}, 'coordinator')`;
  const trainee = await makeTrainee(db.sql, rotation);
  const [seat, free] = [await makeSeat(db.sql, rotation), await makeSeat(db.sql, rotation, { host: 1 })];
  const placement = await makePlacement(db.sql, trainee.id, seat.id);
  const fellow = await makeTrainee(db.sql, rotation);
  const others = await makePlacement(db.sql, fellow.id, (await makeSeat(db.sql, rotation, { host: 2 })).id);
  const askers = { trainee: trainee.person, host: rotation.hosts[0]!.owner, coordinator: asker };
  const kinds = {
    trainee: ["dates", "fte", "host", "leave"],
    host: ["dates", "fte"],
    coordinator: ["dates", "fte", "host", "swap"],
  };
  for (const [reader, person] of Object.entries(askers))
    for (const kind of kinds[reader as keyof typeof kinds]) {
      const [row] = await db.as(
        person.id,
        (sql) => sql<
          { id: string }[]
        >`select public.ask_for_change(${placement}, ${kind}, 'Fordi', ${day(-90)}, ${day(60)}, 50,
          ${free.id}, ${kind === "swap" ? others : null}) as id`,
      );
      await db.sql`delete from public.mail_outbox`;
      await db.as(
        rotation.coordinator.id,
        (sql) => sql`select public.move_change_request(${row!.id}, 'rejected', 'Ikkje no')`,
      );
      const [mail] = await db.sql`select props ->> 'reader' as reader, account_id from public.mail_outbox`;
      expect({ kind, ...mail }).toEqual({ kind, reader, account_id: person.id });
      expect(await sent()).toEqual([`change_request_decided ${person.email}`]);
    }
});
