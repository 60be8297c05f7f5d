import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeDraftListing, makeLiveListing, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";

let db: TestDatabase;
let agency: { id: string };
beforeAll(async () => {
  db = await createTestDatabase();
  agency = await makeAgency(db.sql);
});
afterAll(() => db.close());

const statusOf = async (id: string) =>
  (await db.sql<{ status: string }[]>`select status from public.listings where id = ${id}`)[0]!.status;
const move = (
  id: string,
  to: string,
  reason: string | null = null,
  outcome: string | null = null,
  deadlineInDays: number | null = null,
) =>
  db.sql`select private.move_listing(${id}, ${to}, ${reason}, ${outcome}, now() + make_interval(days => ${deadlineInDays}))`;

describe("publish gate", () => {
  test.each([
    ["description", "update public.listings set summary = ' ' where id = $1"],
    ["criteria", "delete from public.listing_criteria where listing_id = $1"],
    ["deadline", "update public.listings set deadline = now() - interval '1 second' where id = $1"],
    ["pay", "update public.listings set salary_max = null where id = $1"],
    ["place", "delete from public.listing_municipalities where listing_id = $1"],
    ["occupation", "update public.listings set occupation_code = null where id = $1"],
    ["mission", "update public.listings set mission_sentence = '' where id = $1"],
    ["contact", "update public.listings set contact_email = null where id = $1"],
    ["public_list_notice", "update public.listings set public_list_notice = null where id = $1"],
  ])("names %s when it is missing and refuses to publish", async (item, damage) => {
    const listing = await makeDraftListing(db.sql, agency.id);
    await db.sql.unsafe(damage, [listing.id]);
    const [gate] = await db.sql`select public.missing_for_publication(${listing.id}) as missing`;
    expect(gate!.missing).toEqual([item]);
    expect(await refusalOf(move(listing.id, "published"))).toBe("incomplete");
    expect(await statusOf(listing.id)).toBe("draft");
  });

  test("asks central state agencies, and only them, for a position code", async () => {
    const state = await makeAgency(db.sql);
    await db.sql`update public.agencies set employer_type = 'state', org_form = 'ORGL' where id = ${state.id}`;
    const listing = await makeDraftListing(db.sql, state.id);
    const missing = () => db.sql`select public.missing_for_publication(${listing.id}) as missing`;
    expect((await missing())[0]!.missing).toEqual(["position_code"]);
    await db.sql`update public.agencies set employer_type = 'state-enterprise', org_form = 'SF' where id = ${state.id}`;
    expect((await missing())[0]!.missing).toEqual([]);
  });
});

test("every pair of statuses is allowed or refused as the table says, and each step leaves an event", async () => {
  const statuses = [
    "draft",
    "in_review",
    "published",
    "suspended",
    "closed_early",
    "concluded",
    "archived",
    "removed",
  ];
  const steps = await db.sql<{ from_status: string; to_status: string; only_while: string | null }[]>`
    select from_status, to_status, only_while from public.listing_transitions`;
  for (const from of statuses) {
    for (const to of statuses.filter((status) => status !== from)) {
      const listing = await makeLiveListing(db.sql, agency.id);
      await db.sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        const isEnded = from === "concluded" || from === "archived";
        await tx`update public.listings set status = ${from}, outcome = ${isEnded ? "hired" : null} where id = ${listing.id}`;
      });
      const step = steps.find((one) => one.from_status === from && one.to_status === to);
      if (step?.only_while === "not_live") await expire(db.sql, listing.id);
      if (step?.only_while === "scheduled") {
        await db.sql.begin(async (tx) => {
          await tx`set local session_replication_role = replica`;
          await tx`update public.listings set publish_at = now() + interval '1 day' where id = ${listing.id}`;
        });
      }
      const outcome = to === "concluded" || to === "archived" ? "hired" : null;
      const longer = from === "closed_early" && to === "published" ? 60 : null;
      const refusal = await refusalOf(move(listing.id, to, "Fordi", outcome, longer));
      expect(`${from} → ${to}: ${refusal}`).toBe(
        `${from} → ${to}: ${step ? null : "transition_not_allowed"}`,
      );
      const events = await db.sql`select 1 from public.events
        where listing_id = ${listing.id} and from_status = ${from} and to_status = ${to} and reason = 'Fordi'`;
      expect(events.length).toBe(step ? 1 : 0);
    }
  }
});

