import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readSearchParams } from "../../search/read-search-params.ts";
import { savedSearchParams, toSavedRequest } from "../../search/saved-search.ts";
import { letRunPass, runAlerts, saveSearch } from "../support/alerts.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  await db.sql`delete from public.saved_searches`;
});
afterAll(() => db.close());

const mySearches = (person: Person) =>
  db.as(
    person.id,
    (sql) => sql<{ id: string; name: string; fresh: number }[]>`select * from public.my_saved_searches()`,
  );
const stateOf = async (id: string) => {
  const [row] =
    await db.sql`select *, told_run::text, expires_at::text from public.saved_searches where id = ${id}`;
  return row!;
};

describe("a search is kept once", () => {
  test("however its filters are ordered, repeated and written", async () => {
    const person = await makeAccount(db.sql);
    await saveSearch(db, person, { text: "Java  utvikler", filters: { county: ["46", "03"] } });
    for (const same of [
      { text: "java utvikler ", filters: { county: ["03", "46", "46"] }, sort: "newest", page: 3 },
      { text: "JAVA utvikler", filters: { county: ["03", "46"], skill: [] }, ranges: {}, near: "4601" },
    ])
      expect(await refusalOf(saveSearch(db, person, same))).toBe("already_saved");
    expect(await refusalOf(saveSearch(db, await makeAccount(db.sql), { text: "java utvikler" }))).toBeNull();
    expect(
      await refusalOf(saveSearch(db, person, { text: "java utvikler", filters: { county: ["46"] } })),
    ).toBeNull();
  });

  test("when two sessions save it at the same moment, and the second is told which one there is", async () => {
    const person = await makeAccount(db.sql);
    const save = (hold?: () => Promise<void>) =>
      db
        .as(person.id, async (sql) => {
          const [row] = await sql`select public.save_search('Et søk', '{"text": "kart"}', 'daily') as id`;
          await hold?.();
          return row!.id as string;
        })
        .catch((error: { message: string; detail: string }) => ({
          refused: error.message,
          known: error.detail,
        }));
    const [first, second] = await interleave(save, () => save());
    expect(second).toEqual({ refused: "already_saved", known: first });
  });

  test("and what is read from an address, kept, and written again is the same search", async () => {
    const values = fc.record(
      {
        q: fc.constantFrom("java", "C++ utvikler", "økonomi og it"),
        fylke: fc.subarray(["03", "46", "56"], { minLength: 1 }),
        ansettelsesform: fc.subarray(["fast", "vikariat"], { minLength: 1 }),
        lonn_fra: fc.constantFrom("600000", "750000"),
        frist: fc.constantFrom("2026-12-31", "2027-06-30"),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(values, fc.boolean(), async (search, isNear) => {
        const params = new URLSearchParams(
          Object.entries(search).flatMap(([key, all]) => [all].flat().map((value) => [key, value])),
        );
        if (isNear)
          for (const [key, value] of [
            ["naer", "4601"],
            ["radius", "50"],
          ] as const)
            params.set(key, value);
        params.set("sortering", "frist");
        const kept = toSavedRequest(readSearchParams(params).request);
        const [row] = await db.sql`select private.normal_search(${db.sql.json(kept as never)}) as request,
          private.normal_search(private.normal_search(${db.sql.json(kept as never)})) as twice`;
        expect(row!.twice).toEqual(row!.request);
        const { problems, request } = readSearchParams(savedSearchParams(row!.request));
        expect(problems).toEqual([]);
        expect(toSavedRequest(request)).toEqual(row!.request);
        params.delete("sortering");
        expect([...savedSearchParams(row!.request)].sort()).toEqual([...params].sort());
      }),
      { numRuns: 25 },
    );
  });
});

describe("what is not kept", () => {
  test.each([
    [{ filters: { status: ["draft"] } }],
    [{ ranges: { salaryMin: "mye" } }],
    [{ ranges: { within: { municipality: "4601" } } }],
    [{ ranges: { deadlineBefore: "snart" } }],
    [[]],
  ])("%j, which no run could read", async (request) => {
    expect(await refusalOf(saveSearch(db, await makeAccount(db.sql), request))).toBe("invalid_search");
  });

  test("the fifty-first, also when two sessions save the last one at the same moment", async () => {
    const person = await makeAccount(db.sql);
    await db.as(
      person.id,
      (sql) =>
        sql`select public.save_search('s' || n, jsonb_build_object('text', 'ord' || n), 'none') from generate_series(1, 49) n`,
    );
    const save = (text: string) => async (hold?: () => Promise<void>) =>
      refusalOf(
        db.as(person.id, async (sql) => {
          await sql`select public.save_search('Et søk', ${sql.json({ text })}, 'daily')`;
          await hold?.();
        }),
      );
    expect(await interleave(save("en"), () => save("to")())).toEqual([null, "too_many_searches"]);
  });
});

test("nobody reads, changes, pauses, marks or removes what is another person's", async () => {
  const [owner, other] = [await makeAccount(db.sql), await makeAccount(db.sql)];
  const id = await saveSearch(db, owner, { text: "java" });
  const before = await stateOf(id);
  const answers = await db.as(other.id, async (sql) => [
    await sql`select from public.saved_searches`,
    (await sql`select public.change_saved_search(${id}, 'Mitt', 'none') as answer`)[0]!.answer,
    (await sql`select public.pause_saved_search(${id}, true) as answer`)[0]!.answer,
    (await sql`select public.see_saved_search(${id}) as answer`)[0]!.answer,
    (await sql`delete from public.saved_searches returning id`).length,
  ]);
  expect(answers).toEqual([[], null, null, null, 0]);
  expect(await stateOf(id)).toEqual(before);
  expect(await mySearches(other)).toEqual([]);
});

test("new are the ads that came after it was saved, until the person has looked", async () => {
  const person = await makeAccount(db.sql);
  const agency = await makeAgency(db.sql);
  await makeLiveListing(db.sql, agency.id, { title: "Fyrvokter" });
  const id = await saveSearch(db, person, { text: "fyrvokter" });
  const fresh = async () => {
    await db.sql`select public.announce_listings()`;
    return (await mySearches(person))[0]!.fresh;
  };
  expect(await fresh()).toBe(0);
  await makeLiveListing(db.sql, agency.id, { title: "Fyrvokter" });
  await makeLiveListing(db.sql, agency.id, { title: "Havnesjef" });
  expect(await fresh()).toBe(1);
  await db.as(person.id, (sql) => sql`select public.see_saved_search(${id})`);
  expect(await fresh()).toBe(0);
});

test("mail that was paused, ended or expired begins again with what is new from then on", async () => {
  const person = await makeAccount(db.sql);
  const agency = await makeAgency(db.sql);
  const paused = await saveSearch(db, person, { text: "smed" });
  const ended = await saveSearch(db, person, { text: "smed", filters: { extent: ["full_time"] } });
  const expired = await saveSearch(db, person, { text: "smed", ranges: { salaryMin: 1 } }, { days: 30 });
  await db.as(person.id, async (sql) => {
    await sql`select public.pause_saved_search(${paused}, true)`;
    await sql`select public.change_saved_search(${ended}, 'Smed', 'none')`;
  });
  await db.sql`update public.saved_searches set expires_at = now() - interval '1 second' where id = ${expired}`;
  await makeLiveListing(db.sql, agency.id, { title: "Smed" });
  await letRunPass(db.sql);
  expect(await runAlerts(db.sql)).toMatchObject({ mails: 0 });
  await db.as(person.id, async (sql) => {
    await sql`select public.pause_saved_search(${paused}, false)`;
    await sql`select public.change_saved_search(${ended}, 'Smed', 'weekly')`;
    await sql`select public.change_saved_search(${expired}, 'Smed', 'daily', 60)`;
  });
  await letRunPass(db.sql);
  expect(await runAlerts(db.sql)).toMatchObject({ mails: 0 });
  await makeLiveListing(db.sql, agency.id, { title: "Smed" });
  await letRunPass(db.sql);
  expect(await runAlerts(db.sql)).toMatchObject({ mails: 3, failed: 0 });
});

test("a deleted account takes its searches, its favourites and its links along", async () => {
  const person = await makeAccount(db.sql);
  const { id: listing } = await makeLiveListing(db.sql, (await makeAgency(db.sql)).id, { title: "Bøkker" });
  const id = await saveSearch(db, person, { text: "bøkker" });
  await db.as(person.id, (sql) => sql`select public.keep_listing(${listing})`);
  await makeLiveListing(db.sql, (await makeAgency(db.sql)).id, { title: "Bøkker" });
  await letRunPass(db.sql);
  await runAlerts(db.sql);
  await db.sql`select private.alert_facts(props) from public.mail_outbox where account_id = ${person.id}`;
  await db.sql`delete from auth.users where id = ${person.id}`;
  const [left] = await db.sql`select
    (select count(*)::int from public.saved_searches where account_id = ${person.id}) as searches,
    (select count(*)::int from public.favourites where account_id = ${person.id}) as favourites,
    (select count(*)::int from public.mail_outbox where account_id = ${person.id}) as mails,
    (select count(*)::int from private.alert_hits where saved_search_id = ${id}) as hits,
    (select count(*)::int from private.unsubscribe_tokens where saved_search_id = ${id}) as tokens`;
  expect(left).toEqual({ searches: 0, favourites: 0, mails: 0, hits: 0, tokens: 0 });
});
