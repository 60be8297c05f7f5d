import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseEnv } from "../../app/platform/env.server.ts";
import type { MailMessage, MailTransport } from "../../app/platform/mail.server.ts";
import { runSearchAlerts } from "../../app/worker/run-search-alerts.ts";
import { sendMail } from "../../app/worker/send-mail.ts";
import { tidyCandidatePages } from "../../app/worker/tidy-candidate-pages.ts";
import { warnOfSearchEnds } from "../../app/worker/warn-of-search-ends.ts";
import type { WorkerContext } from "../../app/worker/worker-context.ts";
import { letRunPass, saveSearch } from "../support/alerts.ts";
import { createTestDatabase, type TestApi, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeLiveListing } from "../support/hiring.ts";
import { makeAccount } from "../support/people.ts";

const env = parseEnv({
  SITE_URL: "http://site.test",
  SUPABASE_URL: "http://api.test",
  SUPABASE_PUBLISHABLE_KEY: "p",
  SUPABASE_SECRET_KEY: "s",
});
const SEARCHES = 55;

let db: TestDatabase;
let api: TestApi;
let agency: string;
const lines: Record<string, unknown>[] = [];
const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
beforeAll(async () => {
  db = await createTestDatabase();
  api = await db.api();
  agency = (await makeAgency(db.sql)).id;
});
beforeEach(async () => {
  await db.sql`delete from public.saved_searches`;
  await db.sql`delete from public.mail_outbox`;
  lines.length = 0;
});
afterAll(() => db.close());

const context = (database: unknown = api.service()) => ({
  database: database as WorkerContext["database"],
  env,
  signal: new AbortController().signal,
  log,
});

/** A worker's database that dies at its n-th call: before the call is made, or after, when its answer is lost. */
function dyingAt(call: number, when: "before" | "after") {
  const service = api.service();
  let calls = 0;
  return {
    rpc: (name: string, args: never) => ({
      async abortSignal(signal: AbortSignal) {
        calls += 1;
        if (calls === call && when === "before") throw new Error("killed");
        const answer = await service.rpc(name, args).abortSignal(signal);
        if (calls === call) throw new Error("killed");
        return answer;
      },
    }),
  };
}

async function makeManySearches(text: string) {
  const person = await makeAccount(db.sql);
  const own = await saveSearch(db, person, { text });
  // More than one batch, without making so many people.
  await db.sql`
    insert into public.saved_searches (account_id, name, request, frequency, seen_number, told_number, told_run)
    select account_id, name, jsonb_build_object('text', ${text}::text, 'ranges', jsonb_build_object('salaryMin', n)), frequency,
      seen_number, told_number, told_run
    from public.saved_searches, generate_series(1, ${SEARCHES - 1}) n where id = ${own}`;
  await makeLiveListing(db.sql, agency, { title: text });
  await letRunPass(db.sql);
}

const mailsBySearch = async () => {
  const rows = await db.sql<{ id: string; mails: number }[]>`
    select props ->> 'savedSearchId' as id, count(*)::int as mails from public.mail_outbox group by 1`;
  return rows.map(({ mails }) => mails);
};

describe("a worker that is killed and started again", () => {
  const deaths = [1, 2, 3].flatMap((call) => [["before", call] as const, ["after", call] as const]);

  test.each(deaths)("%s its call number %i has sent each search one mail in the end", async (when, call) => {
    await makeManySearches(`Orgelbygger${when}${call}`);
    await expect(runSearchAlerts.run(context(dyingAt(call, when)))).rejects.toThrow("killed");
    await runSearchAlerts.run(context());
    await runSearchAlerts.run(context());
    expect(await mailsBySearch()).toEqual(Array.from({ length: SEARCHES }, () => 1));
  });
});

test("two workers at once share the searches and send each one mail", async () => {
  await makeManySearches("Klokkemaker");
  await Promise.all([runSearchAlerts.run(context()), runSearchAlerts.run(context())]);
  expect(await mailsBySearch()).toEqual(Array.from({ length: SEARCHES }, () => 1));
  const searches = lines
    .filter(({ msg }) => msg === "saved searches run")
    .map((line) => Number(line.searches));
  expect(searches.reduce((sum, n) => sum + n)).toBe(SEARCHES);
});