test("only a live ad closes early, only a scheduled one goes back to draft, only an ended one is concluded", async () => {
  const live = await makeLiveListing(db.sql, agency.id);
  expect(await refusalOf(move(live.id, "draft"))).toBe("transition_not_allowed");
  expect(await refusalOf(move(live.id, "concluded", null, "hired"))).toBe("transition_not_allowed");
  expect(await refusalOf(move(live.id, "closed_early"))).toBe("reason_required");
  await expire(db.sql, live.id);
  expect(await refusalOf(move(live.id, "closed_early", "Fordi"))).toBe("transition_not_allowed");
  expect(await refusalOf(move(live.id, "concluded"))).toBe("outcome_required");
  expect(await refusalOf(move(live.id, "concluded", null, "no_qualified"))).toBeNull();
});

describe("the gate holds after publication too", () => {
  test("publishing and damaging in one statement is refused", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const both = db.sql`update public.listings set status = 'published', mission_sentence = null where id = ${listing.id}`;
    expect(await refusalOf(both)).toBe("incomplete");
  });

  test("a published ad cannot lose what it had to say", async () => {
    const listing = await makeLiveListing(db.sql, agency.id);
    for (const damage of ["salary_min = null", "summary = ''", "public_list_notice = null"]) {
      const change = db.sql.unsafe(`update public.listings set ${damage} where id = '${listing.id}'`);
      expect(await refusalOf(change)).toBe("incomplete");
    }
  });

  test("the last place cannot be taken away while another session publishes", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const remover = db.connect();
    const [removal, publication] = await interleave(
      (hold) =>
        remover.begin(async (tx) => {
          await tx`delete from public.listing_municipalities where listing_id = ${listing.id}`;
          await hold();
          return "removed";
        }),
      () => refusalOf(move(listing.id, "published")),
    );
    expect([removal, publication]).toEqual(["removed", "incomplete"]);
  });

  test("the last place of a published ad stays", async () => {
    const listing = await makeLiveListing(db.sql, agency.id);
    const remove = db.sql`delete from public.listing_municipalities where listing_id = ${listing.id}`;
    expect(await refusalOf(remove)).toBe("incomplete");
  });

  test("an ad whose deadline has passed may still be corrected", async () => {
    const listing = await makeLiveListing(db.sql, agency.id);
    await expire(db.sql, listing.id);
    expect(
      await refusalOf(db.sql`update public.listings set title = 'Rettet' where id = ${listing.id}`),
    ).toBeNull();
  });
});

test("an agency that wants review publishes only what was reviewed, one that is not verified nothing", async () => {
  const careful = await makeAgency(db.sql);
  await db.sql`update public.agencies set review_required = true where id = ${careful.id}`;
  const reviewed = await makeDraftListing(db.sql, careful.id);
  expect(await refusalOf(move(reviewed.id, "published"))).toBe("transition_not_allowed");
  await move(reviewed.id, "in_review");
  expect(await refusalOf(move(reviewed.id, "published"))).toBeNull();
  const unknown = await makeAgency(db.sql, { isVerified: false });
  const listing = await makeDraftListing(db.sql, unknown.id);
  expect(await refusalOf(move(listing.id, "published"))).toBe("incomplete");
});

test("a closed ad opens again only with a later deadline than the first", async () => {
  const listing = await makeLiveListing(db.sql, agency.id, { days: 20 });
  await move(listing.id, "closed_early", "Nok søkere");
  expect(await refusalOf(move(listing.id, "published", "Likevel ikke"))).toBe("deadline_only_later");
  expect(await refusalOf(move(listing.id, "published", "Likevel ikke", null, 40))).toBeNull();
});

test("a published deadline moves only later, with a reason, and the public log tells it", async () => {
  const listing = await makeLiveListing(db.sql, agency.id);
  const shift = (days: number, reason: string) =>
    db.sql.begin(async (tx) => {
      await tx`select set_config('app.reason', ${reason}, true)`;
      await tx`update public.listings set deadline = deadline + make_interval(days => ${days}) where id = ${listing.id}`;
    });
  expect(await refusalOf(shift(-1, "Vi vil ha det unna"))).toBe("deadline_only_later");
  expect(await refusalOf(shift(7, ""))).toBe("reason_required");
  expect(await refusalOf(shift(7, "Få søkere"))).toBeNull();
  const changes =
    await db.sql`select field, reason from public.listing_changes where listing_id = ${listing.id}`;
  expect(changes.map((row) => ({ ...row }))).toEqual([{ field: "deadline", reason: "Få søkere" }]);
  const [kept] =
    await db.sql`select original_deadline < deadline as kept from public.listings where id = ${listing.id}`;
  expect(kept!.kept).toBe(true);
});

