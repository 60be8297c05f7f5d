import { setTimeout as sleep } from "node:timers/promises";
import type { SupabaseClient } from "@supabase/supabase-js";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseEnv } from "../../app/platform/env.server.ts";
import { MailFailure, type MailMessage, type MailTransport } from "../../app/platform/mail.server.ts";
import { sendMail } from "../../app/worker/send-mail.ts";
import { tidyOutboxes } from "../../app/worker/tidy-outboxes.ts";
import type { WorkerContext } from "../../app/worker/worker-context.ts";
import { renderMail } from "../../emails/render-mail.ts";
import { createTestDatabase, type TestApi, type TestDatabase } from "../support/database.ts";
import {
  giveSeat,
  makeAgency,
  makeDraftApplication,
  makeLiveListing,
  makeMember,
} from "../support/hiring.ts";
import { makeAccount, PASSWORD, type Person } from "../support/people.ts";

const env = parseEnv({
  SITE_URL: "http://site.test",
  SUPABASE_URL: "http://api.test",
  SUPABASE_PUBLISHABLE_KEY: "p",
  SUPABASE_SECRET_KEY: "s",
});

let db: TestDatabase;
let api: TestApi;
let service: SupabaseClient;
let lines: Record<string, unknown>[] = [];
const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });

beforeAll(async () => {
  db = await createTestDatabase();
  api = await db.api();
  service = api.service();
});
beforeEach(async () => {
  await db.sql`delete from public.mail_outbox`;
  lines = [];
});
afterAll(() => db.close());

/** A transport that keeps what it is given, or fails as told. */
function postbox(fail: (message: MailMessage) => MailFailure | null = () => null, delayMs = 0) {
  const sent: MailMessage[] = [];
  const transport: MailTransport = {
    async send(message) {
      await sleep(delayMs);
      const failure = fail(message);
      if (failure) throw failure;
      sent.push(message);
    },
    close() {},
  };
  return { sent, transport };
}

const context = (database: unknown = service, signal = new AbortController().signal) => ({
  database: database as WorkerContext["database"],
  env,
  signal,
  log,
});
const drain = (transport: MailTransport) => sendMail(transport).run(context());

type Row = {
  id: string;
  sent_at: Date | null;
  dead: boolean;
  attempts: number;
  claimed_by: string | null;
  last_error: string | null;
  wait_seconds: number;
};
const rows = () => db.sql<Row[]>`
  select id, sent_at, dead, attempts, claimed_by, last_error,
    extract(epoch from available_at - clock_timestamp())::float8 as wait_seconds
  from public.mail_outbox order by enqueued_at, id`;
const makeAllReady = () => db.sql`update public.mail_outbox set available_at = now() - interval '1 second'`;

const queueLinks = (person: Person, count: number) => db.sql`
  select private.queue_mail('recovery', ${person.id},
    jsonb_build_object('tokenHash', repeat('a', 50) || n, 'type', 'recovery')) from generate_series(1, ${count}::int) n`;

async function makeCase() {
  const agency = await makeAgency(db.sql);
  const handler = await makeMember(db.sql, agency.id, "recruiter");
  await db.sql`update public.accounts set locale = 'en' where id = ${handler.id}`;
  const listing = await makeLiveListing(db.sql, agency.id, { title: "Utvikler i <Bergen>" });
  await giveSeat(db.sql, listing.id, handler.id, "case_handler");
  const candidate = await makeAccount(db.sql, { fullName: "Kari Kandidat", locale: "nn" });
  const application = await makeDraftApplication(db.sql, listing, candidate);
  const submit = () => db.as(candidate.id, (sql) => sql`select public.submit_application(${application.id})`);
  return { agency, handler, listing, candidate, application, submit };
}

