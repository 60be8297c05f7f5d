import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { mailListPage, mailPage } from "./mailbox-pages.ts";

const KEPT = 500;
const LARGEST_BYTES = 2_000_000;

export type MailboxMessage = {
  id: string;
  receivedAt: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
};

export type Mailbox = {
  /** Answers `/_mail…`; null for any other path. */
  answer: (request: Request) => Promise<Response | null>;
  /** Newest first. */
  list: (to?: string) => MailboxMessage[];
};

const asText = (value: unknown) => (typeof value === "string" ? value : "");

function readMessage(body: unknown): MailboxMessage | null {
  if (typeof body !== "object" || body === null) return null;
  const mail = body as Record<string, unknown>;
  const to = Array.isArray(mail.to) ? mail.to.map(asText).join(", ") : asText(mail.to);
  if (!to || (!asText(mail.html) && !asText(mail.text))) return null;
  const headers = Object.entries(typeof mail.headers === "object" && mail.headers ? mail.headers : {});
  return {
    id: randomUUID(),
    receivedAt: new Date().toISOString(),
    to,
    subject: asText(mail.subject),
    html: asText(mail.html),
    text: asText(mail.text),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
  };
}

/** One JSON object per line; a line that a killed run left half written is passed over. */
function load(file: string): MailboxMessage[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as MailboxMessage];
      } catch {
        return [];
      }
    })
    .slice(-KEPT);
}

const page = (html: string, status = 200) =>
  new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'",
      "cache-control": "no-store",
    },
  });

/** The message as it was sent: no scripts, and links open over the mailbox instead of inside it. */
const body = (html: string) =>
  new Response(`<base target="_top">${html}`, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-top-navigation-by-user-activation allow-popups",
      "cache-control": "no-store",
    },
  });

/**
 * The mailbox of the local stack: takes the worker's mail and shows it at `/_mail`. The newest 500 messages are kept in
 * one file and survive a restart.
 */
export function createMailbox(file: string): Mailbox {
  mkdirSync(dirname(file), { recursive: true });
  let messages = load(file);
  const rewrite = () => {
    writeFileSync(`${file}.part`, messages.map((message) => `${JSON.stringify(message)}\n`).join(""));
    renameSync(`${file}.part`, file);
  };
  if (existsSync(file)) rewrite();

  const list = (to?: string) => {
    const wanted = to?.toLowerCase();
    return messages.filter((message) => !wanted || message.to.toLowerCase().includes(wanted)).reverse();
  };

  async function receive(request: Request): Promise<Response> {
    if (!request.headers.get("content-type")?.startsWith("application/json")) {
      return Response.json({ message: "send application/json" }, { status: 415 });
    }
    const text = await request.text();
    if (text.length > LARGEST_BYTES) return Response.json({ message: "too large" }, { status: 413 });
    let message: MailboxMessage | null = null;
    try {
      message = readMessage(JSON.parse(text));
    } catch {}
    if (!message) return Response.json({ message: "needs to, subject and html or text" }, { status: 400 });
    // A mail service with idempotency keys, such as Resend, takes the same mail once however often it is handed over.
    const sent = messages.find(
      ({ headers }) => headers["Message-ID"] && headers["Message-ID"] === message.headers["Message-ID"],
    );
    if (sent) return Response.json({ id: sent.id }, { status: 200 });
    messages.push(message);
    if (messages.length > KEPT + 100) {
      messages = messages.slice(-KEPT);
      rewrite();
    } else {
      appendFileSync(file, `${JSON.stringify(message)}\n`);
    }
    return Response.json({ id: message.id }, { status: 201 });
  }

  return {
    list,
    async answer(request) {
      const url = new URL(request.url);
      const to = url.searchParams.get("to") ?? undefined;
      if (url.pathname === "/_mail" && request.method === "POST") return receive(request);
      if (!/^\/_mail(\.json|\/|$)/.test(url.pathname)) return null;
      if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
      if (url.pathname === "/_mail") return page(mailListPage(list(to)));
      if (url.pathname === "/_mail.json") return Response.json(list(to));
      const [, id, part] = /^\/_mail\/([^/]+)(\/html)?$/.exec(url.pathname) ?? [];
      const message = messages.find((candidate) => candidate.id === id);
      if (!message) return page(mailListPage(list(), "Meldingen finnes ikke lenger."), 404);
      return part ? body(message.html) : page(mailPage(message));
    },
  };
}
