import { DOMParser, type Document } from "@xmldom/xmldom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { jobPosting } from "~/domain/listings/job-posting";
import { findListing, listCards } from "~/domain/listings/listings.server";
import { searchListings } from "~/domain/listings/search-listings.server";
import { sitemap, sitemapFile } from "~/domain/listings/sitemap.server";
import { readStartPage } from "~/domain/listings/start-page.server";
import { getReference } from "~/domain/reference/reference.server";
import { loadLocale } from "~/locales/i18n";
import type { RequestDatabase } from "~/platform/database.server";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeDraftListing, makeLiveListing, makeMember } from "../support/hiring.ts";

/* What the public pages read, through supabase-js with row level security acting. */
let database: TestDatabase;
let anyone: RequestDatabase;
let member: RequestDatabase;
let agency: { id: string; slug: string };

beforeAll(async () => {
  // The settings name no search engine outside the database.
  vi.stubEnv("SITE_URL", "http://site.test");
  vi.stubEnv("SUPABASE_URL", "http://api.test");
  vi.stubEnv("SUPABASE_PUBLISHABLE_KEY", "p");
  vi.stubEnv("SUPABASE_SECRET_KEY", "s");
  for (const locale of ["nb", "nn", "en"] as const) await loadLocale(locale);
  database = await createTestDatabase();
  const api = await database.api();
  anyone = api.client() as RequestDatabase;
  agency = await makeAgency(database.sql);
  const person = await makeMember(database.sql, agency.id, "recruiter");
  member = (await api.signedIn(person.email)) as RequestDatabase;
});
afterAll(() => database.close());

const live = (title?: string) => makeLiveListing(database.sql, agency.id, title ? { title } : {});

test("a live ad has a page and markup whose text cannot end its script", async () => {
  const { slug } = await live("</script><script>alert(1)</script>");
  const found = await findListing(anyone, slug, "nn");
  expect(found?.page).toMatchObject({
    slug,
    state: "live",
    adLang: "nb",
    place: "Sogndal",
    isExample: false,
  });
  const reference = await getReference(anyone);
  const address = `https://example.no/stillinger/${slug}`;
  const json = jobPosting(found!.row, found!.page.html, reference, address, new Date());
  expect(json).not.toContain("<");
  expect(JSON.parse(json!)).toMatchObject({
    "@type": "JobPosting",
    title: "</script><script>alert(1)</script>",
    hiringOrganization: { name: "Prøve kommune" },
    jobLocation: [
      { address: { addressLocality: "Sogndal", addressRegion: "Vestland", addressCountry: "NO" } },
    ],
    baseSalary: { currency: "NOK", value: { minValue: 650_000, maxValue: 780_000, unitText: "YEAR" } },
  });
  expect(await sitemap(anyone, "https://example.no")).toContain(
    `<loc>https://example.no/nn/stillinger/${slug}</loc>`,
  );
});

test("the public address of a draft, a scheduled, a suspended or a removed ad is empty, for its own agency too", async () => {
  const draft = await makeDraftListing(database.sql, agency.id);
  const scheduled = await makeDraftListing(database.sql, agency.id);
  await database.sql`update public.listings set publish_at = now() + interval '1 day' where id = ${scheduled.id}`;
  await database.sql`select private.move_listing(${scheduled.id}, 'published')`;
  const suspended = await live();
  await database.sql`select private.move_listing(${suspended.id}, 'suspended', 'Meldt')`;
  const removed = await live();
  await database.sql`select private.move_listing(${removed.id}, 'suspended', 'Meldt')`;
  await database.sql`select private.move_listing(${removed.id}, 'removed', 'Falsk')`;
  for (const { id, slug } of [draft, scheduled, suspended, removed]) {
    const { data } = await member.from("listings").select("id").eq("id", id);
    expect(data).toHaveLength(1);
    for (const reader of [anyone, member]) {
      expect(await findListing(reader, slug, "nb")).toBeNull();
      expect(await listCards(reader, { ids: [id] }, "nb")).toEqual([]);
    }
    expect(await sitemap(member, "https://example.no")).not.toContain(slug);
  }
});

test("an expired and a closed ad keep their page, without markup and outside the sitemap", async () => {
  const expired = await live();
  await expire(database.sql, expired.id);
  const closed = await live();
  await database.sql`select private.move_listing(${closed.id}, 'closed_early', 'Løst internt')`;
  for (const [{ slug }, state] of [
    [expired, "expired"],
    [closed, "closed"],
  ] as const) {
    const found = await findListing(anyone, slug, "nb");
    expect(found?.page.state).toBe(state);
    expect(
      jobPosting(found!.row, "", await getReference(anyone), "https://example.no", new Date()),
    ).toBeNull();
    expect(await sitemap(anyone, "https://example.no")).not.toContain(slug);
  }
});

test("an example is in no markup and no sitemap", async () => {
  const { id, slug } = await live();
  await database.sql`update public.listings set is_example = true where id = ${id}`;
  const found = await findListing(anyone, slug, "nb");
  expect(found?.page.isExample).toBe(true);
  expect(jobPosting(found!.row, "", await getReference(anyone), "https://example.no", new Date())).toBeNull();
  expect(await sitemap(anyone, "https://example.no")).not.toContain(slug);
});