describe("an application", () => {
  test("is receipted to the candidate and told to the case handler, each in their language", async () => {
    const { agency, handler, listing, candidate, application, submit } = await makeCase();
    await submit();
    const { sent, transport } = postbox();
    await drain(transport);
    const receipt = sent.find(({ to }) => to === candidate.email)!;
    expect(receipt.subject).toBe("Søknaden er motteken: Utvikler i <Bergen>");
    expect(receipt.text).toContain(`http://site.test/nn/min-side/soknader/${application.id}`);
    expect(receipt.html).toContain("Utvikler i &lt;Bergen&gt;");
    const notice = sent.find(({ to }) => to === handler.email)!;
    expect(notice.subject).toBe("New application: Utvikler i <Bergen>");
    expect(notice.text).toContain(
      `http://site.test/en/virksomhet/${agency.slug}/stillinger/${listing.id}/soknader`,
    );
    expect(JSON.stringify(notice)).not.toMatch(/Kari|Kandidat|example\.test\/.*kari/);
    expect(sent).toHaveLength(2);
    expect((await rows()).every((row) => row.sent_at && row.claimed_by === null && row.attempts === 1)).toBe(
      true,
    );
  });

  test("is answered with the agency's own words, and its withdrawal is told", async () => {
    const { handler, candidate, application, submit } = await makeCase();
    await submit();
    await drain(postbox().transport);
    const move = (to: string, message: string | null) =>
      db.as(
        handler.id,
        (sql) => sql`select public.move_application(p_application => ${application.id}, p_to => ${to},
          p_subject => ${message && "Møt oss"}, p_message => ${message})`,
      );
    await move("under_review", null);
    await move("shortlisted", null);
    await move("interviewing", "Kom onsdag.\n\nHilsen oss");
    await db.as(candidate.id, (sql) => sql`select public.withdraw_application(${application.id})`);
    const { sent, transport } = postbox();
    await drain(transport);
    expect(sent.map(({ subject }) => subject).sort()).toEqual([
      "An application has been withdrawn: Utvikler i <Bergen>",
      "Du er kalla inn til intervju: Utvikler i <Bergen>",
      "Du er med vidare: Utvikler i <Bergen>",
      "Søknaden din er til vurdering: Utvikler i <Bergen>",
    ]);
    const invitation = sent.find(({ subject }) => subject.includes("intervju"))!;
    expect(invitation.text).toContain("Møt oss\n\nKom onsdag.\n\nHilsen oss");
  });

  test("every step that an agency may take has its words", async () => {
    const { submit } = await makeCase();
    await submit();
    const { data } = await service.rpc("claim_mail", { p_worker: "reader" });
    const steps = await db.sql<{ to_status: string }[]>`
      select distinct to_status from public.application_transitions where taken_by && '{case_handler,hiring_manager,decision_maker}'`;
    expect(steps.length).toBeGreaterThan(3);
    for (const { to_status: status } of steps) {
      const mail = await renderMail(
        "status_changed",
        { ...data[0].props, status },
        { locale: "nn", siteUrl: env.SITE_URL },
      );
      expect(mail, status).toMatchObject({ ok: true });
    }
  });
});

test("signing up sends a link that confirms the address and leads on", async () => {
  const email = "Ny.Person@example.test";
  const client = api.client();
  const signUp = await client.auth.signUp({
    email,
    password: PASSWORD,
    options: {
      data: { full_name: "Kjøp nå: http://evil.test", locale: "nn" },
      emailRedirectTo: "http://site.test/nn/stillinger/utvikler/sok",
    },
  });
  expect(signUp.error).toBeNull();
  const { sent, transport } = postbox();
  await drain(transport);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.to).toBe(email.toLowerCase());
  expect(JSON.stringify(sent[0])).not.toContain("evil.test");
  const link = new URL(/http:\/\/site\.test\/nn\/auth\/confirm\S+/.exec(sent[0]!.text)![0]);
  expect(link.searchParams.get("type")).toBe("signup");
  expect(link.searchParams.get("next")).toBe("/nn/stillinger/utvikler/sok");
  const token_hash = link.searchParams.get("token_hash")!;
  expect((await client.auth.verifyOtp({ token_hash, type: "signup" })).error).toBeNull();
});

test("sign-in link and recovery go the same way", async () => {
  const person = await makeAccount(db.sql);
  expect(
    (await api.client().auth.signInWithOtp({ email: person.email, options: { shouldCreateUser: false } }))
      .error,
  ).toBeNull();
  expect((await api.client().auth.resetPasswordForEmail(person.email)).error).toBeNull();
  const { sent, transport } = postbox();
  await drain(transport);
  expect(sent.map(({ text }) => /type=(\w+)/.exec(text)?.[1]).sort()).toEqual(["magiclink", "recovery"]);
});

