import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  giveSeat,
  makeAgency,
  makeApplication,
  makeDraftListing,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let admin: Person;
beforeAll(async () => {
  db = await createTestDatabase();
  admin = await makeAccount(db.sql);
  await db.sql`update public.accounts set is_admin = true where id = ${admin.id}`;
});
afterAll(() => db.close());

const report = (
  actor: string,
  slug: string,
  reason = "fake",
  message = "Finnes ikke",
  address: string | null = null,
) =>
  refusalOf(
    db.as(
      actor,
      (sql) => sql`select public.report_listing(${slug}, ${reason}, ${message}, ${address}, 'nn')`,
    ),
  );
const moderate = (
  actor: string,
  listing: string,
  to: string,
  reason = "Ber om penger",
  from: string | null = null,
) =>
  refusalOf(
    db.as(actor, (sql) => sql`select public.moderate_listing(${listing}, ${to}, ${reason}, ${from})`),
  );
const hits = (listing: string) =>
  db.as("anon", async (sql) => {
    const [row] = await sql`select public.search_listings('{"pageSize": 100}'::jsonb)::text as found`;
    return String(row!.found).includes(listing);
  });

describe("a reported ad", () => {
  test("leaves pages and search as it is suspended, and comes back as it is restored", async () => {
    const agency = await makeAgency(db.sql);
    const [owner, handler] = [
      await makeMember(db.sql, agency.id, "owner"),
      await makeMember(db.sql, agency.id),
    ];
    const listing = await makeLiveListing(db.sql, agency.id);
    await giveSeat(db.sql, listing.id, handler.id, "case_handler");
    const seenBy = (actor: string) =>
      db.as(actor, (sql) => sql`select from public.listings where id = ${listing.id}`);
    expect(await hits(listing.id)).toBe(true);
    expect(await report("anon", listing.slug)).toBe(null);
    expect(await moderate(owner.id, listing.id, "suspended")).toBe("not_found");
    expect(await moderate("anon", listing.id, "suspended")).toBe("42501");
    expect(await moderate(admin.id, listing.id, "suspended", " ")).toBe("reason_required");
    expect(await moderate(admin.id, listing.id, "removed")).toBe("transition_not_allowed");
    const twice = await Promise.all([
      moderate(admin.id, listing.id, "suspended", "Ber om penger", "published"),
      moderate(admin.id, listing.id, "suspended", "Ber om penger", "published"),
    ]);
    expect(twice.toSorted()).toEqual(["changed_meanwhile", null].toSorted());
    expect([await hits(listing.id), (await seenBy("anon")).length, (await seenBy(admin.id)).length]).toEqual([
      false,
      0,
      1,
    ]);
    const told =
      await db.sql`select account_id from public.mail_outbox where template = 'listing_moderated' and props ->> 'listingId' = ${listing.id}`;
    expect(told.map((mail) => mail.account_id).sort()).toEqual([owner.id, handler.id].sort());
    expect(await moderate(admin.id, listing.id, "published", "Rettet")).toBe(null);
    expect([await hits(listing.id), (await seenBy("anon")).length]).toEqual([true, 1]);
    const events =
      await db.sql`select to_status, reason from public.events where listing_id = ${listing.id} order by id`;
    expect(events.slice(-2)).toEqual([
      { to_status: "suspended", reason: "Ber om penger" },
      { to_status: "published", reason: "Rettet" },
    ]);
  });

  test("is one that the public can see", async () => {
    const agency = await makeAgency(db.sql);
    const draft = await makeDraftListing(db.sql, agency.id);
    expect(await report("anon", draft.slug)).toBe("not_found");
    expect(await report("anon", "finnes-ikke")).toBe("not_found");
  });

  test("gathers no more than thirty reports that wait, also from many at once", async () => {
    const listing = await makeLiveListing(db.sql, (await makeAgency(db.sql)).id);
    await db.sql`insert into public.listing_reports (listing_id, reason) select ${listing.id}, 'other' from generate_series(1, 28)`;
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => report("anon", listing.slug)));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(2);
    expect(outcomes).toContain("enough_reports");
  });
});

test("a report is answered once; the reporter gets the answer in their language, and the address goes", async () => {
  const listing = await makeLiveListing(db.sql, (await makeAgency(db.sql)).id);
  await report("anon", listing.slug, "discrimination", "Stenger ute", "Leser@Example.test");
  const [made] =
    await db.sql`select id, address from public.listing_reports where listing_id = ${listing.id}`;
  expect(made?.address).toBe("leser@example.test");
  const answer = (actor: string, words: string) =>
    refusalOf(db.as(actor, (sql) => sql`select public.answer_report(${made!.id}, ${words})`));
  expect(await answer((await makeAccount(db.sql)).id, "Nei")).toBe("not_found");
  expect(await answer(admin.id, " ")).toBe("reason_required");
  expect((await Promise.all([answer(admin.id, "Takk"), answer(admin.id, "Takk")])).toSorted()).toEqual(
    ["changed_meanwhile", null].toSorted(),
  );
  const mails =
    await db.sql`select address, locale, props ->> 'answer' as answer from public.mail_outbox where template = 'report_answered'`;
  expect([...mails]).toEqual([{ address: "leser@example.test", locale: "nn", answer: "Takk" }]);
  expect((await db.sql`select address from public.listing_reports where id = ${made!.id}`)[0]?.address).toBe(
    null,
  );
  expect(
    await refusalOf(db.sql`update public.listing_reports set answer = 'Annet' where id = ${made!.id}`),
  ).toBe("append_only");
});