test("a sitemap that is too large for one file becomes an index of files that hold every page once", async () => {
  const [{ slug }] = [await live(), await live()];
  const site = "https://example.no";
  const whole = await sitemap(anyone, site);
  const index = new DOMParser().parseFromString(await sitemap(anyone, site, { pagesPerFile: 1 }), "text/xml");
  expect(index.documentElement?.localName).toBe("sitemapindex");
  const files = locations(index).map((address) => Number(/\/sitemap\/(\d+)\.xml$/.exec(address)?.[1]));
  expect(files).toEqual(files.map((_, at) => at + 1));
  expect(files.length).toBeGreaterThan(1);
  const pages = await Promise.all(files.map((file) => sitemapFile(anyone, site, file, { pagesPerFile: 1 })));
  const found = pages.flatMap((xml) => locations(new DOMParser().parseFromString(xml!, "text/xml")));
  expect(found).toEqual(locations(new DOMParser().parseFromString(whole, "text/xml")));
  expect(await sitemapFile(anyone, site, files.length + 1, { pagesPerFile: 1 })).toBeNull();
  const entry = whole.split("\n").find((line) => line.includes(`<loc>${site}/nn/stillinger/${slug}</loc>`));
  expect(entry).toMatch(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/);
  for (const [lang, prefix] of [
    ["nb", ""],
    ["nn", "/nn"],
    ["en", "/en"],
  ] as const)
    expect(entry).toContain(
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${site}${prefix}/stillinger/${slug}"/>`,
    );
});

const locations = (document: Document) =>
  [...document.getElementsByTagName("loc")].map((element) => element.textContent ?? "");

test("a card says what is unknown as unknown, and what stands out as strong", async () => {
  const { id } = await live();
  const [plain] = await listCards(anyone, { ids: [id] }, "nb");
  expect(plain).toMatchObject({
    remote: { days: 0, text: "Ikke mulig", isStrong: false },
    stipend: null,
    pay: { label: "Lønn i året", range: "650\u00a0000–780\u00a0000" },
    mission: "Velferd",
  });
  await database.sql`update public.listings set work_model = 'hybrid', remote_days = 3 where id = ${id}`;
  await database.sql`insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, payer, binding_months)
    values (${id}, 'relocation-grant', 50000, 'once', 'employer', 24), (${id}, 'student-loan-zone', 60000, 'year', 'state_loan_fund', 0)`;
  const benefits = [
    "relocation-grant",
    "hybrid-work",
    "mentor",
    "certification",
    "learning-time",
    "expert-career",
    "open-source-time",
  ];
  for (const [position, benefit] of benefits.entries())
    await database.sql`insert into public.listing_benefits (listing_id, benefit_id, position, parameters)
      values (${id}, ${benefit}, ${position + 1}, ${database.sql.json(benefit === "mentor" ? { months: 1 } : {})})`;
  const [rich] = await listCards(anyone, { ids: [id] }, "nb");
  expect(rich).toMatchObject({
    remote: { days: 3, text: "3 dager i uka", isStrong: true },
    stipend: { label: "Studielån slettes", amount: "60\u00a0000\u00a0kr i året", more: "og ett til" },
    benefits: [
      "Egen mentor eller fadder, i 1 måned",
      "Betalte sertifiseringer",
      "Avsatt tid til læring",
      "Formalisert fagkarriere",
    ],
  });
  const { page } = (await findListing(anyone, (rich as { slug: string }).slug, "en"))!;
  expect(page.offer.map(({ id: row }) => row)).toEqual([
    "flexibility",
    "stipend",
    "security",
    "development",
    "pay",
  ]);
  expect(page.offer[1]?.items[0]).toMatchObject({ main: expect.stringContaining("NOK\u00a0") });
});

test("a search with one call finds cards in the engine's order and counts what is there", async () => {
  const word = "Kvantekryptograf";
  const first = await live(`${word} Alfa`);
  const second = await live(`${word} Beta`);
  const page = await searchListings(anyone, new URLSearchParams({ q: word, fylke: "46" }), "nb");
  expect(page.total).toBe(2);
  expect(page.found.map(({ card }) => card.id).sort()).toEqual([first.id, second.id].sort());
  expect(page.found[0]?.marks.title).toMatch(/^<mark>Kvantekryptograf<\/mark> (Alfa|Beta)$/);
  expect(page.chips.map(({ label, to }) => [label, to])).toEqual([
    [`«${word}»`, "?fylke=46"],
    ["Vestland", `?q=${word}`],
  ]);
  const none = await searchListings(
    anyone,
    new URLSearchParams({ q: word, fylke: "03", kommune: "0301" }),
    "nb",
  );
  expect(none.total).toBe(0);
  expect(none.relaxations).toEqual([{ label: `Bare «${word}»`, to: `?q=${word}`, total: 2 }]);
});

test("the start page counts each mission and county, zeros among them", async () => {
  const page = await readStartPage(anyone, "en");
  expect(page.missions).toHaveLength(16);
  expect(page.counties).toHaveLength(15);
  expect(page.counties.find(({ number }) => number === "46")?.count).toBe(page.total);
  expect(page.counties.find(({ number }) => number === "03")?.count).toBe(0);
  expect(page.newest.length).toBeLessThanOrEqual(3);
});
