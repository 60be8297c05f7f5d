import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseEnv } from "./env.server.ts";
import { createMailTransport, MailFailure, type MailTransport } from "./mail.server.ts";

const settings = {
  SITE_URL: "https://samfunnskode.test",
  SUPABASE_URL: "https://api.test",
  SUPABASE_PUBLISHABLE_KEY: "p",
  SUPABASE_SECRET_KEY: "s",
  MAIL_FROM: "Samfunnskode <ikke-svar@samfunnskode.test>",
};
const message = {
  id: "7b0b1c9e-3f0a-4b9e-9d6e-0d7f3f5f9a11",
  to: "kari@example.test",
  subject: "Søknaden er mottatt",
  html: "<p>Hei</p>",
  text: "Hei",
};
const unsubscribeUrl = `https://samfunnskode.test/nn/avmeld/${"0123456789abcdef".repeat(4)}`;
const unsubscribeHeaders = {
  "List-Unsubscribe": `<${unsubscribeUrl}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
};
const open: (Server | TcpServer | MailTransport)[] = [];
const transportFor = (env: Record<string, string>) => {
  const transport = createMailTransport(parseEnv({ ...settings, ...env }));
  open.push(transport);
  return transport;
};
async function listen<S extends Server | TcpServer>(server: S): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
async function failureOf(sending: Promise<void>): Promise<MailFailure> {
  const failure = await sending.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(MailFailure);
  expect(String(failure)).not.toContain("kari@");
  return failure as MailFailure;
}
afterEach(() => {
  vi.unstubAllGlobals();
  for (const thing of open.splice(0)) thing.close();
});

describe("settings", () => {
  test("without a way to send, or without a sender, the start is refused in one sentence", () => {
    expect(() => transportFor({})).toThrow(/^Mail has nowhere to go: set RESEND_API_KEY.*\.$/);
    expect(() => transportFor({ LOCAL_MAILBOX_URL: "http://x.test", MAIL_FROM: "Samfunnskode" })).toThrow(
      "MAIL_FROM",
    );
  });
});

describe("the local mailbox", () => {
  async function mailbox(status = 201) {
    const bodies: Record<string, unknown>[] = [];
    const port = await listen(
      createServer(async (request, response) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        bodies.push(JSON.parse(body));
        response.writeHead(status).end("{}");
      }),
    );
    return { bodies, transport: transportFor({ LOCAL_MAILBOX_URL: `http://127.0.0.1:${port}/_mail` }) };
  }

  test("gets the mail with headers that say it is automatic and which one it is", async () => {
    const { bodies, transport } = await mailbox();
    await transport.send(message);
    const headers = {
      From: settings.MAIL_FROM,
      "Message-ID": `<${message.id}@samfunnskode.test>`,
      "Auto-Submitted": "auto-generated",
    };
    expect(bodies).toEqual([{ ...message, headers }]);
  });

  test("gets the headers of RFC 8058 with mail that comes again and again", async () => {
    const { bodies, transport } = await mailbox();
    await transport.send({ ...message, unsubscribeUrl });
    expect(bodies[0]?.headers).toMatchObject(unsubscribeHeaders);
  });

  test("a title with line breaks stays one line", async () => {
    const { bodies, transport } = await mailbox();
    await transport.send({ ...message, subject: "Ny søknad: Utvikler\r\nBcc: all@example.test\u2028x" });
    expect(bodies[0]?.subject).toBe("Ny søknad: Utvikler Bcc: all@example.test x");
  });

  test.each([
    "",
    "kari",
    "kari@example.test, ola@example.test",
    "a@b.test\r\nBcc: c@d.test",
    "Kari <kari@b.test>",
  ])("%j is not an address", async (to) => {
    const { bodies, transport } = await mailbox();
    expect(await failureOf(transport.send({ ...message, to }))).toMatchObject({ permanent: true });
    expect(bodies).toEqual([]);
  });

  test.each([
    [400, true],
    [413, true],
    [404, false],
    [500, false],
  ])("an answer of %i is permanent: %s", async (status, permanent) => {
    const { transport } = await mailbox(status);
    expect(await failureOf(transport.send(message))).toMatchObject({
      permanent,
      message: `mailbox ${status}`,
    });
  });

  test("a mailbox that is not there is worth another try", async () => {
    const transport = transportFor({ LOCAL_MAILBOX_URL: "http://127.0.0.1:9/_mail" });
    expect(await failureOf(transport.send(message))).toMatchObject({ permanent: false });
  });
});