describe("several workers", () => {
  test("send each mail once", async () => {
    const person = await makeAccount(db.sql);
    await queueLinks(person, 42);
    const { sent, transport } = postbox(undefined, 5);
    await Promise.all([drain(transport), drain(transport), drain(transport)]);
    await drain(transport);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(42);
    expect(sent).toHaveLength(42);
    expect((await rows()).filter((row) => !row.sent_at)).toEqual([]);
  });

  test("take over what a killed worker held, once its lease has run out", async () => {
    await queueLinks(await makeAccount(db.sql), 1);
    const killed = await service.rpc("claim_mail", { p_worker: "killed", p_lease_seconds: 90 });
    expect(killed.data).toHaveLength(1);
    const { sent, transport } = postbox();
    await drain(transport);
    expect(sent).toEqual([]);
    await db.sql`update public.mail_outbox set claimed_until = now() - interval '1 second'`;
    await drain(transport);
    expect(sent).toHaveLength(1);
    await service.rpc("finish_mail", {
      p_id: killed.data[0].id,
      p_worker: "killed",
      p_error: "late",
      p_permanent: true,
    });
    expect((await rows())[0]).toMatchObject({ dead: false, attempts: 2, last_error: null });
  });
});

describe("a mail server that is away", () => {
  test("delays the mail, not the person; then it goes out", async () => {
    const { submit } = await makeCase();
    let isAway = true;
    const { sent, transport } = postbox(() => (isAway ? new MailFailure("smtp ECONNREFUSED", false) : null));
    const job = sendMail(transport);
    await submit();
    await job.run(context());
    const [first] = await rows();
    expect(first).toMatchObject({
      sent_at: null,
      dead: false,
      attempts: 1,
      claimed_by: null,
      last_error: "smtp ECONNREFUSED",
    });
    expect(first!.wait_seconds).toBeGreaterThan(2);
    expect(first!.wait_seconds).toBeLessThan(5.1);
    await makeAllReady();
    await job.run(context());
    expect((await rows())[0]?.attempts).toBe(1);
    await sleep(1050);
    await job.run(context());
    expect((await rows())[0]?.attempts).toBe(2);
    expect((await rows())[0]?.wait_seconds).toBeGreaterThan(5);
    isAway = false;
    await makeAllReady();
    await sleep(2100);
    await job.run(context());
    expect(sent).toHaveLength(2);
    expect((await rows()).every((row) => row.sent_at && row.last_error === null)).toBe(true);
    expect(lines.map(({ msg }) => msg)).toEqual(["mail is delayed", "mail sent", "mail goes out again"]);
  });

  test("keeps a mail alive for three days of tries, and no longer", async () => {
    await queueLinks(await makeAccount(db.sql), 1);
    const [row] = await rows();
    const failOnce = async () => {
      await service.rpc("claim_mail", { p_worker: "w" });
      await service.rpc("finish_mail", { p_id: row!.id, p_worker: "w", p_error: "away" });
    };
    await db.sql`update public.mail_outbox set attempts = 200, enqueued_at = now() - interval '71 hours'`;
    await failOnce();
    expect((await rows())[0]).toMatchObject({ dead: false, attempts: 201 });
    expect((await rows())[0]!.wait_seconds).toBeLessThan(19 * 60);
    await db.sql`update public.mail_outbox set available_at = now(), enqueued_at = now() - interval '73 hours'`;
    await failOnce();
    expect((await rows())[0]).toMatchObject({ dead: true, last_error: "away" });
  });
});

