import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import en from "../app/locales/en/mail.ts";
import type { Locale } from "../app/locales/locale.ts";
import nb from "../app/locales/nb/mail.ts";
import nn from "../app/locales/nn/mail.ts";
import { AUTH_LINK_HOURS } from "./auth-link-mail.tsx";
import { type mailTemplates, renderMail } from "./render-mail.ts";

const siteUrl = "https://samfunnskode.test";
const now = new Date("2026-10-25T00:10:00Z");
const queued = { queuedAt: "2026-10-25T00:05:00.123456+00:00" };
const auth = { ...queued, tokenHash: "4f8b1a3c5d7e9f0a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4" };
const applicationId = "7b0b1c9e-3f0a-4b9e-9d6e-0d7f3f5f9a11";
const listingId = "1b0b1c9e-3f0a-4b9e-9d6e-0d7f3f5f9a22";
const application = {
  ...queued,
  applicationId,
  listingId,
  application: { submittedAt: "2026-10-24T22:30:00+00:00", offListRequested: false },
  listing: {
    title: "Utvikler <i>& mer</i>",
    language: "nn",
    slug: "utvikler",
    deadline: "2026-12-07T22:59:59+00:00",
  },
  agency: { name: "Fjordbyen kommune", slug: "fjordbyen" },
};
const message =
  "Hei!\r\nTa med <b>vitnemål</b>.\n\n$t(confirm.subject) {{agency}}\n<script>alert(1)</script>";
const status = (status: string) => ({ ...application, status, subject: null, message: null });

const token = "0123456789abcdef".repeat(4);
const invitationToken = "0123456789abcdef".repeat(3);
const alertListing = {
  title: "Utvikler <i>& mer</i>",
  language: "nn",
  slug: "utvikler",
  agency: "Fjordbyen kommune",
  places: ["Sogndal", "Voss"],
  kind: "job",
  deadline: "2026-12-07T22:59:59+00:00",
  salaryMin: 670_000,
  salaryMax: 800_000,
  salaryPer: "year",
  isChanged: false,
};
const alert = {
  ...queued,
  token,
  listings: [
    alertListing,
    { ...alertListing, title: "Driftar", slug: "driftar", places: [], isChanged: true },
  ],
  search: {
    name: "Java <b>i</b> Vestland",
    request: { text: "java", filters: { county: ["46"] } },
    frequency: "daily",
    expiresAt: "2027-01-24T12:00:00+00:00",
  },
};

const rotation = {
  ...queued,
  programme: { name: "Fjordtrainee", slug: "fjordtrainee" },
  cohort: { id: listingId, name: "Kull 1", slug: "kull-1" },
  host: application.agency,
};

