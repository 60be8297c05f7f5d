import type postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { letRunPass, runAlerts, saveSearch } from "../support/alerts.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let sql: postgres.Sql;
let person: Person;
beforeAll(async () => {
  db = await createTestDatabase();
  sql = db.sql;
});
beforeEach(async () => {
  await sql`delete from public.saved_searches`;
  await sql`delete from public.mail_outbox`;
  person = await makeAccount(sql);
});
afterAll(() => db.close());

const warn = async (session = sql, limit = 100) =>
  (await session`select public.warn_of_search_ends(${limit}) as warned`)[0]!.warned as number;
/** A search of 30 days that was saved so long ago that its mail ends in so many days. */
async function ending(days: number, text = "kurvmaker", owner = person) {
  const id = await saveSearch(db, owner, { text }, { name: text, days: 30 });
  await sql`update public.saved_searches set expires_at = now() + make_interval(hours => ${Math.round(days * 24)}) where id = ${id}`;
  return id;
}
const warned = async () =>
  (
    await sql`select props ->> 'savedSearchId' as id from public.mail_outbox where template = 'search_ending'`
  ).map(({ id }) => id as string);
const asPerson = (run: (tx: postgres.TransactionSql) => Promise<unknown>) => db.as(person.id, run);

describe("a warning", () => {
  test("comes in the last week, once for each end", async () => {
    const id = await ending(8);
    expect(await warn()).toBe(0);
    await sql`update public.saved_searches set expires_at = now() + interval '6 days'`;
    expect(await warn()).toBe(1);
    expect(await warn()).toBe(0);
    expect(await warned()).toEqual([id]);

    await asPerson((tx) => tx`select public.change_saved_search(${id}, 'Kurver', 'weekly', 30)`);
    await sql`delete from public.mail_outbox`;
    expect(await warn()).toBe(0);
    await sql`update public.saved_searches set expires_at = now() + interval '1 day'`;
    expect(await warn()).toBe(1);
    expect(await warned()).toEqual([id]);
  });

  test("is for mail that comes and has an end before it", async () => {
    for (const change of [
      "is_paused = true",
      "frequency = 'none'",
      "lasts_days = null, expires_at = null",
      "expires_at = now() - interval '1 second'",
    ]) {
      const id = await ending(3);
      await sql.unsafe(`update public.saved_searches set ${change}`);
      expect(await warn(), change).toBe(0);
      await sql`delete from public.saved_searches where id = ${id}`;
    }
  });

  test("that waits is not sent after the end was moved, or the search stopped or removed", async () => {
    for (const change of [
      (id: string) => asPerson((tx) => tx`select public.change_saved_search(${id}, 'x', 'daily', 60)`),
      (id: string) => asPerson((tx) => tx`select public.pause_saved_search(${id}, true)`),
      (id: string) => asPerson((tx) => tx`select public.change_saved_search(${id}, 'x', 'none')`),
      (id: string) => asPerson((tx) => tx`delete from public.saved_searches where id = ${id}`),
    ]) {
      const id = await ending(3);
      await warn();
      expect(await warned()).toEqual([id]);
      await change(id);
      expect(await warned()).toEqual([]);
      await sql`delete from public.saved_searches`;
    }
  });

  test.each(["public.mail_outbox", "public.saved_searches"])(
    "comes once when the session dies as it writes %s, and the run is made again",
    async (table) => {
      const ids = [await ending(1, "snekker"), await ending(2, "maler"), await ending(3, "murer")];
      await sql.unsafe(`
        create sequence if not exists private.test_writes;
        select setval('private.test_writes', 1, false);
        create or replace function private.test_crash() returns trigger language plpgsql as $$ begin
          if nextval('private.test_writes') = 3 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
        create trigger test_crash after insert or update on ${table} for each row execute function private.test_crash();`);
      await expect(warn(db.connect())).rejects.toThrow();
      await sql.unsafe(`drop trigger test_crash on ${table}`);
      expect(await warned()).toEqual([]);
      expect(await warn()).toBe(3);
      expect(await warn()).toBe(0);
      expect((await warned()).sort()).toEqual(ids.sort());
    },
  );

  test("comes once from four workers at once", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => makeAccount(sql)));
    const ids = await Promise.all(people.map((one) => ending(3, "vever", one)));
    const worker = async () => {
      const session = db.connect();
      let sum = 0;
      for (let taken = 1; taken > 0; sum += taken) taken = await warn(session, 2);
      return sum;
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    while ((await warn()) > 0);
    expect((await warned()).sort()).toEqual(ids.sort());
  });
});

describe("the link in it", () => {
  const secretOf = async () => {
    const [mail] = await sql`select props ->> 'token' as token from public.claim_mail('w')`;
    return mail!.token as string;
  };
  const renew = (token: string) =>
    db.as("anon", async (tx) => (await tx`select public.renew_subscription(${token}) as answer`)[0]!.answer);
  const daysLeft = async () =>
    (
      await sql`select round(extract(epoch from expires_at - now()) / 86400)::int as days from public.saved_searches`
    )[0]!.days;

  test("lets the mail come for the whole term, whoever holds it and however often, and changes nothing else", async () => {
    await ending(3);
    await warn();
    const secret = await secretOf();
    expect(await renew(secret.replace(/^./, (first) => (first === "0" ? "1" : "0")))).toBeNull();
    expect(await renew("")).toBeNull();
    expect(await daysLeft()).toBe(3);
    expect(await renew(secret)).toMatchObject({ name: "kurvmaker", days: 30, isRenewable: true });
    expect(await renew(secret)).toMatchObject({ isRenewable: true });
    expect(await daysLeft()).toBe(30);
    const [row] = await sql`select frequency, is_paused from public.saved_searches`;
    expect(row).toEqual({ frequency: "daily", is_paused: false });
  });

  test("works after the end too, and then tells of what is new from there on", async () => {
    await ending(3);
    await warn();
    const secret = await secretOf();
    await sql`update public.saved_searches set expires_at = now() - interval '2 days'`;
    const agency = await makeAgency(sql);
    await makeLiveListing(sql, agency.id, { title: "Kurvmaker mens det var stille" });
    await renew(secret);
    await letRunPass(sql);
    expect(await runAlerts(sql)).toMatchObject({ mails: 0 });
    await makeLiveListing(sql, agency.id, { title: "Kurvmaker" });
    await letRunPass(sql);
    expect(await runAlerts(sql)).toMatchObject({ mails: 1 });
  });

  test("starts nothing that the person has stopped", async () => {
    const id = await ending(3);
    await warn();
    const secret = await secretOf();
    await asPerson((tx) => tx`select public.pause_saved_search(${id}, true)`);
    expect(await renew(secret)).toBeNull();
    await asPerson((tx) => tx`select public.pause_saved_search(${id}, false)`);
    await db.as("anon", (tx) => tx`select public.unsubscribe(${secret})`);
    expect(await renew(secret)).toBeNull();
    expect(await daysLeft()).toBe(3);
  });
});
