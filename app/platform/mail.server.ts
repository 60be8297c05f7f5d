import nodemailer from "nodemailer";
import { Resend } from "resend";
import { type Env, EnvError } from "./env.server.ts";

export type MailMessage = {
  /** The outbox row's id: the same mail sent twice can be recognised by it. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Where one POST ends mail of this kind (RFC 8058); only for mail that comes by itself again and again. */
  unsubscribeUrl?: string | undefined;
};

/** A way to send one mail. `send` throws a `MailFailure` and nothing else; it ends within `SEND_LIMIT_MS`. */
export type MailTransport = { send(message: MailMessage): Promise<void>; close(): void };

/**
 * A mail was not accepted. `permanent` means that sending the same mail again cannot help (a bad address, refused
 * content); anything else, a wrong password for the mail server included, is worth another try.
 * The message holds codes alone, never an address or what the mail says.
 */
export class MailFailure extends Error {
  override name = "MailFailure";
  permanent: boolean;
  constructor(message: string, permanent: boolean) {
    super(message);
    this.permanent = permanent;
  }
}

/** The longest a transport may take over one mail. A lease on a mail has to be longer. */
export const SEND_LIMIT_MS = 30_000;

type Letter = MailMessage & { from: string; headers: Record<string, string> };
type Send = (letter: Letter, signal: AbortSignal) => Promise<void>;

const ADDRESS = /^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+$/u;
const CONTENT_REFUSED = new Set([400, 413, 422]);

/** A header is one line whatever stands in it. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();

function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: unknown; cause?: { code?: unknown }; name?: unknown };
  return String(code ?? cause?.code ?? name ?? "unknown").slice(0, 60);
}

function throughResend(key: string): { send: Send } {
  const resend = new Resend(key);
  return {
    async send({ id, from, to, subject, html, text, headers }, signal) {
      const { error } = await resend.emails.send(
        { from, to, subject, html, text, headers },
        { idempotencyKey: id, signal },
      );
      // This key has been used with another body: an earlier try was accepted and only its answer was lost.
      if (!error || error.name === "invalid_idempotent_request") return;
      const isOurSetup = error.name === "invalid_from_address" || error.name === "invalid_idempotency_key";
      const permanent = CONTENT_REFUSED.has(error.statusCode ?? 0) && !isOurSetup;
      throw new MailFailure(`resend ${error.statusCode ?? "no answer"} ${error.name}`, permanent);
    },
  };
}

type SmtpError = { code?: string; command?: string; responseCode?: number; response?: string };

/** The server refuses this recipient or this content; a refusal of the sender or of us (5.7.x) is about the setup. */
function isRefusedMail({ code, command, responseCode, response }: SmtpError): boolean {
  if (code !== "EENVELOPE" && code !== "EMESSAGE") return false;
  if (responseCode === undefined) return true;
  return responseCode >= 500 && command !== "MAIL FROM" && !/\b5\.7\.\d/.test(response ?? "");
}

function throughSmtp(url: string) {
  const smtp = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 5,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ from, to, subject, html, text, headers: { "Message-ID": messageId, ...headers } }: Letter) {
      try {
        // An address object is never parsed, so it cannot grow into two.
        await smtp.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          html,
          text,
          messageId,
          headers,
        });
      } catch (error) {
        const { responseCode, command } = error as SmtpError;
        const words = ["smtp", responseCode, codeOf(error), command].filter(Boolean);
        throw new MailFailure(words.join(" "), isRefusedMail(error as SmtpError));
      }
    },
    close: () => smtp.close(),
  };
}

function toLocalMailbox(url: string): { send: Send } {
  return {
    async send({ id, from, to, subject, html, text, headers }, signal) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id, to, subject, html, text, headers: { From: from, ...headers } }),
        signal,
      });
      await response.body?.cancel();
      if (!response.ok)
        throw new MailFailure(`mailbox ${response.status}`, CONTENT_REFUSED.has(response.status));
    },
  };
}

function chooseTransport(env: Env): { send: Send; close?: () => void } {
  if (env.RESEND_API_KEY) return throughResend(env.RESEND_API_KEY);
  if (env.SMTP_URL) return throughSmtp(env.SMTP_URL);
  if (env.LOCAL_MAILBOX_URL) return toLocalMailbox(env.LOCAL_MAILBOX_URL);
  throw new EnvError(
    "Mail has nowhere to go: set RESEND_API_KEY, SMTP_URL or, on a developer's machine, LOCAL_MAILBOX_URL.",
  );
}

/**
 * The mail transport that the settings name: Resend, else an SMTP server, else the local mailbox.
 * Throws an `EnvError` when there is none, or when MAIL_FROM holds no address.
 */
export function createMailTransport(env: Env): MailTransport {
  const from = oneLine(env.MAIL_FROM);
  const sender = /<([^<>]*)>$/.exec(from)?.[1] ?? from;
  if (!ADDRESS.test(sender))
    throw new EnvError("MAIL_FROM holds no address: write it as Name <name@example.no>.");
  const domain = sender.slice(sender.indexOf("@") + 1);
  const transport = chooseTransport(env);
  return {
    async send(message) {
      if (!ADDRESS.test(message.to)) throw new MailFailure("not an address", true);
      const letter = {
        ...message,
        from,
        subject: oneLine(message.subject),
        headers: {
          "Message-ID": `<${message.id}@${domain}>`,
          "Auto-Submitted": "auto-generated",
          ...(message.unsubscribeUrl && {
            "List-Unsubscribe": `<${message.unsubscribeUrl}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        },
      };
      const limit = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          limit.abort();
          reject(new MailFailure("no answer in time", false));
        }, SEND_LIMIT_MS);
      });
      try {
        await Promise.race([transport.send(letter, limit.signal), tooLate]);
      } catch (error) {
        throw error instanceof MailFailure ? error : new MailFailure(`cannot send: ${codeOf(error)}`, false);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close?.(),
  };
}
