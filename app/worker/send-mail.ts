import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Log } from "~/platform/log.server";
import { MailFailure, type MailTransport, SEND_LIMIT_MS } from "~/platform/mail.server";
import { renderMail } from "../../emails/render-mail";
import type { WorkerContext, WorkerJob } from "./worker-context";

/** How many mails are leased, and then sent side by side, at a time. */
const BATCH = 5;
/** Longer than the transport may take, and than `finish` may try, so that nobody else gets a mail that is on its way. */
const LEASE_SECONDS = (SEND_LIMIT_MS / 1000) * 3;
const CALL_LIMIT_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;

const claimedMail = z.object({
  id: z.uuid(),
  template: z.string(),
  address: z.string().nullable(),
  locale: z.enum(["nb", "nn", "en"]),
  props: z.unknown(),
});
type ClaimedMail = z.output<typeof claimedMail>;
type Outcome = { status: "sent" | "delayed" | "dead"; error?: string; isOutage?: boolean };

/** Sends the mail that waits in the outbox. Its log holds counts and template names, never who or what. */
export function sendMail(transport: MailTransport): WorkerJob {
  const worker = randomUUID();
  const pause = { ms: 0, until: 0 };

  async function claim({ database }: WorkerContext): Promise<ClaimedMail[]> {
    const { data, error } = await database
      .rpc("claim_mail", { p_worker: worker, p_limit: BATCH, p_lease_seconds: LEASE_SECONDS })
      .abortSignal(AbortSignal.timeout(CALL_LIMIT_MS));
    if (error) throw new Error(`Mail cannot be claimed: ${error.message}`);
    return z.array(claimedMail).parse(data);
  }

  async function sendOne({ env }: WorkerContext, mail: ClaimedMail): Promise<Outcome> {
    try {
      const rendered = await renderMail(mail.template, mail.props, {
        locale: mail.locale,
        siteUrl: env.SITE_URL,
      });
      if (!rendered.ok) return { status: "dead", error: rendered.reason };
      const { subject, html, text, unsubscribeUrl } = rendered;
      await transport.send({ id: mail.id, to: mail.address ?? "", subject, html, text, unsubscribeUrl });
      return { status: "sent" };
    } catch (error) {
      if (!(error instanceof MailFailure)) {
        // A fault in a template: the mail waits for the release that mends it.
        return { status: "delayed", error: `fault: ${error instanceof Error ? error.name : "unknown"}` };
      }
      return {
        status: error.permanent ? "dead" : "delayed",
        error: error.message,
        isOutage: !error.permanent,
      };
    }
  }

  /** An answer that is lost here would send the mail once more when the lease runs out, so it is worth a few tries. */
  async function finish({ database }: WorkerContext, id: string, { status, error: reason }: Outcome) {
    for (let tries = 1; ; tries += 1) {
      const { error } = await database
        .rpc("finish_mail", {
          p_id: id,
          p_worker: worker,
          ...(status !== "sent" && { p_error: reason ?? "unknown", p_permanent: status === "dead" }),
        })
        .abortSignal(AbortSignal.timeout(CALL_LIMIT_MS));
      if (!error) return;
      if (tries === 3) throw new Error(`Mail cannot be marked as ${status}: ${error.message}`);
      await sleep(500 * tries);
    }
  }

  /** A mail server that takes nothing is asked more and more seldom, and the log says so once. */
  function adjustPause(outcomes: Outcome[], log: Log) {
    const isDown = outcomes.length > 0 && outcomes.every(({ isOutage }) => isOutage);
    if (isDown) {
      if (pause.ms === 0) log.warn({ reason: outcomes[0]?.error }, "mail is delayed");
      pause.ms = Math.min(LONGEST_PAUSE_MS, Math.max(1000, pause.ms * 2));
      pause.until = Date.now() + pause.ms;
    } else if (outcomes.some(({ status }) => status === "sent")) {
      if (pause.ms > 0) log.info("mail goes out again");
      pause.ms = 0;
    }
  }

  return {
    name: "send mail",
    everyMs: 1000,
    async run(context) {
      const { signal, log } = context;
      for (let isFull = true; isFull && !signal.aborted && Date.now() >= pause.until; ) {
        const mails = await claim(context);
        isFull = mails.length === BATCH;
        const outcomes = await Promise.all(mails.map((mail) => sendOne(context, mail)));
        const finished = await Promise.allSettled(
          mails.map((mail, index) => finish(context, mail.id, outcomes[index]!)),
        );
        logOutcomes(mails, outcomes, log);
        adjustPause(outcomes, log);
        for (const result of finished) if (result.status === "rejected") throw result.reason;
      }
    },
  };
}

function logOutcomes(mails: ClaimedMail[], outcomes: Outcome[], log: Log): void {
  const sent: Record<string, number> = {};
  for (const [index, { template }] of mails.entries()) {
    const { status, error, isOutage } = outcomes[index]!;
    if (status === "sent") sent[template] = (sent[template] ?? 0) + 1;
    else if (!isOutage)
      log.error({ template, reason: error }, status === "dead" ? "mail set aside" : "mail waits");
  }
  if (Object.keys(sent).length > 0) log.info({ sent }, "mail sent");
}
