import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { applicationStatuses } from "../../app/domain/applications/application-steps.ts";
import { actAs, createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  expire,
  giveSeat,
  makeAgency,
  makeApplication,
  makeDraftApplication,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let agency: { id: string };
let handler: Person;
let listing: Awaited<ReturnType<typeof makeLiveListing>>;
beforeAll(async () => {
  db = await createTestDatabase();
  agency = await makeAgency(db.sql);
  handler = await makeMember(db.sql, agency.id, "recruiter");
});
beforeEach(async () => {
  listing = await makeLiveListing(db.sql, agency.id);
  await giveSeat(db.sql, listing.id, handler.id, "case_handler");
});
afterAll(() => db.close());

const submit = (person: Person, id: string) =>
  db.as(
    person.id,
    (sql) =>
      sql<
        { answer: { status: string; already: boolean } }[]
      >`select public.submit_application(${id}) as answer`,
  );
const move = (
  person: Person,
  id: string,
  to: string,
  message: string | null = null,
  reason: string | null = null,
) =>
  db.as(
    person.id,
    (sql) =>
      sql`select public.move_application(${id}, ${to}, ${message && "Om søknaden"}, ${message}, ${reason})`,
  );
const mailsAbout = (id: string) =>
  db.sql<{ template: string; account_id: string }[]>`select template, account_id from public.mail_outbox
    where props ->> 'applicationId' = ${id} order by template`;

test("a hundred parallel starts from many sessions leave one draft", async () => {
  const candidate = await makeAccount(db.sql);
  const ids = await Promise.all(
    Array.from({ length: 100 }, () =>
      db.as(
        candidate.id,
        (sql) => sql<{ id: string }[]>`select public.start_application(${listing.id}) as id`,
      ),
    ),
  );
  expect(new Set(ids.map((rows) => rows[0]!.id)).size).toBe(1);
});

test("a hundred parallel submits leave one application, one receipt and one notice", async () => {
  const { id, candidate } = await makeDraftApplication(db.sql, listing);
  const answers = await Promise.all(Array.from({ length: 100 }, () => submit(candidate, id)));
  expect(answers.filter((rows) => rows[0]!.answer.already === false)).toHaveLength(1);
  expect((await mailsAbout(id)).map((mail) => [mail.template, mail.account_id])).toEqual([
    ["application_receipt", candidate.id],
    ["new_application", handler.id],
  ]);
});

test("a second live application to the same listing is impossible, after withdrawal a new one may start", async () => {
  const { id, candidate } = await makeApplication(db.sql, listing);
  expect(
    await refusalOf(
      db.sql`insert into public.applications (listing_id, candidate_id) values (${listing.id}, ${candidate.id})`,
    ),
  ).toBe("23505");
  await db.as(candidate.id, (sql) => sql`select public.withdraw_application(${id})`);
  const [again] = await db.as(
    candidate.id,
    (sql) => sql<{ id: string }[]>`select public.start_application(${listing.id}) as id`,
  );
  expect(again!.id).not.toBe(id);
});

describe("the deadline on the database clock", () => {
  test("one second too late is refused and the draft is kept", async () => {
    const { id, candidate } = await makeDraftApplication(db.sql, listing);
    await expire(db.sql, listing.id);
    expect(await refusalOf(submit(candidate, id))).toBe("deadline_passed");
    const [kept] = await db.sql`select status from public.applications where id = ${id}`;
    expect(kept!.status).toBe("draft");
    expect(await mailsAbout(id)).toEqual([]);
  });

  test("a submission that waits while the ad is closed in another session is refused", async () => {
    const { id, candidate } = await makeDraftApplication(db.sql, listing);
    const closer = db.connect();
    const [, submission] = await interleave(
      (hold) =>
        closer.begin(async (tx) => {
          await tx`select private.move_listing(${listing.id}, 'closed_early', 'Stillingen er trukket')`;
          await hold();
        }),
      () => refusalOf(submit(candidate, id)),
    );
    expect(submission).toBe("deadline_passed");
  });

  test("nobody starts an application to an ad that is over, suspended or a draft", async () => {
    const candidate = await makeAccount(db.sql);
    const start = () =>
      refusalOf(db.as(candidate.id, (sql) => sql`select public.start_application(${listing.id})`));
    await db.sql`select private.move_listing(${listing.id}, 'suspended', 'Meldt')`;
    expect(await start()).toBe("deadline_passed");
    await db.sql`select private.move_listing(${listing.id}, 'published', 'I orden')`;
    await expire(db.sql, listing.id);
    expect(await start()).toBe("deadline_passed");
    expect(await refusalOf(db.as("anon", (sql) => sql`select public.start_application(${listing.id})`))).toBe(
      "42501",
    );
  });
});

test("an incomplete draft is refused with the steps it lacks", async () => {
  const candidate = await makeAccount(db.sql, { fullName: "" });
  const [draft] = await db.as(
    candidate.id,
    (sql) => sql<{ id: string }[]>`select public.start_application(${listing.id}) as id`,
  );
  await db.as(
    candidate.id,
    (sql) => sql`update public.applications set off_list_requested = true where id = ${draft!.id}`,
  );
  const [missing] = await db.as(
    candidate.id,
    (sql) => sql`select public.missing_for_submission(${draft!.id}) as steps`,
  );
  expect(missing!.steps).toEqual(["details", "answers", "cv", "off_list_reason"]);
  expect(await refusalOf(submit(candidate, draft!.id))).toBe("incomplete");
});

test("details saved in the draft are reused in the next application", async () => {
  const candidate = await makeAccount(db.sql, { fullName: "" });
  const start = (id: string) =>
    db.as(candidate.id, (sql) => sql<{ id: string }[]>`select public.start_application(${id}) as id`);
  const [draft] = await start(listing.id);
  const details = {
    full_name: "Ida Nordmo",
    email: "ida@example.test",
    phone: "90000000",
    birth_date: "1999-02-28",
    gender: "undisclosed",
    municipality_number: "4640",
    occupational_title: "Student",
  };
  const [saved] = await db.as(
    candidate.id,
    (sql) => sql`select public.save_application_details(${draft!.id}, ${sql.json(details)}) as saved`,
  );
  expect(saved!.saved).toBe(true);
  const other = await makeLiveListing(db.sql, agency.id);
  const [next] = await start(other.id);
  const [row] =
    await db.sql`select full_name, phone, birth_date::text, municipality_number from public.applications where id = ${next!.id}`;
  expect({ ...row }).toEqual({
    full_name: "Ida Nordmo",
    phone: "90000000",
    birth_date: "1999-02-28",
    municipality_number: "4640",
  });
});

test("somebody who lives abroad names the country and applies, and nobody lives in two places or in none", async () => {
  const { id, candidate } = await makeDraftApplication(db.sql, listing);
  const details = {
    full_name: "Ida Nordmo",
    email: "ida@example.test",
    birth_date: "1999-02-28",
    occupational_title: "Student",
  };
  const save = (home: { municipality_number?: string; country_code?: string }) =>
    db.as(
      candidate.id,
      (sql) => sql`select public.save_application_details(${id}, ${sql.json({ ...details, ...home })})`,
    );
  const submit = () => db.as(candidate.id, (sql) => sql`select public.submit_application(${id})`);
  await save({});
  expect(await refusalOf(submit())).toBe("incomplete");
  for (const home of [{ municipality_number: "4640", country_code: "SE" }, { country_code: "NO" }])
    expect(await refusalOf(save(home))).toBe("23514");
  await save({ country_code: "SE" });
  await submit();
  const other = await makeLiveListing(db.sql, agency.id);
  const [next] = await db.as(
    candidate.id,
    (sql) => sql<{ id: string }[]>`select public.start_application(${other.id}) as id`,
  );
  const homes = await db.sql`
    select status, municipality_number, country_code from public.applications where id in (${id}, ${next!.id}) order by status`;
  expect(homes.map((row) => ({ ...row }))).toEqual([
    { status: "draft", municipality_number: null, country_code: "SE" },
    { status: "submitted", municipality_number: null, country_code: "SE" },
  ]);
});

test("what was sent is frozen for the candidate", async () => {
  const { id, candidate } = await makeApplication(db.sql, listing);
  const [changed, answered, removed] = await db.as(candidate.id, async (sql) => [
    await sql`update public.applications set motivation = 'Etterpå' where id = ${id}`,
    await sql`update public.application_answers set answer = 'Etterpå' where application_id = ${id}`,
    await sql`delete from public.application_documents where application_id = ${id}`,
  ]);
  expect([changed!.count, answered!.count, removed!.count]).toEqual([0, 0, 0]);
  expect(
    await refusalOf(
      db.as(candidate.id, (sql) => sql`update public.applications set status = 'hired' where id = ${id}`),
    ),
  ).toBe("42501");
});

describe("what is sent is what is kept", () => {
  test("a submission waits for answers and documents that another session is changing", async () => {
    const { id, candidate } = await makeDraftApplication(db.sql, listing);
    const editor = db.connect();
    const [, submission] = await interleave(
      (hold) =>
        editor.begin(async (tx) => {
          await actAs(tx, candidate.id);
          await tx`delete from public.application_documents where application_id = ${id}`;
          await hold();
        }),
      () => refusalOf(submit(candidate, id)),
    );
    expect(submission).toBe("incomplete");
  });

  test("a draft that is thrown away in another session is not sent, and nobody is told", async () => {
    const { id, candidate } = await makeDraftApplication(db.sql, listing);
    const remover = db.connect();
    const [, submission] = await interleave(
      (hold) =>
        remover.begin(async (tx) => {
          await actAs(tx, candidate.id);
          await tx`delete from public.applications where id = ${id}`;
          await hold();
        }),
      () => refusalOf(submit(candidate, id)),
    );
    expect(submission).toBe("not_found");
    expect(
      await db.sql`select 1 from public.mail_outbox where props ->> 'listingId' = ${listing.id}`,
    ).toHaveLength(0);
  });

  test("a CV whose file never arrived, an answer that is too long and an unknown choice count as missing", async () => {
    const { id, candidate } = await makeDraftApplication(db.sql, listing);
    await db.sql`delete from storage.objects where name in (select storage_key from public.application_documents where application_id = ${id})`;
    await db.sql`update public.application_answers set answer = ${"x".repeat(601)} where application_id = ${id}`;
    const [missing] = await db.as(
      candidate.id,
      (sql) => sql`select public.missing_for_submission(${id}) as steps`,
    );
    expect(missing!.steps).toEqual(["answers", "cv"]);
  });
});

test("nobody handles their own application", async () => {
  const { id } = await makeApplication(db.sql, listing, handler);
  expect(await refusalOf(move(handler, id, "under_review"))).toBe("not_found");
});

test("a case handler who has left the agency is not told about new applications", async () => {
  await db.sql`delete from public.agency_members where account_id = ${handler.id}`;
  const { id, candidate } = await makeDraftApplication(db.sql, listing);
  await submit(candidate, id);
  expect((await mailsAbout(id)).map((mail) => mail.template)).toEqual(["application_receipt"]);
  await db.sql`insert into public.agency_members (agency_id, account_id, role) values (${agency.id}, ${handler.id}, 'recruiter')`;
});

test("files of removed documents, of a deleted account's drafts and of uploads that were cut off are removed later", async () => {
  const { id, candidate } = await makeDraftApplication(db.sql, listing);
  const [document] = await db.sql<
    { storage_key: string }[]
  >`select storage_key from public.application_documents where application_id = ${id}`;
  await db.sql`delete from auth.users where id = ${candidate.id}`;
  expect(await db.sql`select 1 from public.applications where id = ${id}`).toHaveLength(0);
  const queued = await db.as(
    "service_role",
    (sql) => sql<{ key: string }[]>`select public.files_to_remove() as key`,
  );
  expect(queued.map((row) => row.key)).toContain(document!.storage_key);
  const cutOff = `${id}/${id}`;
  await db.sql`insert into storage.objects (bucket_id, name, created_at)
    values ('application-documents', ${cutOff}, now() - interval '2 days')`;
  const later = await db.as(
    "service_role",
    (sql) => sql<{ key: string }[]>`select public.files_to_remove() as key`,
  );
  expect(later.map((row) => row.key)).toContain(cutOff);
});

test("after five withdrawals there is no sixth application", async () => {
  const candidate = await makeAccount(db.sql);
  for (let round = 0; round < 5; round += 1) {
    const { id } = await makeApplication(db.sql, listing, candidate);
    await db.as(candidate.id, (sql) => sql`select public.withdraw_application(${id})`);
  }
  const start = db.as(candidate.id, (sql) => sql`select public.start_application(${listing.id})`);
  expect(await refusalOf(start)).toBe("too_many_applications");
});

test("every pair of statuses is allowed to exactly the seats the table names", async () => {
  const statuses = applicationStatuses;
  const steps = await db.sql<{ from_status: string; to_status: string; taken_by: string[] }[]>`
    select from_status, to_status, taken_by from public.application_transitions`;
  const { id, candidate } = await makeApplication(db.sql, listing);
  const put = (status: string) =>
    db.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update public.applications set status = ${status}, told_at = now() where id = ${id}`;
    });
  for (const from of statuses.filter((status) => status !== "draft")) {
    for (const to of statuses.filter((status) => status !== from)) {
      await put(from);
      const step = steps.find((one) => one.from_status === from && one.to_status === to);
      const byHandler = await refusalOf(move(handler, id, to, "Hei", "Fordi"));
      const isHandlers = step?.taken_by.includes("case_handler") ?? false;
      expect(`${from} → ${to}: ${byHandler}`).toBe(
        `${from} → ${to}: ${isHandlers ? null : "transition_not_allowed"}`,
      );
      if (to === "withdrawn") {
        const byCandidate = await refusalOf(
          db.as(candidate.id, (sql) => sql`select public.withdraw_application(${id})`),
        );
        expect(`${from} → ${to}: ${byCandidate}`).toBe(
          `${from} → ${to}: ${step ? null : "transition_not_allowed"}`,
        );
      }
      if (!step) {
        await put(from);
        const bySuperuser = await refusalOf(
          db.sql`update public.applications set status = ${to}, told_at = now() where id = ${id}`,
        );
        expect(bySuperuser).toBe("transition_not_allowed");
      }
    }
  }
});

test("a rejection needs a message, tells the candidate and leaves an event with the actor's random id", async () => {
  const { id, candidate } = await makeApplication(db.sql, listing);
  await move(handler, id, "under_review");
  expect(await refusalOf(move(handler, id, "not_selected", "  "))).toBe("message_required");
  await move(handler, id, "not_selected", "Vi gikk videre med andre.");
  const [row] =
    await db.sql`select status, told_at is not null as told from public.applications where id = ${id}`;
  expect({ ...row }).toEqual({ status: "not_selected", told: true });
  const messages = await db.as(
    candidate.id,
    (sql) => sql`select body from public.application_messages where application_id = ${id}`,
  );
  expect(messages[0]!.body).toBe("Vi gikk videre med andre.");
  const [event] =
    await db.sql`select e.actor_subject = s.subject_id as by_handler, e.actor_subject = ${handler.id} as by_name
    from public.events e join public.subjects s on s.account_id = ${handler.id}
    where e.application_id = ${id} and e.to_status = 'not_selected'`;
  expect({ ...event }).toEqual({ by_handler: true, by_name: false });
  expect((await mailsAbout(id)).map((mail) => mail.template)).toEqual(["status_changed", "status_changed"]);
});

test("two handlers moving the same application at once: one wins, the other is told", async () => {
  const manager = await makeMember(db.sql, agency.id);
  await giveSeat(db.sql, listing.id, manager.id, "hiring_manager");
  const { id } = await makeApplication(db.sql, listing);
  await move(handler, id, "under_review");
  const results = await Promise.all([
    refusalOf(move(handler, id, "shortlisted")),
    refusalOf(move(manager, id, "not_selected", "Takk for søknaden.")),
  ]);
  expect(results.filter((result) => result === null).length).toBeGreaterThanOrEqual(1);
  const events =
    await db.sql`select from_status, to_status from public.events where application_id = ${id} order by id`;
  const chain = events.map((event) => event.to_status);
  expect(events.slice(1).every((event, index) => event.from_status === chain[index])).toBe(true);
});

test("history cannot be rewritten, not even by the database's owner", async () => {
  const { id } = await makeApplication(db.sql, listing);
  expect(await refusalOf(db.sql`update public.events set reason = 'x' where application_id = ${id}`)).toBe(
    "append_only",
  );
  expect(await refusalOf(db.sql`delete from public.events where application_id = ${id}`)).toBe("append_only");
});

test("deleting an account cuts the link from events to the person and keeps the agency's case", async () => {
  const { id, candidate } = await makeApplication(db.sql, listing);
  await db.as(candidate.id, (sql) => sql`select public.withdraw_application(${id})`);
  await db.sql`delete from auth.users where id = ${candidate.id}`;
  const [kept] = await db.sql`select candidate_id, status from public.applications where id = ${id}`;
  expect({ ...kept }).toEqual({ candidate_id: null, status: "withdrawn" });
  const subjects = await db.sql`select 1 from public.subjects where account_id = ${candidate.id}`;
  expect(subjects).toHaveLength(0);
});

test("an agency's opening of a document is logged, the candidate's own is not, and only the candidate reaches the file in storage", async () => {
  const { id, candidate } = await makeApplication(db.sql, listing);
  const [document] = await db.sql<
    { id: string }[]
  >`select id from public.application_documents where application_id = ${id}`;
  const open = (who: string) =>
    db.as(who, (sql) => sql`select file_name from public.open_document(${document!.id})`);
  const stored = (who: string) =>
    db.as(who, (sql) => sql`select name from storage.objects where name like ${`${id}/%`}`);
  expect(await open(handler.id)).toHaveLength(1);
  expect(await stored(handler.id)).toHaveLength(0);
  expect(await open(candidate.id)).toHaveLength(1);
  expect(await stored(candidate.id)).toHaveLength(1);
  const stranger = await makeAccount(db.sql);
  expect(await open(stranger.id)).toHaveLength(0);
  expect(await stored(stranger.id)).toHaveLength(0);
  const log = await db.as(
    candidate.id,
    (sql) => sql`select opened_by from public.document_openings where document_id = ${document!.id}`,
  );
  expect(log.map((row) => row.opened_by)).toEqual([handler.id]);
});

test("an ad is archived only when everyone has been told", async () => {
  const { id } = await makeApplication(db.sql, listing);
  await move(handler, id, "under_review");
  await expire(db.sql, listing.id);
  await db.sql`select private.move_listing(${listing.id}, 'concluded', null, 'no_qualified')`;
  const archive = () => refusalOf(db.sql`select private.move_listing(${listing.id}, 'archived')`);
  expect(await archive()).toBe("applicants_not_told");
  await move(handler, id, "not_selected", "Ingen ble ansatt.");
  expect(await archive()).toBeNull();
});
