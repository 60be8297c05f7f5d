import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  listGroup,
  listGroups,
  listTitles,
  listWaiting,
  tallyListings,
} from "~/domain/agencies/agency-listing-pages.server";
import { agencyTodos } from "~/domain/agencies/agency-todos";
import { listAgencyHistory, listPeople } from "~/domain/agencies/people.server";
import { listPublicAgencies, summariseOffer } from "~/domain/agencies/public-agencies.server";
import {
  findNeighbours,
  listApplications,
  tallyApplications,
} from "~/domain/applications/agency-applications.server";
import { listAgencyCards } from "~/domain/listings/listings.server";
import { sitemap } from "~/domain/listings/sitemap.server";
import { findAgencyReview, listAgencyReviews } from "~/domain/moderation/agency-reviews.server";
import { listReports } from "~/domain/moderation/reports.server";
import { readFeed } from "~/domain/open-data/feed.server";
import { loadLocale } from "~/locales/i18n";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import type { Page } from "~/platform/one-page.server";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { giveSeat, makeAgency, makeLiveListing, makeMember } from "../support/hiring.ts";
import type { Person } from "../support/people.ts";

/* The API gives a thousand rows at a time. Whatever a person or a program may count on has to be whole beyond that. */
const MANY = 1_050;

let database: TestDatabase;
let anyone: RequestDatabase;
let handler: RequestDatabase;
let admin: RequestDatabase;
let agency: { id: string; slug: string };
let person: Person;
let listing: { id: string };

beforeAll(async () => {
  vi.stubEnv("SITE_URL", "http://site.test");
  vi.stubEnv("SUPABASE_URL", "http://api.test");
  vi.stubEnv("SUPABASE_PUBLISHABLE_KEY", "p");
  vi.stubEnv("SUPABASE_SECRET_KEY", "s");
  for (const locale of ["nb", "nn", "en"] as const) await loadLocale(locale);
  database = await createTestDatabase();
  const api = await database.api();
  anyone = api.client() as RequestDatabase;
  agency = await makeAgency(database.sql);
  person = await makeMember(database.sql, agency.id, "recruiter");
  const chief = await makeMember(database.sql, agency.id);
  await database.sql`update public.accounts set is_admin = true where id = ${chief.id}`;
  listing = await makeLiveListing(database.sql, agency.id, { title: "Den første" });
  await giveSeat(database.sql, listing.id, person.id, "case_handler");
  await makeMany();
  handler = (await api.signedIn(person.email)) as RequestDatabase;
  admin = (await api.signedIn(chief.email)) as RequestDatabase;
});
afterAll(() => database.close());