describe("an agency that waits", () => {
  const review = (actor: string, agency: string, verify: boolean, reason: string | null = null) =>
    refusalOf(db.as(actor, (sql) => sql`select public.review_agency(${agency}, ${verify}, ${reason})`));
  async function register(number: string, name = "Ny kommune") {
    const person = await makeAccount(db.sql);
    const id = await db.as(person.id, async (sql) => {
      await sql`select public.register_agency(${name}, ${number}, 'municipality', '4640')`;
      const [row] =
        await sql`select agency_id from public.agency_members where account_id = ${person.id} limit 1`;
      return row!.agency_id as string;
    });
    return { id, person };
  }

  test("is verified by an admin alone, once, and its owner is told", async () => {
    const { id, person } = await register("974760673");
    for (const actor of [person.id, (await makeAccount(db.sql)).id])
      expect(await review(actor, id, true)).toBe("not_found");
    expect((await Promise.all([review(admin.id, id, true), review(admin.id, id, true)])).toSorted()).toEqual(
      ["changed_meanwhile", null].toSorted(),
    );
    expect(await review(admin.id, id, false, "Nei")).toBe("changed_meanwhile");
    const mails =
      await db.sql`select from public.mail_outbox where template = 'agency_reviewed' and account_id = ${person.id}`;
    expect(mails).toHaveLength(1);
    const list = await db.as(
      admin.id,
      (sql) => sql`select id, is_number_valid, owners from public.agencies_to_review()`,
    );
    expect(list.find((row) => row.id === id)).toMatchObject({
      is_number_valid: true,
      owners: [{ name: person.fullName, address: person.email }],
    });
    expect(await refusalOf(db.as(person.id, (sql) => sql`select public.agencies_to_review()`))).toBe(
      "not_found",
    );
  });

  test("that is refused leaves the number to the one it belongs to", async () => {
    const squatter = await register("987464291", "Kapret kommune");
    expect(await review(admin.id, squatter.id, false)).toBe("reason_required");
    expect(await review(admin.id, squatter.id, false, "Adressen hører ikke til kommunen")).toBe(null);
    const real = await register("987464291", "Ekte kommune");
    expect(await review(admin.id, real.id, true)).toBe(null);
    expect(await review(admin.id, squatter.id, true)).toBe("org_number_taken");
    expect(
      await refusalOf(
        db.sql`update public.agency_events set reason = 'Annet' where agency_id = ${squatter.id}`,
      ),
    ).toBe("append_only");
    const history = await db.as(
      admin.id,
      (sql) => sql`select kind, reason from public.agency_history(${squatter.id})`,
    );
    expect(history[0]).toEqual({ kind: "refused", reason: "Adressen hører ikke til kommunen" });
  });
});

