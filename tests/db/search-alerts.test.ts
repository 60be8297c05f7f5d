import { createHash } from "node:crypto";
import type postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { alertMails, letRunPass, runAlerts, saveSearch } from "../support/alerts.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeDraftListing, makeLiveListing } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let sql: postgres.Sql;
let agency: string;
let person: Person;
beforeAll(async () => {
  db = await createTestDatabase();
  sql = db.sql;
  agency = (await makeAgency(sql)).id;
});
beforeEach(async () => {
  await sql`delete from public.saved_searches`;
  await sql`delete from public.mail_outbox`;
  person = await makeAccount(sql);
});
afterAll(() => db.close());

const titles = async () => (await alertMails(sql)).map((mail) => mail.titles);
const nextRun = async () => {
  await letRunPass(sql);
  return runAlerts(sql);
};
const publish = (id: string) => (tx: postgres.Sql | postgres.TransactionSql) =>
  tx`select private.move_listing(${id}, 'published')`;
const change = (run: (tx: postgres.TransactionSql) => Promise<unknown>) =>
  sql.begin(async (tx) => {
    await tx`select set_config('app.reason', 'Rettet', true)`;
    await run(tx);
  });

describe("what is news", () => {
  test("an ad that was created first and published last is mailed, whatever was mailed in between", async () => {
    const early = await makeDraftListing(sql, agency, { title: "Tømrer tidlig" });
    await saveSearch(db, person, { text: "tømrer" });
    await makeLiveListing(sql, agency, { title: "Tømrer sen" });
    await nextRun();
    await publish(early.id)(sql);
    await nextRun();
    expect(await titles()).toEqual([["Tømrer sen"], ["Tømrer tidlig"]]);
  });

  test("an ad whose publication commits after a later one has been mailed is not lost", async () => {
    const slow = await makeDraftListing(sql, agency, { title: "Garver treg" });
    const quick = await makeDraftListing(sql, agency, { title: "Garver rask" });
    await saveSearch(db, person, { text: "garver" });
    await interleave(
      (hold) =>
        db.connect().begin(async (tx) => {
          await publish(slow.id)(tx);
          await hold();
        }),
      async () => {
        await publish(quick.id)(sql);
        await nextRun();
      },
    );
    expect(await titles()).toEqual([["Garver rask"]]);
    await nextRun();
    expect(await titles()).toEqual([["Garver rask"], ["Garver treg"]]);
  });

  test("numbers are given by one session at a time, so a lower one is never seen after a higher", async () => {
    await makeLiveListing(sql, agency, { title: "Bunad en" });
    const numbers = () =>
      sql<{ number: string }[]>`select number from private.announcements order by number desc`;
    const first = db.connect();
    const [[ahead], [behind]] = await interleave(
      (hold) =>
        first.begin(async (tx) => {
          const [row] = await tx`select public.announce_listings() as top`;
          await hold();
          return [Number(row!.top)];
        }),
      async () => {
        await makeLiveListing(sql, agency, { title: "Bunad to" });
        const [row] = await sql`select public.announce_listings() as top`;
        return [Number(row!.top)];
      },
    );
    expect(behind!).toBeGreaterThan(ahead!);
    expect(Number((await numbers())[0]!.number)).toBe(behind);
  });

  test("a scheduled ad becomes news when its time comes, without anybody touching it", async () => {
    const { id } = await makeDraftListing(sql, agency, { title: "Fergemann" });
    await saveSearch(db, person, { text: "fergemann" });
    await sql`update public.listings set publish_at = now() + interval '1 hour' where id = ${id}`;
    await publish(id)(sql);
    expect(await nextRun()).toMatchObject({ mails: 0 });
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update public.listings set publish_at = now() - interval '1 second' where id = ${id}`;
    });
    expect(await nextRun()).toMatchObject({ mails: 1 });
  });

  test.each<[string, boolean, (id: string) => (tx: postgres.TransactionSql) => Promise<unknown>]>([
    ["title", false, (id) => (tx) => tx`update public.listings set title = 'Urmaker, ny' where id = ${id}`],
    ["text", false, (id) => (tx) => tx`update public.listings set description = 'Nytt' where id = ${id}`],
    [
      "pay",
      true,
      (id) => (tx) => tx`update public.listings set salary_max = salary_max + 1 where id = ${id}`,
    ],
    [
      "deadline",
      true,
      (id) => (tx) => tx`update public.listings set deadline = deadline + interval '1 day' where id = ${id}`,
    ],
    [
      "place",
      true,
      (id) => (tx) =>
        tx`insert into public.listing_municipalities (listing_id, municipality_number) values (${id}, '4601')`,
    ],
  ])("an ad that has been mailed and gets another %s: mailed again is %s", async (_field, isNews, edit) => {
    await saveSearch(db, person, { text: "urmaker" });
    const { id } = await makeLiveListing(sql, agency, { title: "Urmaker" });
    await nextRun();
    await change(edit(id));
    expect(await nextRun()).toMatchObject({ mails: isNews ? 1 : 0 });
    const [hit] = await sql`select is_repeat from private.alert_hits where listing_id = ${id}`;
    expect(hit!.is_repeat).toBe(isNews);
    await expire(sql, id);
  });

  test("an ad that was suspended and comes back unchanged is not mailed again", async () => {
    await saveSearch(db, person, { text: "seilmaker" });
    const { id } = await makeLiveListing(sql, agency, { title: "Seilmaker" });
    await nextRun();
    await sql`select private.move_listing(${id}, 'suspended', 'Meldt')`;
    await sql`select private.move_listing(${id}, 'published', 'Vurdert')`;
    expect(await nextRun()).toMatchObject({ mails: 0 });
  });
});

describe("what is in the mail", () => {
  test("only ads that answer all the words and filters", async () => {
    await saveSearch(db, person, { text: "skomaker", filters: { county: ["46"] } });
    await saveSearch(db, person, { text: "skomaker", filters: { county: ["03"] } });
    await saveSearch(db, person, { text: "skomaker drammensgata" });
    await makeLiveListing(sql, agency, { title: "Skomaker" });
    expect(await nextRun()).toEqual({ searches: 3, mails: 1, failed: 0 });
    expect(await titles()).toEqual([["Skomaker"]]);
  });

  test("never an ad that has closed or was suspended before the mail leaves", async () => {
    await saveSearch(db, person, { text: "kobberslager" });
    const [open, closed, suspended] = [
      await makeLiveListing(sql, agency, { title: "Kobberslager åpen" }),
      await makeLiveListing(sql, agency, { title: "Kobberslager lukket" }),
      await makeLiveListing(sql, agency, { title: "Kobberslager meldt" }),
    ];
    await nextRun();
    expect((await titles())[0]).toHaveLength(3);
    await expire(sql, closed.id);
    await sql`select private.move_listing(${suspended.id}, 'suspended', 'Meldt')`;
    expect(await titles()).toEqual([["Kobberslager åpen"]]);
    await expire(sql, open.id);
    expect(await titles()).toEqual([[]]);
  });

  test("nothing at all after the person has said stop, whichever way", async () => {
    const waiting = async (stop: (id: string) => Promise<unknown>) => {
      await sql`delete from public.mail_outbox`;
      const id = await saveSearch(db, person, { text: "repslager" });
      const ad = await makeLiveListing(sql, agency, { title: "Repslager" });
      await nextRun();
      expect(await titles()).toEqual([["Repslager"]]);
      await stop(id);
      const left = await alertMails(sql);
      await expire(sql, ad.id);
      await sql`delete from public.saved_searches where id = ${id}`;
      return left;
    };
    const as = (run: (tx: postgres.TransactionSql) => Promise<unknown>) => db.as(person.id, run);
    expect(await waiting((id) => as((tx) => tx`select public.pause_saved_search(${id}, true)`))).toEqual([]);
    expect(
      await waiting((id) => as((tx) => tx`select public.change_saved_search(${id}, 'x', 'none')`)),
    ).toEqual([]);
    expect(await waiting((id) => as((tx) => tx`delete from public.saved_searches where id = ${id}`))).toEqual(
      [],
    );
  });
});

describe("runs", () => {
  test.each([
    ["daily", "2026-11-25 06:59:59", "2026-11-24 07:00"],
    ["daily", "2026-11-25 07:00:00", "2026-11-25 07:00"],
    ["weekly", "2026-11-30 06:59:59", "2026-11-23 07:00"],
    ["weekly", "2026-11-30 07:00:00", "2026-11-30 07:00"],
    ["daily", "2026-10-25 06:59:59", "2026-10-24 07:00"],
    ["daily", "2026-10-25 07:00:00", "2026-10-25 07:00"],
    ["daily", "2027-03-28 07:00:00", "2027-03-28 07:00"],
    ["daily", "2027-01-01 00:30:00", "2026-12-31 07:00"],
    ["daily", "2028-02-29 12:00:00", "2028-02-29 07:00"],
  ])("%s at %s Norwegian time: the last one was %s", async (frequency, at, run) => {
    const [row] =
      await sql`select private.alert_run(${frequency}, ${at}::timestamp at time zone 'Europe/Oslo')
      = ${run}::timestamp at time zone 'Europe/Oslo' as agrees`;
    expect(row!.agrees).toBe(true);
  });

  test("every day of two years has exactly one, the nights the clock changes among them", async () => {
    const [row] = await sql`
      select count(distinct private.alert_run('daily', at))::int as runs, count(distinct (at at time zone 'Europe/Oslo')::date)::int as days
      from generate_series('2026-01-01 07:00 Europe/Oslo'::timestamptz, '2027-12-31 20:00 Europe/Oslo', interval '30 minutes') at`;
    expect(row!.runs).toBe(row!.days);
  });

  test("a new search waits for the next one, and a new rhythm begins with its next", async () => {
    const id = await saveSearch(db, person, { text: "lysestøper" }, { frequency: "weekly" });
    await makeLiveListing(sql, agency, { title: "Lysestøper" });
    expect(await runAlerts(sql)).toEqual({ searches: 0, mails: 0, failed: 0 });
    await db.as(person.id, (tx) => tx`select public.change_saved_search(${id}, 'Lys', 'daily')`);
    expect(await runAlerts(sql)).toEqual({ searches: 0, mails: 0, failed: 0 });
    expect(await nextRun()).toMatchObject({ mails: 1 });
  });

  test("missed for a week they are made up for by one mail, and one without news sends nothing", async () => {
    await saveSearch(db, person, { text: "bjørnefanger" });
    expect(await nextRun()).toEqual({ searches: 1, mails: 0, failed: 0 });
    await makeLiveListing(sql, agency, { title: "Bjørnefanger" });
    await letRunPass(sql);
    await letRunPass(sql);
    expect(await runAlerts(sql)).toEqual({ searches: 1, mails: 1, failed: 0 });
    expect(await runAlerts(sql)).toEqual({ searches: 0, mails: 0, failed: 0 });
  });

  test("a search that fails holds up nobody else and loses nothing", async () => {
    const bad = await saveSearch(db, person, { text: "hattemaker" });
    await saveSearch(db, await makeAccount(sql), { text: "hattemaker" });
    await sql`update public.saved_searches set request = '{"text": "hattemaker", "ranges": {"salaryMin": "mye"}}' where id = ${bad}`;
    await makeLiveListing(sql, agency, { title: "Hattemaker" });
    expect(await nextRun()).toEqual({ searches: 2, mails: 1, failed: 1 });
    await sql`update public.saved_searches set request = '{"text": "hattemaker"}' where id = ${bad}`;
    expect(await nextRun()).toEqual({ searches: 2, mails: 1, failed: 0 });
  });
});

describe("at most one mail a run", () => {
  const steps = ["private.alert_hits", "public.mail_outbox", "public.saved_searches"];

  test.each(steps)("when the session dies as it writes %s, and the run is made again", async (table) => {
    for (const text of ["snekker", "maler", "murer"]) {
      await saveSearch(db, person, { text });
      await makeLiveListing(sql, agency, { title: text });
    }
    await letRunPass(sql);
    await sql`select public.announce_listings()`;
    // The third row that is written there ends the session, as a power cut would.
    await sql.unsafe(`
      create sequence if not exists private.test_writes;
      select setval('private.test_writes', 1, false);
      create or replace function private.test_crash() returns trigger language plpgsql as $$ begin
        if nextval('private.test_writes') = 3 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
      create trigger test_crash after insert or update on ${table} for each row execute function private.test_crash();`);
    const victim = db.connect();
    await expect(victim`select public.run_search_alerts()`).rejects.toThrow();
    expect(await alertMails(sql)).toEqual([]);
    await sql.unsafe(`drop trigger test_crash on ${table}`);
    expect(await runAlerts(sql)).toEqual({ searches: 3, mails: 3, failed: 0 });
    expect(await runAlerts(sql)).toEqual({ searches: 0, mails: 0, failed: 0 });
    expect((await titles()).sort()).toEqual([["maler"], ["murer"], ["snekker"]]);
    await sql`select private.move_listing(id, 'suspended', 'Ferdig') from public.listings where title in ('snekker', 'maler', 'murer') and status = 'published'`;
  });

  test("also with four workers at once", async () => {
    await makeLiveListing(sql, agency, { title: "Vever" });
    const people = await Promise.all(Array.from({ length: 12 }, () => makeAccount(sql)));
    for (const one of people) {
      await saveSearch(db, one, { text: "vever" });
      await saveSearch(db, one, { text: "vever", filters: { extent: ["full_time"] } });
    }
    await makeLiveListing(sql, agency, { title: "Vever ny" });
    await letRunPass(sql);
    const worker = async () => {
      const session = db.connect();
      let mails = 0;
      for (let taken = 1; taken > 0; ) {
        await session`select public.announce_listings()`;
        const [row] = await session`select public.run_search_alerts(3) as outcome`;
        taken = row!.outcome.searches;
        mails += row!.outcome.mails;
      }
      return mails;
    };
    const mails = await Promise.all([worker(), worker(), worker(), worker()]);
    expect(mails.reduce((sum, n) => sum + n)).toBe(24);
    expect(await titles()).toEqual(Array.from({ length: 24 }, () => ["Vever ny"]));
  });

  test("the outbox takes a second mail of the same run from nobody", async () => {
    const id = await saveSearch(db, person, { text: "kurvmaker" });
    await makeLiveListing(sql, agency, { title: "Kurvmaker" });
    await nextRun();
    await sql`update public.saved_searches set told_run = told_run - interval '7 days', told_number = 0 where id = ${id}`;
    await sql`delete from private.alert_hits`;
    await runAlerts(sql);
    expect(await alertMails(sql)).toHaveLength(1);
  });
});

describe("the link in a mail", () => {
  const secretOf = async () => {
    const [row] =
      await sql`select private.alert_facts(props) ->> 'token' as token from public.mail_outbox where template = 'search_alert'`;
    return row!.token as string;
  };

  test("ends the mail of that search for whoever holds it, twice if need be, and only its hash is kept", async () => {
    const id = await saveSearch(db, person, { text: "bøssemaker" }, { name: "Bøssemaker" });
    const other = await saveSearch(db, person, { text: "bøssemaker", filters: { county: ["46"] } });
    await makeLiveListing(sql, agency, { title: "Bøssemaker" });
    await nextRun();
    await sql`delete from public.mail_outbox where props ->> 'savedSearchId' = ${other}`;
    const secret = await secretOf();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const kept =
      await sql`select encode(token_hash, 'hex') as hash, t::text as row from private.unsubscribe_tokens t`;
    expect(kept.map(({ hash }) => hash)).toContain(createHash("sha256").update(secret).digest("hex"));
    expect(JSON.stringify(kept)).not.toContain(secret);

    const ask = (token: string) =>
      db.as("anon", async (tx) => (await tx`select public.find_subscription(${token}) as answer`)[0]!.answer);
    const stop = (token: string) =>
      db.as(
        "anon",
        async (tx) => (await tx`select public.unsubscribe(${token}) as answer`)[0]?.answer ?? null,
      );
    expect(await ask(secret)).toMatchObject({ name: "Bøssemaker", isOn: true });
    expect(await stop(secret.replace(/^./, (first) => (first === "0" ? "1" : "0")))).toBeNull();
    expect(await stop("")).toBeNull();
    expect(await stop(secret)).toEqual({ name: "Bøssemaker", isOn: false });
    expect(await stop(secret)).toEqual({ name: "Bøssemaker", isOn: false });
    expect(await ask(secret)).toMatchObject({ name: "Bøssemaker", isOn: false });
    const rows = await sql`select id, frequency from public.saved_searches`;
    expect(new Map(rows.map((row) => [row.id, row.frequency]))).toEqual(
      new Map([
        [id, "none"],
        [other, "daily"],
      ]),
    );
  });

  test("goes with the search", async () => {
    const id = await saveSearch(db, person, { text: "felebygger" });
    await makeLiveListing(sql, agency, { title: "Felebygger" });
    await nextRun();
    const secret = await secretOf();
    await sql`delete from public.saved_searches where id = ${id}`;
    expect(await sql`select public.find_subscription(${secret}) as answer`).toEqual([{ answer: null }]);
  });
});