const given = {
  confirm: { ...auth, type: "signup" },
  sign_in_link: { ...auth, type: "magiclink" },
  recovery: { ...auth, type: "recovery" },
  application_receipt: application,
  status_changed: { ...application, status: "interviewing", subject: "Om <em>intervjuet</em>", message },
  new_application: application,
  application_withdrawn: application,
  deadline_extended: {
    ...application,
    application: { submittedAt: null },
    previousDeadline: "2026-11-30T22:59:59+00:00",
    reason: "For få <b>søkere</b>",
  },
  search_alert: alert,
  search_ending: {
    ...queued,
    token,
    name: "Java <b>i</b> Vestland",
    days: 60,
    endsAt: "2026-11-01T12:00:00.123456+00:00",
  },
  invitation: {
    ...queued,
    token: invitationToken,
    agency: "Fjordbyen kommune",
    role: "member",
    listing: application.listing,
    inviter: "Kari <b>Eier</b>",
    expiresAt: "2026-11-08T00:05:00.123456+00:00",
  },
  seat_offered: { ...queued, listingId, listing: application.listing, agency: application.agency },
  story_approval: {
    token: "0".repeat(48),
    storyId: listingId,
    title: "Fra <b>spill</b> til spillvann",
    language: "nn",
    agency: "Fjordbyen kommune",
  },
  agency_reviewed: { ...queued, isVerified: false, reason: "Feil <b>nummer</b>", agency: application.agency },
  listing_moderated: {
    ...queued,
    listingId,
    to: "suspended",
    reason: "Ber om <b>kontonummer</b>",
    listing: application.listing,
    agency: application.agency,
  },
  report_answered: { ...queued, answer: "Den er <b>stanset</b>.", listing: application.listing },
  placement_proposed: rotation,
  placement_declined: { ...rotation, reason: "Ingen <b>oppgaver</b>" },
  placement_confirmed: {
    ...rotation,
    title: "Digital heimevakt",
    startsOn: "2026-11-02",
    endsBefore: "2027-05-01",
  },
  check_ins_missed: rotation,
  agreement_to_sign: { ...rotation, placementId: applicationId, reader: "mentor" },
  change_request_decided: {
    ...rotation,
    placementId: applicationId,
    outcome: "rejected",
    note: "For <b>sent</b>",
    reader: "host",
  },
  swap_news: { ...rotation, segment: 2, news: "declined", note: "Vil bli <b>her</b>" },
  cohort_news: { ...rotation, news: [{ id: applicationId, kind: "dates", who: "Ada <b>Nordmann</b>" }] },
  cohort_message: { ...rotation, reader: "mentor", subject: "Om <b>samlingen</b>", body: message },
} satisfies Record<keyof typeof mailTemplates, object>;
const names = Object.keys(given) as (keyof typeof mailTemplates)[];
const handlerPath = `/virksomhet/fjordbyen/stillinger/${listingId}/soknader`;
const path: Record<keyof typeof mailTemplates, string> = {
  confirm: `/auth/confirm?token_hash=${auth.tokenHash}&type=signup`,
  sign_in_link: `/auth/confirm?token_hash=${auth.tokenHash}&type=magiclink`,
  recovery: `/auth/confirm?token_hash=${auth.tokenHash}&type=recovery`,
  application_receipt: `/min-side/soknader/${applicationId}`,
  status_changed: `/min-side/soknader/${applicationId}`,
  new_application: handlerPath,
  application_withdrawn: handlerPath,
  deadline_extended: `/min-side/soknader/${applicationId}`,
  search_alert: "/stillinger?q=java&fylke=46",
  search_ending: `/forny/${token}`,
  invitation: `/invitasjon/${invitationToken}`,
  seat_offered: `/virksomhet/fjordbyen/stillinger/${listingId}/plasser`,
  story_approval: `/historier/svar/${listingId}?kode=${"0".repeat(48)}`,
  agency_reviewed: "/virksomhet/fjordbyen",
  listing_moderated: `/virksomhet/fjordbyen/stillinger/${listingId}`,
  report_answered: "/stillinger",
  placement_proposed: `/virksomhet/fjordbyen/vertskap/kull/${listingId}`,
  placement_declined: "/program/fjordtrainee/kull/kull-1",
  placement_confirmed: "/trainee",
  check_ins_missed: "/program/fjordtrainee/kull/kull-1",
  agreement_to_sign: `/mentor/${applicationId}/avtale`,
  change_request_decided: `/virksomhet/fjordbyen/vertskap/plasseringer/${applicationId}`,
  swap_news: "/trainee/endringer",
  cohort_news: `/program/fjordtrainee/kull/kull-1/endringer/${applicationId}`,
  cohort_message: "/mentor",
};
const prefix: Record<Locale, string> = { nb: "", nn: "/nn", en: "/en" };

async function rendered(template: string, props: object, locale: Locale = "nb", at = now) {
  const mail = await renderMail(template, props, { locale, siteUrl }, at);
  if (!mail.ok) throw new Error(mail.reason);
  return mail;
}
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));
function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

