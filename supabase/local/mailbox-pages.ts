import type { MailboxMessage } from "./mailbox.ts";

const asHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const time = new Intl.DateTimeFormat("nb-NO", {
  dateStyle: "medium",
  timeStyle: "medium",
  timeZone: "Europe/Oslo",
});
const shownTime = (message: MailboxMessage) =>
  `<time datetime="${asHtml(message.receivedAt)}">${time.format(new Date(message.receivedAt))}</time>`;

const layout = (title: string, main: string) => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${asHtml(title)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 64rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .5rem; border-bottom: 1px solid; overflow-wrap: anywhere; vertical-align: top; }
iframe { width: 100%; height: 40rem; border: 1px solid; background: #fff; color-scheme: light; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
dt { font-weight: bold; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
</style>
</head>
<body><main>${main}</main></body>
</html>`;

/** All mail, newest first. */
export function mailListPage(messages: MailboxMessage[], notice = ""): string {
  const rows = messages.map(
    (message) =>
      `<tr><td>${asHtml(message.to)}</td><td><a href="/_mail/${message.id}">${asHtml(message.subject || "(uten emne)")}</a></td><td>${shownTime(message)}</td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">Til</th><th scope="col">Emne</th><th scope="col">Mottatt</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  return layout(
    "Postkasse",
    `<h1>Postkasse</h1><p>E-post som portalen har sendt på denne maskinen. Ingenting herfra går ut på nettet.</p>${notice && `<p role="status">${asHtml(notice)}</p>`}${rows.length > 0 ? table : "<p>Ingen e-post ennå.</p>"}`,
  );
}

/** Addresses in the plain text become links. */
const withLinks = (text: string) =>
  asHtml(text).replace(/https?:\/\/[^\s<>]+/g, (link) => `<a href="${link}">${link}</a>`);

/** One message: its text, and the HTML in a sandboxed frame. */
export function mailPage(message: MailboxMessage): string {
  const framed = message.html
    ? `<h2>Slik meldingen ser ut</h2><iframe sandbox="allow-top-navigation-by-user-activation allow-popups" src="/_mail/${message.id}/html" title="Meldingen"></iframe>`
    : "";
  return layout(
    message.subject || "Melding",
    `<p><a href="/_mail">Tilbake til postkassen</a></p>
<h1>${asHtml(message.subject || "(uten emne)")}</h1>
<dl><dt>Til</dt><dd>${asHtml(message.to)}</dd><dt>Mottatt</dt><dd>${shownTime(message)}</dd></dl>
<h2>Som ren tekst</h2><pre>${message.text ? withLinks(message.text) : "Meldingen har ingen tekstdel."}</pre>
${framed}`,
  );
}