describe("SMTP", () => {
  /** A mail server that answers one command as told and takes down what it is sent. */
  async function mailServer(answers: Record<string, string> = {}) {
    const received: string[] = [];
    const port = await listen(
      createTcpServer((socket) => {
        let isBody = false;
        let body = "";
        socket.on("error", () => {});
        socket.write("220 mail.test\r\n");
        socket.on("data", (data) => {
          const text = data.toString();
          if (isBody) {
            body += text;
            if (!body.endsWith("\r\n.\r\n")) return;
            isBody = false;
            received.push(body);
            socket.write(`${answers.BODY ?? "250 taken"}\r\n`);
            return;
          }
          const command = /^(EHLO|MAIL|RCPT|DATA|QUIT|RSET|AUTH)/.exec(text)?.[1] ?? "";
          received.push(text.trim());
          const answer = answers[command] ?? (command === "DATA" ? "354 go on" : "250 ok");
          isBody = command === "DATA" && answer.startsWith("354");
          body = "";
          socket.write(`${answer}\r\n`);
        });
      }),
    );
    return { received, transport: transportFor({ SMTP_URL: `smtp://127.0.0.1:${port}` }) };
  }

  test("sends the mail to one address, whatever its subject holds", async () => {
    const { received, transport } = await mailServer();
    await transport.send({ ...message, subject: "Utvikler\nBcc: ola@example.test", unsubscribeUrl });
    expect(received.filter((line) => line.startsWith("RCPT"))).toEqual(["RCPT TO:<kari@example.test>"]);
    const letter = received.at(-1)!;
    expect(letter).toContain(`Message-ID: <${message.id}@samfunnskode.test>`);
    expect(letter).toContain("Auto-Submitted: auto-generated");
    expect(letter).toContain("Subject: Utvikler Bcc: ola@example.test");
    expect(letter).not.toMatch(/^Bcc:/m);
    for (const [name, value] of Object.entries(unsubscribeHeaders))
      expect(letter.replaceAll("\r\n ", " ")).toContain(`${name}: ${value}`);
  });

  test.each([
    [{ RCPT: "550 5.1.1 no such user kari@example.test" }, true],
    [{ RCPT: "550 5.7.1 relaying denied" }, false],
    [{ RCPT: "450 4.2.1 come back later" }, false],
    [{ MAIL: "550 5.1.8 sender kari@example.test refused" }, false],
    [{ BODY: "554 5.6.0 content refused" }, true],
    [{ BODY: "452 4.3.1 disk full" }, false],
  ])("an answer of %o is permanent: %s", async (answers, permanent) => {
    const { transport } = await mailServer(answers as Record<string, string>);
    expect(await failureOf(transport.send(message))).toMatchObject({ permanent });
  });

  test("a server that is not there is worth another try", async () => {
    const away = transportFor({ SMTP_URL: "smtp://127.0.0.1:9" });
    expect(await failureOf(away.send(message))).toMatchObject({ permanent: false });
  });
});

describe("Resend", () => {
  function resend(status: number, body: object) {
    const calls: Request[] = [];
    vi.stubGlobal("fetch", async (input: RequestInfo, init: RequestInit) => {
      calls.push(new Request(input, init));
      return Response.json(body, { status });
    });
    return { calls, transport: transportFor({ RESEND_API_KEY: "re_test" }) };
  }

  test("gets the mail under the outbox id, so that it sends it once", async () => {
    const { calls, transport } = resend(200, { id: "x" });
    await transport.send({ ...message, unsubscribeUrl });
    expect(calls[0]?.url).toBe("https://api.resend.com/emails");
    expect(calls[0]?.headers.get("idempotency-key")).toBe(message.id);
    expect(await calls[0]?.json()).toMatchObject({
      from: settings.MAIL_FROM,
      to: message.to,
      subject: message.subject,
      headers: { "Auto-Submitted": "auto-generated", ...unsubscribeHeaders },
    });
  });

  test.each([
    [422, "validation_error", true],
    [422, "invalid_from_address", false],
    [401, "missing_api_key", false],
    [403, "validation_error", false],
    [429, "rate_limit_exceeded", false],
    [409, "concurrent_idempotent_requests", false],
    [500, "internal_server_error", false],
  ])("an answer of %i %s is permanent: %s", async (statusCode, name, permanent) => {
    const { transport } = resend(statusCode, { statusCode, name, message: "Bad kari@example.test" });
    expect(await failureOf(transport.send(message))).toMatchObject({ permanent });
  });

  test("an id that it knows from an earlier try counts as sent", async () => {
    const { transport } = resend(409, { statusCode: 409, name: "invalid_idempotent_request", message: "" });
    await transport.send(message);
  });
});