describe("a mail that cannot be sent", () => {
  test("is set aside with its reason when it is refused for good", async () => {
    await queueLinks(await makeAccount(db.sql), 1);
    const { sent, transport } = postbox(() => new MailFailure("smtp 550 EENVELOPE RCPT TO", true));
    await drain(transport);
    await drain(transport);
    expect(sent).toEqual([]);
    expect((await rows())[0]).toMatchObject({
      dead: true,
      attempts: 1,
      last_error: "smtp 550 EENVELOPE RCPT TO",
    });
    expect(lines).toMatchObject([
      { template: "recovery", reason: "smtp 550 EENVELOPE RCPT TO", msg: "mail set aside" },
    ]);
  });

  test("does not hold back the others", async () => {
    const { candidate, submit } = await makeCase();
    const poison: [string, object][] = [
      ["application_receipt", { applicationId: "not an id", listingId: "x" }],
      ["status_changed", { applicationId: "00000000-0000-4000-8000-000000000000", status: "hired" }],
      ["confirm", { tokenHash: { kari: "hemmelig" } }],
      ["recovery", {}],
    ];
    for (const [template, props] of poison)
      await db.sql`select private.queue_mail(${template}, ${candidate.id}, ${db.sql.json(props as never)})`;
    await submit();
    const { sent, transport } = postbox();
    await drain(transport);
    expect(sent).toHaveLength(2);
    const dead = (await rows()).filter((row) => row.dead);
    expect(dead).toHaveLength(poison.length);
    for (const { last_error } of dead) expect(last_error).toMatch(/^cannot be rendered: [a-zA-Z_., ]+$/);
    expect(JSON.stringify(dead)).not.toContain("hemmelig");
  });

  test("is set aside when its link has stopped working", async () => {
    await queueLinks(await makeAccount(db.sql), 1);
    await db.sql`update public.mail_outbox set enqueued_at = now() - interval '61 minutes'`;
    const { sent, transport } = postbox();
    await drain(transport);
    expect(sent).toEqual([]);
    expect((await rows())[0]).toMatchObject({ dead: true, last_error: "expired before it could be sent" });
  });
});

describe("the API", () => {
  test("may lose an answer without a mail going out twice", async () => {
    await queueLinks(await makeAccount(db.sql), 2);
    let lost = 0;
    const flaky = {
      rpc(name: string, args: never) {
        if (name !== "finish_mail" || lost > 2) return service.rpc(name, args);
        lost += 1;
        return { abortSignal: async () => ({ data: null, error: { message: "fetch failed" } }) };
      },
    };
    const { sent, transport } = postbox();
    await sendMail(transport).run(context(flaky));
    expect(lost).toBe(3);
    expect(sent).toHaveLength(2);
    expect((await rows()).every((row) => row.sent_at)).toBe(true);
  });

  test("that is away makes the run fail, which the loop waits out", async () => {
    const away = {
      rpc: () => ({ abortSignal: async () => ({ data: null, error: { message: "fetch failed" } }) }),
    };
    await expect(sendMail(postbox().transport).run(context(away))).rejects.toThrow(
      "Mail cannot be claimed: fetch failed",
    );
    await expect(tidyOutboxes.run(context(away))).rejects.toThrow("Outboxes cannot be tidied");
  });
});

test("a worker that is told to stop finishes the mail in hand and takes no more", async () => {
  await queueLinks(await makeAccount(db.sql), 12);
  const stop = new AbortController();
  const { sent, transport } = postbox(() => {
    stop.abort();
    return null;
  }, 20);
  await sendMail(transport).run(context(service, stop.signal));
  expect(sent).toHaveLength(5);
  expect((await rows()).filter((row) => row.sent_at)).toHaveLength(5);
  expect((await rows()).filter((row) => row.claimed_by)).toEqual([]);
});

test("the log holds counts and template names, no address and no text", async () => {
  const { candidate, handler, submit } = await makeCase();
  await submit();
  await drain(postbox().transport);
  expect(lines).toMatchObject([{ sent: { application_receipt: 1, new_application: 1 }, msg: "mail sent" }]);
  const all = JSON.stringify(lines);
  for (const secret of [candidate.email, handler.email, "Kandidat", "Bergen"])
    expect(all).not.toContain(secret);
});

test("sent and dead mail goes after 30 days, waiting mail stays", async () => {
  await queueLinks(await makeAccount(db.sql), 5);
  const [sentLongAgo, sent, deadLongAgo, dead, waiting] = await rows();
  await db.sql`update public.mail_outbox set sent_at = now() - interval '31 days' where id = ${sentLongAgo!.id}`;
  await db.sql`update public.mail_outbox set sent_at = now() - interval '29 days' where id = ${sent!.id}`;
  await db.sql`update public.mail_outbox set dead = true, enqueued_at = now() - interval '31 days' where id = ${deadLongAgo!.id}`;
  await db.sql`update public.mail_outbox set dead = true where id = ${dead!.id}`;
  await tidyOutboxes.run(context());
  expect((await rows()).map(({ id }) => id).sort()).toEqual([sent!.id, dead!.id, waiting!.id].sort());
  expect(lines).toMatchObject([{ mails: 2, msg: "outboxes tidied" }]);
});