test("title, pay and place changes after publication stand in the public log; before, nothing does", async () => {
  const listing = await makeDraftListing(db.sql, agency.id);
  await db.sql`update public.listings set title = 'Utvikler' where id = ${listing.id}`;
  await move(listing.id, "published");
  await db.sql`update public.listings set title = 'Seniorutvikler', salary_max = 800000 where id = ${listing.id}`;
  await db.sql`insert into public.listing_municipalities (listing_id, municipality_number) values (${listing.id}, '4601')`;
  const changes =
    await db.sql`select field, old_value, new_value from public.listing_changes where listing_id = ${listing.id} order by id`;
  expect(changes.map((row) => [row.field, row.old_value, row.new_value])).toEqual([
    ["title", "Utvikler", "Seniorutvikler"],
    ["pay", "650000–780000", "650000–800000"],
    ["place", null, "4601"],
  ]);
});

test("criteria and questions are locked by publication, also against a session that was already writing", async () => {
  const listing = await makeDraftListing(db.sql, agency.id);
  const [publisher, editor] = [db.connect(), db.connect()];
  const [, edit] = await interleave(
    (hold) =>
      publisher.begin(async (tx) => {
        await tx`select private.move_listing(${listing.id}, 'published')`;
        await hold();
      }),
    () =>
      refusalOf(
        editor`update public.listing_criteria set text = 'Noe annet' where id = ${listing.criterionId}`,
      ),
  );
  expect(edit).toBe("criteria_locked");
  expect(await refusalOf(db.sql`delete from public.listing_questions where id = ${listing.questionId}`)).toBe(
    "criteria_locked",
  );
  expect(
    await refusalOf(
      db.sql`insert into public.listing_criteria (listing_id, kind, text, position) values (${listing.id}, 'desired', 'Nytt', 9)`,
    ),
  ).toBe("criteria_locked");
});

test("what was published is never deleted, and nothing starts as published", async () => {
  const listing = await makeLiveListing(db.sql, agency.id);
  expect(await refusalOf(db.sql`delete from public.listings where id = ${listing.id}`)).toBe("was_published");
  const draft = await makeDraftListing(db.sql, agency.id);
  expect(await refusalOf(db.sql`delete from public.listings where id = ${draft.id}`)).toBeNull();
  expect(
    await refusalOf(db.sql`
      insert into public.listings (slug, agency_id, language, title, employment_form, status, publish_at, published_at, deadline, original_deadline)
      values ('snarvei', ${agency.id}, 'nb', 'Snarvei', 'permanent', 'published', now(), now(), now() + interval '9 days', now() + interval '9 days')`),
  ).toBe("starts_as_draft");
});

test("numbers that cannot be are refused", async () => {
  const listing = await makeDraftListing(db.sql, agency.id);
  const set = (assignment: string) =>
    refusalOf(db.sql.unsafe(`update public.listings set ${assignment} where id = '${listing.id}'`));
  expect(await set("salary_min = 900000")).toBe("23514");
  expect(await set("salary_min = -1")).toBe("23514");
  expect(await set("remote_days = 6")).toBe("23514");
  expect(await set("positions = 0")).toBe("23514");
  const stipend = (amount: number, from: string, to: string) =>
    refusalOf(db.sql`insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, payer, valid_from, valid_to)
      select ${listing.id}, id, ${amount}, 'once', 'employer', ${from}, ${to} from public.benefits where category = 'stipend' limit 1`);
  expect(await stipend(0, "2026-01-01", "2026-12-31")).toBe("23514");
  expect(await stipend(50_000, "2026-12-31", "2026-01-01")).toBe("23514");
  expect(await stipend(50_000, "2026-01-01", "2026-12-31")).toBeNull();
});

test("an organisation number has nine digits and a right check digit", async () => {
  const numbers = {
    "991825827": true,
    "991825828": false,
    "99182582": false,
    "9918258270": false,
    abcdefghi: false,
  };
  for (const [number, isValid] of Object.entries(numbers)) {
    const [row] = await db.sql`select private.is_organisation_number(${number}) as ok`;
    expect(`${number}: ${row!.ok}`).toBe(`${number}: ${isValid}`);
  }
});