describe("the texts", () => {
  const texts = { nb: flatten(nb), nn: flatten(nn), en: flatten(en) };

  test("of nynorsk are written in nynorsk, sentence by sentence", () => {
    const ofNb = new Map(texts.nb);
    const sentences = texts.nn.filter(([, text]) => text.endsWith("."));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(([key, text]) => ofNb.get(key) === text)).toEqual([]);
    const bokmaal =
      /(?<!\p{L})(ikke|hva|hvorfor|noen|søker|søkere|fra|lenken|når du har bekreftet|adressen)(?!\p{L})/iu;
    expect(texts.nn.filter(([, text]) => bokmaal.test(text))).toEqual([]);
    expect(texts.en.filter(([, text]) => /[æøå]/i.test(text))).toEqual([]);
  });

  test("tell the same facts in every language", () => {
    const holes = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    for (const [key, text] of texts.nb)
      for (const other of [texts.nn, texts.en])
        expect([key, holes(new Map(other).get(key)!)]).toEqual([key, holes(text)]);
  });
});

describe.each(names)("%s", (name) => {
  test.each(["nb", "nn", "en"] as const)("in %s: subject, language, link and text", async (locale) => {
    const mail = await rendered(name, given[name], locale);
    const link = siteUrl + prefix[locale] + path[name];
    expect(mail.subject).not.toMatch(/[\n{}]|undefined|^[a-z]+\./);
    expect(mail.html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
    expect(hrefs(mail.html)).toContain(link);
    expect(mail.text).toContain(link);
    expect(hrefs(mail.html).every((href) => href.startsWith(siteUrl + prefix[locale]))).toBe(true);
    expect(mail.text).not.toContain("undefined");
    expect(mail.html).toContain("color-scheme");
  });

  test("says neither sorry nor congratulations", async () => {
    for (const locale of ["nb", "nn", "en"] as const) {
      const { text } = await rendered(name, given[name], locale);
      expect(text).not.toMatch(/dessverre|diverre|beklager|gratulerer|unfortunately|sorry|congratulations/i);
    }
  });
});

describe("links from Supabase Auth", () => {
  test("say how long they work, on the Norwegian clock, also in the night with two half past twos", async () => {
    expect((await rendered("confirm", given.confirm)).text).toContain("i én time, til klokka 02.05");
    expect((await rendered("recovery", given.recovery, "en")).text).toContain("until 02:05 Norwegian time");
  });

  test("are not mailed once they no longer work", async () => {
    const late = new Date(Date.parse(queued.queuedAt) + AUTH_LINK_HOURS * 3_600_000);
    const mail = await renderMail("sign_in_link", given.sign_in_link, { locale: "nb", siteUrl }, late);
    expect(mail).toEqual({ ok: false, reason: "expired before it could be sent" });
  });

  test("work as long as Supabase says they do", () => {
    const seconds = /^otp_expiry\s*=\s*(\d+)/m.exec(readFileSync("supabase/config.toml", "utf8"))?.[1];
    expect(Number(seconds)).toBe(AUTH_LINK_HOURS * 3600);
  });

  test.each([
    [`${siteUrl}/nn/stillinger/utvikler/sok?steg=2`, "&next=%2Fnn%2Fstillinger%2Futvikler%2Fsok%3Fsteg%3D2"],
    [siteUrl, ""],
    ["https://evil.test/x", ""],
    ["//evil.test", ""],
    [null, ""],
  ])("carry %s on as %s", async (redirectTo, next) => {
    const { html } = await rendered("confirm", { ...given.confirm, redirectTo });
    expect(hrefs(html)).toContain(siteUrl + path.confirm + next);
  });
});

describe("mail about an application", () => {
  test("keeps the agency's words as text, in paragraphs", async () => {
    const { html, text, subject } = await rendered("status_changed", given.status_changed);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("Om &lt;em&gt;intervjuet&lt;/em&gt;");
    expect(html).not.toContain("<b>vitnemål");
    expect(html).toMatch(/Hei!<br\/>Ta med/);
    expect(text).toContain("Hei!\nTa med <b>vitnemål</b>.\n\n$t(confirm.subject) {{agency}}");
    expect(subject).toBe("Du er innkalt til intervju: Utvikler <i>& mer</i>");
  });

  test("marks the title with the ad's own language", async () => {
    const { html } = await rendered("application_receipt", application, "en");
    expect(html).toContain('lang="nn">Utvikler &lt;i&gt;');
  });

  test("tells the time in Norway and the year", async () => {
    const { text } = await rendered("application_receipt", application);
    expect(text.replaceAll("\u00a0", " ")).toContain("Mottatt: 25. oktober 2026 klokka 00.30");
    expect(text.replaceAll("\u00a0", " ")).toContain("mandag 7. desember 2026");
  });

  test("tells someone who asked to be left off the list what happens then", async () => {
    const asked = { ...application, application: { ...application.application, offListRequested: true } };
    expect((await rendered("application_receipt", application)).text).toContain("Du må si hvorfor");
    expect((await rendered("application_receipt", asked)).text).toContain("Sier de nei, får du beskjed");
    expect((await rendered("application_receipt", asked)).text).toContain("offentleglova § 25");
  });

  test("a moved deadline is told with both dates and the reason, otherwise to a draft than to a sent application", async () => {
    const { text } = await rendered("deadline_extended", given.deadline_extended);
    expect(text.replaceAll("\u00a0", " ")).toContain("Før: mandag 30. november 2026");
    expect(text.replaceAll("\u00a0", " ")).toContain("Ny frist: mandag 7. desember 2026");
    expect(text).toContain("For få <b>søkere</b>");
    expect(text).toContain("ikke er sendt");
    const sent = { ...given.deadline_extended, application: { submittedAt: queued.queuedAt } };
    expect((await rendered("deadline_extended", sent)).text).toContain("gjelder fortsatt");
  });

  test("a refusal says what, when and what one may do", async () => {
    const { text } = await rendered("status_changed", status("not_selected"));
    expect(text.replaceAll("\u00a0", " ")).toContain("Det ble avgjort 25. oktober 2026.");
    expect(text).toContain("utvidet søkerliste");
    expect(text).not.toContain("Melding fra");
  });
});

describe("mail about a saved search", () => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");

  test("says why it came, what each ad offers, which one has changed, and until when it goes on", async () => {
    const { text, html, subject } = await rendered("search_alert", alert);
    expect(subject).toBe("2 nye stillinger: Java <b>i</b> Vestland");
    expect(plain(text)).toContain(
      "søket «Java <b>i</b> Vestland», som du har bedt om å få på e-post hver dag",
    );
    expect(plain(text)).toContain("E-postene kommer til og med 24. januar 2027");
    expect(plain(text)).toContain("Fjordbyen kommune, Sogndal eller Voss\n670 000–800 000 kr i året");
    expect(plain(text)).toContain("Søk innen mandag 7. desember 2026");
    expect(text.match(/Annonsen er endret/g)).toHaveLength(1);
    expect(html).toContain("Java &lt;b&gt;i&lt;/b&gt; Vestland");
    expect(html).toContain('lang="nn">Utvikler &lt;i&gt;');
  });

  test.each(["nb", "nn", "en"] as const)(
    "in %s ends by a link in the mail and by one POST",
    async (locale) => {
      const { unsubscribeUrl, html } = await rendered("search_alert", alert, locale);
      expect(unsubscribeUrl).toBe(`${siteUrl}${prefix[locale]}/avmeld/${token}`);
      expect(hrefs(html)).toContain(unsubscribeUrl);
      expect((await rendered("application_receipt", application, locale)).unsubscribeUrl).toBeUndefined();
    },
  );

  test("says when it ends, and leads to another term", async () => {
    const { text, html, subject, unsubscribeUrl } = await rendered("search_ending", given.search_ending);
    expect(subject).toBe("Snart slutt på e-postene om «Java <b>i</b> Vestland»");
    expect(plain(text)).toContain("slutter 1. november 2026, slik du valgte. Du kan få dem i 60 dager til.");
    expect(hrefs(html)).toContain(`${siteUrl}/forny/${token}`);
    expect(unsubscribeUrl).toBe(`${siteUrl}/avmeld/${token}`);
    const late = new Date("2026-11-02T00:00:00Z");
    expect(await renderMail("search_ending", given.search_ending, { locale: "nb", siteUrl }, late)).toEqual({
      ok: false,
      reason: "expired before it could be sent",
    });
  });

  test("shows fifteen ads and counts the rest", async () => {
    const listings = Array.from({ length: 40 }, (_, n) => ({ ...alertListing, slug: `ad-${n}` }));
    const { text, html } = await rendered("search_alert", { ...alert, listings });
    expect(hrefs(html).filter((href) => href.includes("/stillinger/ad-"))).toHaveLength(15);
    expect(text).toContain("Og 25 stillinger til.");
  });

  test("is not sent when all its ads have closed, or the person has said stop meanwhile", async () => {
    const send = (props: object) => renderMail("search_alert", props, { locale: "nb", siteUrl }, now);
    expect(await send({ ...alert, listings: [] })).toEqual({
      ok: false,
      reason: "expired before it could be sent",
    });
    expect(await send(queued)).toMatchObject({ ok: false });
  });
});