test("an admin reaches no application, not even of a reported ad", async () => {
  const listing = await makeLiveListing(db.sql, (await makeAgency(db.sql)).id);
  const application = await makeApplication(db.sql, listing);
  await report("anon", listing.slug);
  const tables = await db.sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname like 'application%' or c.relname in ('document_openings', 'candidate_profiles'))
      and c.relname <> 'application_transitions'`;
  expect(tables.length).toBeGreaterThan(4);
  for (const { name } of tables) {
    const rows = await db
      .as(admin.id, (sql) => sql.unsafe(`select from public.${name}`))
      .catch((error) => {
        if (error.code === "42501") return [];
        throw error;
      });
    expect(`${name}: ${rows.length}`).toBe(`${name}: 0`);
  }
  const move = db.as(
    admin.id,
    (sql) => sql`select public.move_application(${application.id}, 'under_review')`,
  );
  expect(await refusalOf(move)).toBe("not_found");
});

describe("workings", () => {
  test("tell what waits and what was set aside, and let it be tried again", async () => {
    await db.sql`delete from public.mail_outbox`;
    await db.sql`select private.queue_mail('confirm', ${admin.id}, '{}')`;
    await db.sql`insert into public.mail_outbox (template, account_id, dead, last_error, enqueued_at)
      values ('recovery', ${admin.id}, true, 'smtp 550', now() - interval '1 hour')`;
    const look = (actor: string) => db.as(actor, (sql) => sql`select * from public.outbox_workings()`);
    expect([...(await look(admin.id))]).toEqual([
      { outbox: "mail", waiting: 1, dead: 1, oldest_seconds: expect.any(Number) },
      expect.objectContaining({ outbox: "search", dead: 0 }),
      { outbox: "alerts", waiting: 0, dead: 0, oldest_seconds: null },
    ]);
    const dead = await db.as(admin.id, (sql) => sql`select * from public.dead_mail()`);
    expect(Object.keys(dead[0]!)).toEqual(["id", "template", "attempts", "last_error", "enqueued_at"]);
    const retry = (actor: string, outbox: string) =>
      db.as(actor, async (sql) => (await sql`select public.retry_dead(${outbox}) as freed`)[0]?.freed);
    const stranger = await makeAccount(db.sql);
    for (const call of [
      () => look(stranger.id),
      () => retry(stranger.id, "mail"),
      () => retry(admin.id, "alt"),
    ])
      expect(await refusalOf(call())).toBe("not_found");
    expect(await retry(admin.id, "mail")).toBe(1);
    expect(await db.sql`select from public.mail_outbox where dead`).toHaveLength(0);
  });

  test("tell how many saved searches wait for a run that was due, and since when", async () => {
    const due = (frequency: string, runsAgo: number, isPaused = false) => db.sql`
      insert into public.saved_searches (account_id, name, request, frequency, is_paused, seen_number, told_number, told_run)
      values (${admin.id}, 'Søk', jsonb_build_object('text', extensions.gen_random_uuid()::text), ${frequency}, ${isPaused}, 0, 0,
        private.alert_run(${frequency}, now() - ${runsAgo} * case ${frequency}::text when 'weekly' then interval '7 days' else interval '1 day' end))`;
    await due("daily", 0);
    await due("weekly", 0);
    await due("daily", 3);
    await due("weekly", 1);
    await due("daily", 9, true);
    const [alerts] = await db.as(
      admin.id,
      (sql) =>
        sql`select waiting, dead, oldest_seconds from public.outbox_workings() where outbox = 'alerts'`,
    );
    const [missed] = await db.sql`
      select extract(epoch from now() - least(private.alert_run('weekly', now()), private.alert_run('daily', now() - interval '2 days')))::float as seconds`;
    expect(alerts).toMatchObject({ waiting: 2, dead: 0 });
    expect(Math.abs(alerts!.oldest_seconds - missed!.seconds)).toBeLessThan(60);
  });

  test("count the failures of a job in a row", async () => {
    const run = (error: string | null, runs = 1) =>
      db.sql`select public.record_job_run('tidy', now(), 12, ${error}, ${runs})`;
    await run(null, 30);
    await run("away");
    await run("away", 4);
    const [job] =
      await db.sql`select failures, runs::int, last_error, last_ms, last_ok_at is not null as has_worked from public.job_runs where job = 'tidy'`;
    expect(job).toEqual({ failures: 5, runs: 35, last_error: "away", last_ms: 12, has_worked: true });
    await run(null);
    expect((await db.sql`select failures, last_error from public.job_runs where job = 'tidy'`)[0]).toEqual({
      failures: 0,
      last_error: null,
    });
  });
});

test("with a demanded assurance, a session signed in less surely has no agencies and no seats", async () => {
  const agency = await makeAgency(db.sql);
  const owner = await makeMember(db.sql, agency.id, "owner");
  const listing = await makeDraftListing(db.sql, agency.id);
  await giveSeat(db.sql, listing.id, owner.id, "case_handler");
  const reach = (claims: object) =>
    db.as(owner.id, async (sql) => {
      await sql`select set_config('request.jwt.claims', ${JSON.stringify({ sub: owner.id, role: "authenticated", ...claims })}, true)`;
      const [row] = await sql`select (select count(*) from public.agency_members)::int as members,
        (select count(*) from private.listing_ids_with_seat('{case_handler}'))::int as seats`;
      return [row!.members, row!.seats];
    });
  const password = { aal: "aal1", amr: [{ method: "password", timestamp: 1 }] };
  const secondFactor = { aal: "aal2", amr: [{ method: "totp" }, { method: "password" }] };
  const provider = { aal: "aal1", amr: [{ method: "oauth", timestamp: 1 }] };
  const table = async (level: string) => {
    await db.sql`select public.set_agency_assurance(${level})`;
    return [
      await reach(password),
      await reach(secondFactor),
      await reach(provider),
      await reach({ amr: "oauth" }),
    ];
  };
  const [all, none] = [
    [1, 1],
    [0, 0],
  ];
  expect(await table("second_factor")).toEqual([none, all, all, none]);
  expect(await table("id_provider")).toEqual([none, none, all, none]);
  expect(await table("password")).toEqual([all, all, all, all]);
  expect(await refusalOf(db.sql`select public.set_agency_assurance('none')`)).toBe("23514");
});
