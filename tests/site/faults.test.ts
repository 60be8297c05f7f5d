import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  giveSeat,
  makeAgency,
  makeDraftApplication,
  makeLiveListing,
  makeMember,
} from "../support/hiring.ts";
import { type KillableSite, startKillableSite, VICTIMS } from "../support/killable-site.ts";
import { makeAccount, PASSWORD, type Person } from "../support/people.ts";
import { signedInVisitor, type Visitor } from "../support/visitor.ts";

const CANDIDATES = 12;

let site: KillableSite;
beforeAll(async () => {
  site = await startKillableSite();
}, 180_000);
afterAll(() => site?.stop(), 60_000);

type Sender = { candidate: Person; visitor: Visitor; applicationId: string };

/** An ad of an agency of its own, and people who have filled in everything and are signed in. */
async function makeSenders(count: number) {
  const sql = site.connect();
  try {
    const agency = await makeAgency(sql);
    const listing = await makeLiveListing(sql, agency.id);
    const handler = await makeMember(sql, agency.id, "recruiter");
    await giveSeat(sql, listing.id, handler.id, "case_handler");
    const senders: Sender[] = [];
    for (let index = 0; index < count; index += 1) {
      const candidate = await makeAccount(sql, { fullName: `Kari Kandidat ${index}` });
      const { id } = await makeDraftApplication(sql, listing, candidate);
      const visitor = await signedInVisitor(site.url, candidate.email, PASSWORD);
      senders.push({ candidate, visitor, applicationId: id });
    }
    return { listing, senders };
  } finally {
    await sql.end();
  }
}

/** Presses the button until the receipt comes, as a person with patience does. */
async function sendUntilReceipt({ visitor }: Sender, slug: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      const answer = await visitor.ask(`/stillinger/${slug}/sok/se-over`, {
        method: "POST",
        body: new URLSearchParams(),
        signal: AbortSignal.timeout(10_000),
      });
      await answer.text();
      if (answer.status === 302 && answer.headers.get("location")?.includes("/kvittering")) return;
    } catch {}
    await sleep(100);
  }
  throw new Error("no receipt ever came");
}

/** Every application was sent once: one status, one event, one receipt in the candidate's mailbox. */
async function expectSentOnce(senders: Sender[]): Promise<void> {
  const sql = site.connect();
  try {
    const rows = await sql`
      select a.status, (select count(*)::int from public.events e
          where e.application_id = a.id and e.to_status = 'submitted') as events
      from public.applications a where a.id in ${sql(senders.map(({ applicationId }) => applicationId))}`;
    expect(rows.map((row) => ({ ...row }))).toEqual(senders.map(() => ({ status: "submitted", events: 1 })));
  } finally {
    await sql.end();
  }
  const receipts = async () => {
    const answer = await fetch(`${site.apiUrl}/_mail.json`);
    const mails = (await answer.json()) as { to: string }[];
    return senders.map(({ candidate }) => mails.filter(({ to }) => to.includes(candidate.email)).length);
  };
  await expect.poll(receipts, { timeout: 60_000, interval: 250 }).toEqual(senders.map(() => 1));
}

/** Lets the pause after a failed try, and the dead worker's leases, run out. */
async function letMailWait(): Promise<void> {
  const sql = site.connect();
  await sql`update public.mail_outbox set available_at = now(), claimed_until = now() where sent_at is null`;
  await sql.end();
}

describe("while twelve people send their applications", () => {
  test.each(VICTIMS)(
    "a killed %s loses nothing and doubles nothing",
    async (victim) => {
      const { listing, senders } = await makeSenders(CANDIDATES);
      const sending = senders.map(async (sender, index) => {
        await sleep(index * 40);
        await sendUntilReceipt(sender, listing.slug);
      });
      await sleep(200);
      await site.killAndRestart(victim);
      await Promise.all(sending);
      await expectSentOnce(senders);
    },
    180_000,
  );
});

test("a mail server that is dead delays receipts, and none is lost or doubled", async () => {
  const { listing, senders } = await makeSenders(3);
  await site.kill("worker");
  await site.start("worker", { LOCAL_MAILBOX_URL: "http://127.0.0.1:9/_mail" });
  await Promise.all(senders.map((sender) => sendUntilReceipt(sender, listing.slug)));
  await sleep(1_500);
  await site.kill("worker");
  await letMailWait();
  await site.start("worker");
  await expectSentOnce(senders);
}, 180_000);

test("a search server that does not answer leaves the search to the database, and the page says so", async () => {
  const sql = site.connect();
  const agency = await makeAgency(sql);
  const title = "Havnefogd for skyen";
  await makeLiveListing(sql, agency.id, { title });
  await sql.end();
  await site.kill("site");
  await site.start("site", { MEILISEARCH_URL: "http://127.0.0.1:9", MEILISEARCH_API_KEY: "key" });
  const page = await (await fetch(`${site.url}/stillinger`)).text();
  expect(page).toContain(title);
  expect(page).toContain("Søket er tregt akkurat nå");
  await site.kill("site");
  await site.start("site");
  expect(await (await fetch(`${site.url}/stillinger`)).text()).not.toContain("Søket er tregt akkurat nå");
}, 60_000);

test("a storage that takes no more files is told by the field, leaves nothing half done, and works again", async () => {
  const { listing, senders } = await makeSenders(1);
  const [{ visitor, applicationId }] = senders as [Sender];
  const upload = async () => {
    const form = new FormData();
    form.set("cv", new File(["%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"], "min-cv.pdf"));
    form.set("wish", "upload");
    form.set("kind", "other");
    const answer = await visitor.ask(`/stillinger/${listing.slug}/sok/dokumenter`, {
      method: "POST",
      body: form,
    });
    return { status: answer.status, text: await answer.text() };
  };
  const documents = async () => {
    const sql = site.connect();
    const rows =
      await sql`select file_name from public.application_documents where application_id = ${applicationId}`;
    await sql.end();
    return rows.map((row) => row.file_name);
  };
  const release = await site.blockStorage();
  const refused = await upload();
  expect(refused.status).toBe(503);
  expect(refused.text).toContain("Filen ble ikke lagret");
  expect(await documents()).toEqual(["cv.pdf"]);
  await release();
  expect((await upload()).status).toBe(302);
  expect(await documents()).toEqual(["min-cv.pdf"]);
}, 60_000);
