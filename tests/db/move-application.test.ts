import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  agencySteps,
  isApplicationStatus,
  type Seat,
} from "../../app/domain/applications/application-steps.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  giveSeat,
  makeAgency,
  makeApplication,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

test("the pages offer a seat exactly the steps that the database allows it", async () => {
  const rows = await db.sql<
    { from_status: string; to_status: string; taken_by: string[]; needs_message: boolean }[]
  >`select * from public.application_transitions`;
  const inDatabase = rows.flatMap((row) =>
    row.taken_by
      .filter((seat) => seat !== "candidate")
      .map(
        (seat) =>
          `${seat}: ${row.from_status} → ${row.to_status}${row.needs_message ? ", with message" : ""}`,
      ),
  );
  const statuses = [...new Set(rows.flatMap((row) => [row.from_status, row.to_status]))];
  expect(statuses.filter((status) => !isApplicationStatus(status))).toEqual([]);
  const seats: Seat[] = [
    "case_handler",
    "hiring_manager",
    "panel_chair",
    "panel_member",
    "union_representative",
    "deputy",
    "decision_maker",
  ];
  const onPages = seats.flatMap((seat) =>
    statuses
      .filter(isApplicationStatus)
      .flatMap((from) =>
        agencySteps(from, [seat]).map(
          (step) => `${seat}: ${from} → ${step.to}${step.needsMessage ? ", with message" : ""}`,
        ),
      ),
  );
  expect(onPages.sort()).toEqual(inDatabase.sort());
});

describe("two handlers at once", () => {
  test("of two who saw the same status, one moves the application and the other is told what it is now", async () => {
    const agency = await makeAgency(db.sql);
    const listing = await makeLiveListing(db.sql, agency.id);
    const [first, second] = [await makeMember(db.sql, agency.id), await makeMember(db.sql, agency.id)];
    await giveSeat(db.sql, listing.id, first.id, "case_handler");
    await giveSeat(db.sql, listing.id, second.id, "hiring_manager");
    const { id } = await makeApplication(db.sql, listing);
    await db.sql`update public.applications set status = 'under_review' where id = ${id}`;
    const move = (person: string, to: string) =>
      db.as(
        person,
        (sql) =>
          sql`select public.move_application(${id}, ${to}, 'Om søknaden', 'Et svar.', null, 'under_review')`,
      );
    const outcomes = await Promise.all([
      refusalOf(move(first.id, "shortlisted")),
      refusalOf(move(second.id, "not_selected")),
    ]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "changed_meanwhile")).toHaveLength(1);
    const [{ messages, mails }] = await db.sql<[{ messages: number; mails: number }]>`
      select (select count(*)::int from public.application_messages where application_id = ${id}) as messages,
        (select count(*)::int from public.mail_outbox where template = 'status_changed') as mails`;
    expect({ messages, mails }).toEqual({ messages: 1, mails: 1 });
  });
});