describe("mail of a rotation", () => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");

  test("tells the first and the last day of a confirmed placement", async () => {
    const { text } = await rendered("placement_confirmed", given.placement_confirmed);
    expect(plain(text)).toContain("Tid: 2. november 2026 – 30. april 2027");
  });

  test("keeps a host's reason, a coordinator's word and a message as text", async () => {
    expect((await rendered("placement_declined", given.placement_declined)).text).toContain(
      "Ingen <b>oppgaver</b>",
    );
    const decided = await rendered("change_request_decided", given.change_request_decided);
    expect(decided.text).toContain("For <b>sent</b>");
    const swap = await rendered("swap_news", given.swap_news);
    expect(swap.text).toContain("Vil bli <b>her</b>");
    const { html, text } = await rendered("cohort_message", given.cohort_message);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("Om <b>samlingen</b>");
  });

  test("gathers for the coordinators who asks for what kind of thing, and leads to where it is answered", async () => {
    const seat = { id: listingId, kind: "seat", who: "Fjordbyen kommune" };
    const [dates] = given.cohort_news.news;
    const one = await rendered("cohort_news", given.cohort_news);
    expect(one.subject).toBe("Fjordtrainee: en endring venter på svar");
    expect(one.html).toContain("Ada &lt;b&gt;Nordmann&lt;/b&gt; ber om andre datoer.");

    const leave = { ...dates, kind: "leave", who: "Kari Prøve" };
    const asked = ["fte", "host", "swap"].map((kind) => ({ ...dates, kind, who: "" }));
    const many = await rendered("cohort_news", { ...rotation, news: [dates, leave, ...asked, seat] });
    expect(many.subject).toBe("Fjordtrainee: 5 endringer venter på svar");
    expect(many.text).toContain("En trainee ber om et bytte av plasser.\nFjordbyen kommune har trukket");
    expect(many.text).toContain("En trainee ber om permisjon.");
    expect(many.text).not.toContain("Kari");
    expect(hrefs(many.html)).toContain(`${siteUrl}/program/fjordtrainee/kull/kull-1/endringer`);

    const seats = await rendered("cohort_news", {
      ...rotation,
      news: Array.from({ length: 17 }, () => seat),
    });
    expect(seats.subject).toBe("Fjordtrainee: 17 plasser er trukket tilbake");
    expect(seats.text).toContain("Og 2 til.");
    expect(hrefs(seats.html)).toContain(`${siteUrl}/program/fjordtrainee/kull/kull-1`);
  });

  test.each([
    ["trainee", "/trainee"],
    ["host", "/virksomhet/fjordbyen/vertskap"],
  ])("leads a %s to their own page", async (reader, page) => {
    const { html } = await rendered("cohort_message", { ...given.cohort_message, reader });
    expect(hrefs(html)).toContain(siteUrl + page);
  });
});

test.each([
  ["no_such", application, "unknown template"],
  ["toString", application, "unknown template"],
  ["application_receipt", null, "cannot be rendered: props invalid_type"],
  ["application_receipt", { ...application, listing: undefined }, "cannot be rendered: listing invalid_type"],
  ["status_changed", status("hired"), "cannot be rendered: status invalid_value"],
  ["confirm", { ...auth, type: "Kari" }, "cannot be rendered: type invalid_value"],
])("%s with %o is refused without repeating what it held", async (template, props, reason) => {
  expect(await renderMail(template, props, { locale: "nb", siteUrl }, now)).toEqual({ ok: false, reason });
});