test("the mail goes out in the person's language, with what is live and a link that ends it", async () => {
  const person = await makeAccount(db.sql, { locale: "nn" });
  await saveSearch(db, person, { text: "rosemaler" }, { name: "Rosemalar i Sogn", days: 60 });
  const { slug } = await makeLiveListing(db.sql, agency, { title: "Rosemaler i <Sogndal>" });
  await letRunPass(db.sql);
  await runSearchAlerts.run(context());
  const sent: MailMessage[] = [];
  const transport: MailTransport = { send: async (message) => void sent.push(message), close() {} };
  await sendMail(transport).run(context());
  expect(sent).toHaveLength(1);
  const [mail] = sent;
  expect(mail).toMatchObject({ to: person.email, subject: "Éi ny stilling: Rosemalar i Sogn" });
  expect(mail!.text).toContain(`http://site.test/nn/stillinger/${slug}`);
  expect(mail!.text).toContain("http://site.test/nn/stillinger?q=rosemaler");
  expect(mail!.text.replaceAll("\u00a0", " ")).toContain("650 000–780 000 kr i året");

  const token = /^http:\/\/site\.test\/nn\/avmeld\/([0-9a-f]{64})$/.exec(mail!.unsubscribeUrl ?? "")?.[1];
  const { data } = await api.client().rpc("unsubscribe", { p_token: token });
  expect(data).toEqual({ name: "Rosemalar i Sogn", isOn: false });
  await makeLiveListing(db.sql, agency, { title: "Rosemaler" });
  await letRunPass(db.sql);
  await runSearchAlerts.run(context());
  await sendMail(transport).run(context());
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toMatch(/rosemal|example\.test/i);
});

test("a week before the mail of a search ends its person is asked, in their language, and one POST renews it", async () => {
  const person = await makeAccount(db.sql, { locale: "nn" });
  const id = await saveSearch(db, person, { text: "rosemaler" }, { name: "Rosemalar i Sogn", days: 60 });
  await db.sql`update public.saved_searches set expires_at = now() + interval '6 days' where id = ${id}`;
  await expect(warnOfSearchEnds.run(context(dyingAt(1, "after")))).rejects.toThrow("killed");
  await warnOfSearchEnds.run(context());
  const sent: MailMessage[] = [];
  const transport: MailTransport = { send: async (message) => void sent.push(message), close() {} };
  await sendMail(transport).run(context());
  await warnOfSearchEnds.run(context());
  await sendMail(transport).run(context());
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    to: person.email,
    subject: "Snart slutt på e-postane om «Rosemalar i Sogn»",
  });
  const token = /http:\/\/site\.test\/nn\/forny\/([0-9a-f]{64})/.exec(sent[0]!.text)?.[1];
  expect(sent[0]!.unsubscribeUrl).toBe(`http://site.test/nn/avmeld/${token}`);
  const { data } = await api.client().rpc("renew_subscription", { p_token: token });
  expect(data).toMatchObject({ name: "Rosemalar i Sogn", days: 60, isRenewable: true });
  const [row] = await db.sql`
    select round(extract(epoch from expires_at - now()) / 86400)::int as days from public.saved_searches where id = ${id}`;
  expect(row!.days).toBe(60);
  expect(JSON.stringify(lines)).not.toMatch(/rosemal|example\.test/i);
});

test("what is too old to be of use is tidied away", async () => {
  const id = await saveSearch(db, await makeAccount(db.sql), { text: "sølvsmed" });
  const { id: listing } = await makeLiveListing(db.sql, agency, { title: "Sølvsmed" });
  await db.sql`insert into private.alert_hits (saved_search_id, listing_id, number, run)
    values (${id}, ${listing}, 1, now() - interval '181 days')`;
  await db.sql`insert into private.unsubscribe_tokens (token_hash, saved_search_id, created_at)
    values ('\\x00', ${id}, now() - interval '401 days'), ('\\x01', ${id}, now() - interval '399 days')`;
  await tidyCandidatePages.run(context());
  expect(lines).toMatchObject([{ favourites: 0, hits: 1, tokens: 1, msg: "candidate pages tidied" }]);
});
