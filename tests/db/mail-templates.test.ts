import { afterAll, beforeAll, expect, test } from "vitest";
import { mailTemplates } from "../../emails/render-mail.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { refusalOf } from "../support/hiring.ts";
import { makeAccount } from "../support/people.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

test("every mail that the database queues has a template", async () => {
  const functions = await db.sql<{ prosrc: string }[]>`
    select prosrc from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace) and prosrc like '%queue_mail%'`;
  const queued = functions.flatMap(({ prosrc }) =>
    [...prosrc.matchAll(/queue_mail(?:_to)?\(\s*'(\w+)'/g)].map((match) => match[1]!),
  );
  expect(queued.length).toBeGreaterThan(3);
  expect(queued.filter((name) => !Object.hasOwn(mailTemplates, name))).toEqual([]);
});

test("mail to an address goes to the account that has it, in its language, else to the address", async () => {
  const known = await makeAccount(db.sql, { locale: "nn" });
  const waiting = await makeAccount(db.sql, { locale: "nn", isConfirmed: false });
  for (const address of [known.email.toUpperCase(), waiting.email, "ukjent@example.test"])
    await db.sql`select private.queue_mail_to('invitation', ${address}, 'en', '{}')`;
  const mails = await db.sql`select address, locale from public.claim_mail('w')`;
  expect(mails.toSorted((a, b) => (a.address < b.address ? -1 : 1))).toEqual(
    [
      { address: known.email, locale: "nn" },
      { address: waiting.email, locale: "en" },
      { address: "ukjent@example.test", locale: "en" },
    ].toSorted((a, b) => (a.address < b.address ? -1 : 1)),
  );
});

test("a mail has one receiver, and an address has a language", async () => {
  const { id } = await makeAccount(db.sql);
  const insert = (account: string | null, address: string | null, locale: string | null) =>
    refusalOf(
      db.sql`insert into public.mail_outbox (template, account_id, address, locale) values ('confirm', ${account}, ${address}, ${locale})`,
    );
  expect(await insert(id, null, null)).toBe(null);
  expect(await insert(null, "a@example.test", "nb")).toBe(null);
  for (const [account, address, locale] of [
    [null, null, null],
    [id, "a@example.test", "nb"],
    [null, "a@example.test", null],
    [id, null, "nb"],
  ] as const)
    expect(await insert(account, address, locale)).toBe("23514");
});

test("a secret in a mail is gone once the mail is sent", async () => {
  await db.sql`delete from public.mail_outbox`;
  await db.sql`select private.queue_mail_to('invitation', 'a@example.test', 'nb', '{"token": "hemmelig", "role": "member"}')`;
  const [mail] = await db.sql`select id, props from public.claim_mail('w')`;
  expect(mail?.props.token).toBe("hemmelig");
  await db.sql`select public.finish_mail(${mail!.id}, 'w')`;
  const [sent] = await db.sql`select props from public.mail_outbox`;
  expect(sent?.props).toEqual({ role: "member" });
});