/** A thousand and more of everything, straight into the tables: no trigger writes an event or an outbox row for them. */
async function makeMany() {
  await database.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into public.applications (listing_id, status, full_name, email, birth_date, gender, municipality_number, occupational_title, submitted_at, off_list_requested)
      select ${listing.id}, (array['submitted', 'under_review', 'withdrawn'])[1 + n % 3], 'Søker ' || n, 'a@example.test', '1998-05-17', 'woman', '4640', 'Student',
        now() - make_interval(mins => ${MANY} - n), n % 5 = 0
      from generate_series(1, ${MANY}) n`;
    await tx`create temporary table copies on commit drop as
      select l.* from public.listings l cross join generate_series(1, ${MANY}) where l.id = ${listing.id}`;
    await tx`update copies set id = gen_random_uuid(), slug = 'kopi-' || gen_random_uuid(), seq = nextval('public.listings_seq_seq')`;
    await tx`insert into public.listings overriding system value select * from copies`;
    await tx`update copies set id = gen_random_uuid(), slug = 'kopi-' || gen_random_uuid(), seq = nextval('public.listings_seq_seq'),
      publish_at = now() - interval '9 days', deadline = now() - interval '1 day'`;
    await tx`insert into public.listings overriding system value select * from copies`;
    await tx`insert into public.listing_benefits (listing_id, benefit_id, position)
      select l.id, 'mentor', 1 from public.listings l where l.deadline > now()`;
    await tx`insert into public.listing_seats (listing_id, account_id, seat)
      select l.id, ${person.id}, 'case_handler' from public.listings l where l.id <> ${listing.id}`;
    await tx`insert into public.applications (listing_id, status, full_name, email, birth_date, gender, municipality_number, occupational_title, submitted_at)
      select l.id, 'submitted', 'En søker', 'a@example.test', '1998-05-17', 'woman', '4640', 'Student', now() from public.listings l where l.id <> ${listing.id}`;
    await tx`insert into public.agencies (slug, name, employer_type, org_form, municipality_number, verified_at)
      select 'mange-' || n, 'Virksomhet ' || n, 'municipality', 'KOMM', '4640', case when n % 2 = 0 then now() end
      from generate_series(1, ${2 * MANY}) n`;
    await tx`insert into public.listing_reports (listing_id, reason, message)
      select ${listing.id}, 'other', 'Melding ' || n from generate_series(1, ${MANY}) n`;
    await tx`insert into public.agency_events (agency_id, kind, detail)
      select ${agency.id}, 'roles_changed', 'member' from generate_series(1, ${MANY})`;
    await tx`insert into public.accounts (id, full_name, locale) select gen_random_uuid(), 'Kollega ' || n, 'nb' from generate_series(1, ${MANY}) n`;
    await tx`insert into public.agency_members (agency_id, account_id, role)
      select ${agency.id}, a.id, r.role from public.accounts a cross join (values ('member'), ('recruiter')) r (role)
      where a.full_name like 'Kollega %'`;
  });
}

/** All rows of a list, read as a person would who follows "next" to the end. */
async function walk<Row>(read: (page: number) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const found = await read(page);
    rows.push(...found.rows);
    if (page >= found.pages) {
      expect(rows).toHaveLength(found.total);
      return rows;
    }
  }
}

const size = 300;
const distinct = (values: readonly string[]) => new Set(values).size;

describe("the applications of one ad", () => {
  test("are counted whole, and their pages hold each of them once", async () => {
    const tallies = await tallyApplications(handler, listing.id);
    expect(tallies).toEqual([
      { status: "submitted", applications: 350, unopened: 0, offList: 70 },
      { status: "under_review", applications: 350, unopened: 0, offList: 70 },
      { status: "withdrawn", applications: 350, unopened: 0, offList: 70 },
    ]);
    const rows = await walk((page) =>
      listApplications(handler, listing.id, tallies, { status: null, order: "time", page, size }),
    );
    expect(distinct(rows.map(({ id }) => id))).toBe(MANY);
    expect(rows.findIndex(({ status }) => status === "withdrawn")).toBe(700);
    const byName = await walk((page) =>
      listApplications(handler, listing.id, tallies, { status: "submitted", order: "name", page, size }),
    );
    expect(byName.map(({ name }) => name)).toEqual(byName.map(({ name }) => name).toSorted(inNorwegianOrder));
    expect(new Set(byName.map(({ status }) => status))).toEqual(new Set(["submitted"]));
  });

  test("a page beyond the end is the last one, and a stranger finds none", async () => {
    const tallies = await tallyApplications(handler, listing.id);
    const asked = { status: null, order: "time", page: 99, size } as const;
    const last = await listApplications(handler, listing.id, tallies, asked);
    expect(last).toMatchObject({ page: 4, pages: 4, total: MANY });
    expect(last.rows).toHaveLength(MANY - 3 * size);
    expect(await tallyApplications(admin, listing.id)).toEqual([]);
    expect((await listApplications(admin, listing.id, tallies, { ...asked, page: 1 })).rows).toEqual([]);
  });

  test("each leads to the next one, also past the thousandth", async () => {
    const tallies = await tallyApplications(handler, listing.id);
    const last = await listApplications(handler, listing.id, tallies, {
      status: null,
      order: "time",
      page: MANY / 10,
      size: 10,
    });
    const [a, b, c] = last.rows.slice(-3).map(({ id }) => id);
    expect(await findNeighbours(handler, b!)).toEqual({ previous: a, next: c });
    expect(await findNeighbours(handler, c!)).toEqual({ previous: b, next: null });
    expect(await findNeighbours(admin, b!)).toEqual({ previous: null, next: null });
  });
});

describe("an agency's ads", () => {
  const member = () => ({ agencyId: agency.id, accountId: person.id });

  test("are counted by group, and the pages of a group hold each of them once", async () => {
    const tallies = await tallyListings(handler, agency.id);
    expect(tallies).toEqual([
      { group: "live", count: MANY + 1 },
      { group: "ended", count: MANY },
    ]);
    const ended = await walk((page) => listGroup(handler, member(), tallies[1]!, { page, size }));
    expect(distinct(ended.map(({ id }) => id))).toBe(MANY);
    expect(
      ended.every(({ state, applications }) => state === "expired" && applications?.submitted?.count === 1),
    ).toBe(true);
    const first = await listGroups(handler, member(), tallies, 20);
    expect(first.map(({ rows, total }) => [rows.length, total])).toEqual([
      [20, MANY + 1],
      [20, MANY],
    ]);
    expect(await tallyListings(anyone, agency.id).catch(() => [])).toEqual([]);
  });

  test("all of them are to be copied from, and what waits in any of them is told", async () => {
    expect(distinct((await listTitles(handler, agency.id)).map(({ id }) => id))).toBe(2 * MANY + 1);
    const todos = agencyTodos(await listWaiting(handler, member()));
    expect(todos.filter(({ kind }) => kind === "overdue")).toHaveLength(MANY);
    expect(todos.filter(({ kind }) => kind === "new")).toHaveLength(MANY + 1);
  });

  test("stand on its public page, which counts what all of them offer", async () => {
    const cards = await walk((page) => listAgencyCards(anyone, agency.id, "nb", { page, size }));
    expect(distinct(cards.map(({ id }) => id))).toBe(MANY + 1);
    expect(await summariseOffer(anyone, agency.id, "nb")).toMatchObject([
      { id: "mentor", listings: MANY + 1 },
    ]);
  });
});

describe("lists of all agencies", () => {
  test("the public one has pages in alphabetical order, those with open ads first", async () => {
    const all = { county: null, employerType: null };
    const pages = (page: number) => listPublicAgencies(anyone, all, { page, size });
    const { hiring, rows: first, total } = await pages(1);
    expect({ hiring, first: first[0]?.slug, total }).toEqual({
      hiring: 1,
      first: agency.slug,
      total: MANY + 1,
    });
    const names = (await walk(pages)).slice(1).map(({ name }) => name);
    expect(names).toEqual(names.toSorted(inNorwegianOrder));
    const elsewhere = await listPublicAgencies(anyone, { ...all, county: "03" }, { page: 1, size });
    expect(elsewhere).toMatchObject({ total: 0, rows: [], pages: 1 });
  });

  test("an admin finds each of them, by its standing and by its address", async () => {
    const waiting = await walk((page) => listAgencyReviews(admin, "waiting", { page, size }));
    expect(distinct(waiting.map(({ id }) => id))).toBe(MANY);
    expect((await listAgencyReviews(admin, "verified", { page: 1, size })).total).toBe(MANY + 1);
    expect((await listAgencyReviews(admin, "refused", { page: 1, size })).rows).toEqual([]);
    expect(await findAgencyReview(admin, waiting.at(-1)!.id)).toEqual(waiting.at(-1));
    expect(await findAgencyReview(admin, "finnes-ikke")).toBeNull();
  });
});

test("an agency's history can be read to where it began, by those who may", async () => {
  const events = await walk((page) => listAgencyHistory(admin, agency.id, { page, size }));
  expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted((a, b) => b - a));
  expect(events.length).toBeGreaterThanOrEqual(MANY);
  expect((await listAgencyHistory(handler, agency.id, { page: 1, size })).total).toBe(0);
});

test("every report of an ad can be reached", async () => {
  const waiting = await walk((page) => listReports(admin, "waiting", { page, size }));
  expect(distinct(waiting.map(({ message }) => message))).toBe(MANY);
  expect((await listReports(handler, "waiting", { page: 1, size })).total).toBe(0);
});

test("everybody with a role at the agency is found, with all their roles", async () => {
  const people = await listPeople(handler, agency.id);
  const colleagues = people.filter(({ name }) => name.startsWith("Kollega"));
  expect(colleagues).toHaveLength(MANY);
  expect(new Set(colleagues.map(({ roles }) => roles.length))).toEqual(new Set([2]));
});

test("the sitemap names every agency and every ad, and the feed every ad that has left", async () => {
  const xml = await sitemap(anyone, "https://example.no");
  const paths = new Set(
    [...xml.matchAll(/<loc>https:\/\/example\.no(\/[^<]*)<\/loc>/g)].map(([, path]) => path),
  );
  const beginning = (prefix: string) => [...paths].filter((path) => path?.startsWith(prefix)).length;
  expect(beginning("/arbeidsgivere/")).toBe(MANY + 1);
  expect(beginning("/stillinger/")).toBe(MANY + 1);
  const read = await readFeed(anyone, new URLSearchParams(), "https://example.no");
  const left = read.ok ? read.feed.departures : [];
  expect(distinct(left.map(({ id }) => id))).toBe(MANY);
});
