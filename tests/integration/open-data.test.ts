import { createClient } from "@supabase/supabase-js";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApi } from "~/domain/open-data/openapi";
import type { PublishedListingPage } from "~/domain/open-data/published-listing";
import { loadLocale } from "~/locales/i18n";
import type { RequestDatabase } from "~/platform/database.server";
import { loader as readListing } from "~/routes/machine/api-listing";
import { loader as searchListings } from "~/routes/machine/api-listings";
import { loader as readAtom } from "~/routes/machine/feed-atom";
import { loader as readJsonFeed } from "~/routes/machine/feed-json";
import { PUBLISHABLE_KEY } from "../../supabase/local/api-keys.ts";
import { askLoader, SITE_URL } from "../support/ask-loader.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { expire, makeAgency, makeLiveListing } from "../support/hiring.ts";

/* What machines of others read of the listings: the API and the feeds, answered by their routes. */
let db: TestDatabase;
let anyone: RequestDatabase;
let agency: { id: string; slug: string };
let calls: string[] = [];

beforeAll(async () => {
  await loadLocale("nb");
  db = await createTestDatabase();
  const api = await db.api();
  const counted: typeof fetch = (input, init) => {
    calls.push(new URL(input instanceof Request ? input.url : input).pathname);
    return api.fetch(input, init);
  };
  anyone = createClient(api.url, PUBLISHABLE_KEY, {
    global: { fetch: counted },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  }) as RequestDatabase;
  agency = await makeAgency(db.sql);
});
afterAll(() => db.close());

const live = (title?: string) => makeLiveListing(db.sql, agency.id, title ? { title } : {});
const search = (query = "", headers = {}) =>
  askLoader(searchListings, anyone, `/api/v1/listings${query}`, { headers });
const page = async (query = ""): Promise<PublishedListingPage> => (await search(query)).json();
const one = (id: string) => askLoader(readListing, anyone, `/api/v1/listings/${id}`, { params: { id } });
const jsonFeed = async (query = "") =>
  (await askLoader(readJsonFeed, anyone, `/feed/stillinger.json${query}`)).json();

function schemaOf(name: "Listing" | "ListingDetail" | "ListingPage" | "Problem") {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["openapi", "info", "servers", "paths", "components"]);
  ajv.addSchema(openApi(SITE_URL), "api");
  const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
  return (answer: unknown) => {
    validate(answer);
    return validate.errors ?? [];
  };
}

/** Live ads of every shape: paid by the hour, remote without a place, in several places, part time, traineeships … */
async function makeEveryShape(): Promise<string[]> {
  const shapes: [string, (id: string) => Promise<unknown>][] = [
    ["Plain", async () => {}],
    [
      "By the hour",
      (
        id,
      ) => db.sql`update public.listings set employment_form = 'holiday', extent = 'part_time', fte_percent = 40,
        duration_months = 2 where id = ${id}`,
    ],
    [
      "Remote",
      async (id) => {
        await db.sql`update public.listings set work_model = 'remote', remote_days = 5 where id = ${id}`;
        await db.sql`delete from public.listing_municipalities where listing_id = ${id}`;
      },
    ],
    [
      "Rich",
      async (id) => {
        await db.sql`insert into public.listing_municipalities (listing_id, municipality_number, position)
          values (${id}, '0301', 2), (${id}, '4601', 3)`;
        await db.sql`insert into public.listing_skills values (${id}, 'java', 'required'), (${id}, 'kotlin', 'desired')`;
        await db.sql`insert into public.listing_missions values (${id}, 'welfare'), (${id}, 'climate')`.catch(
          () => db.sql`insert into public.listing_missions values (${id}, 'welfare')`,
        );
        await db.sql`insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, payer, binding_months)
          values (${id}, 'relocation-grant', 50000, 'once', 'employer', 24)`;
        await db.sql`insert into public.listing_benefits (listing_id, benefit_id, position, parameters)
          values (${id}, 'mentor', 1, ${db.sql.json({ months: 6, who: ["a", "b"], named: true, until: null })})`;
        await db.sql`update public.listings set tasks = '{"Lage","Drifte"}', salary_max = salary_max + 1 where id = ${id}`;
      },
    ],
  ];
  const ids: string[] = [];
  for (const [title, shape] of shapes) {
    const listing = await live(title);
    await shape(listing.id);
    ids.push(listing.id);
  }
  return ids;
}

describe("the API", () => {
  test("answers as the published schema says, for ads of every shape", async () => {
    const ids = await makeEveryShape();
    const found = await page("?antall=100");
    expect(schemaOf("ListingPage")(found)).toEqual([]);
    expect(found.items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(found).toMatchObject({ next: null, relaxed: false, corrected: null });
    const isDetail = schemaOf("ListingDetail");
    for (const id of ids) {
      const answer = await one(id);
      expect(isDetail(await answer.json())).toEqual([]);
    }
    const rich = found.items.find(({ title }) => title === "Rich");
    expect(rich).toMatchObject({
      url: expect.stringMatching(/^https:\/\/samfunnskode\.test\/stillinger\//),
      places: [
        { municipality: "4640", name: "Sogndal", county: "46", countyName: "Vestland" },
        { municipality: "0301", name: "Oslo", county: "03" },
        { municipality: "4601", name: "Bergen", county: "46" },
      ],
      pay: { min: 650_000, max: 780_001, currency: "NOK", per: "year" },
      stipends: [{ benefit: "relocation-grant", amountNok: 50_000, bindingMonths: 24 }],
      benefits: [{ id: "mentor", parameters: { months: 6, who: ["a", "b"], named: true, until: null } }],
    });
    expect(found.items.find(({ title }) => title === "Remote")).toMatchObject({ places: [], remoteDays: 5 });
  });

  test("a schema that says something else would be noticed", async () => {
    const [item] = (await page("?antall=1")).items;
    const isListing = schemaOf("Listing");
    expect(isListing({ ...item, deadline: "tomorrow" })).not.toEqual([]);
    expect(isListing({ ...item, contactEmail: "leder@kommune.example" })).not.toEqual([]);
  });

  test("no contact person is in any answer", async () => {
    const { id } = await live();
    const answers = [
      await search(),
      await one(id),
      await askLoader(readAtom, anyone, "/feed/stillinger.atom"),
    ];
    for (const answer of answers) expect(await answer.text()).not.toMatch(/kommune\.example|Nærmeste leder/);
  });

  test("filters as the search page does, and passes over keys of others", async () => {
    const word = "Kvantemusikk";
    const { id } = await live(`${word} Alfa`);
    expect((await page(`?q=${word}&fylke=46&utm_source=x`)).items.map((item) => item.id)).toEqual([id]);
    expect((await page(`?q=${word}&fylke=03`)).items).toEqual([]);
  });

  test.each([
    ["?fylke=99", "fylke", "99"],
    ["?fylke=46&kompetanse=cobol-77", "kompetanse", "cobol-77"],
    ["?arbeidsgiver=finnes-ikke", "arbeidsgiver", "finnes-ikke"],
    ["?lonn_fra=mye", "lonn_fra", "mye"],
    ["?naer=9999&radius=50", "naer", "9999"],
    ["?sortering=best", "sortering", "best"],
    ["?antall=101", "antall", "101"],
    ["?antall=0", "antall", "0"],
    ["?etter=tull", "etter", "tull"],
    ["?side=2", "side", "2"],
  ])("%s is refused by name", async (query, key, value) => {
    const answer = await search(query);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const body = await answer.json();
    expect(schemaOf("Problem")(body)).toEqual([]);
    expect(body.problems).toContainEqual({ key, value, reason: expect.any(String) });
    expect(body.detail).toContain(`${key}=${value}`);
  });

  test("every parameter with a list of values in the description is held to that list", async () => {
    const { parameters } = openApi(SITE_URL).paths["/listings"].get;
    const lists = parameters.filter(({ schema }) => JSON.stringify(schema).includes('"enum"'));
    expect(lists.length).toBeGreaterThan(5);
    for (const { name, schema } of lists) {
      const values = (schema.items as { enum: string[] } | undefined)?.enum ?? (schema.enum as string[]);
      const near = name === "sortering" ? "&naer=4640" : "";
      for (const value of values) expect((await search(`?${name}=${value}${near}`)).status, value).toBe(200);
      expect((await search(`?${name}=noe-annet`)).status, name).toBe(400);
    }
  });

  test("pages by cursor hold every ad once, in the order of the search", async () => {
    const word = "Blekksprutfag";
    for (let number = 0; number < 5; number += 1) await live(`${word} ${number}`);
    const all = (await page(`?q=${word}&sortering=nyeste`)).items.map(({ id }) => id);
    expect(all).toHaveLength(5);
    const seen: string[] = [];
    let next: string | null = `${SITE_URL}/api/v1/listings?q=${word}&sortering=nyeste&antall=2`;
    while (next) {
      const found: PublishedListingPage = await page(new URL(next).search);
      expect(found.items.length).toBeLessThanOrEqual(2);
      seen.push(...found.items.map(({ id }) => id));
      next = found.next;
    }
    expect(seen).toEqual(all);
  });

  test("who has an answer gets 304 until something changes", async () => {
    const word = "Uforanderlig";
    const { id } = await live(word);
    const tag = (await search(`?q=${word}`)).headers.get("etag")!;
    const again = await search(`?q=${word}`, { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await db.sql`update public.listings set summary = 'Noe nytt.' where id = ${id}`;
    expect((await search(`?q=${word}`, { "if-none-match": tag })).status).toBe(200);
  });

  test("examples and ads that are not live are in no answer", async () => {
    const word = "Usynlighetskappe";
    const listings = { example: await live(word), suspended: await live(word), expired: await live(word) };
    await db.sql`update public.listings set is_example = true where id = ${listings.example.id}`;
    await db.sql`select private.move_listing(${listings.suspended.id}, 'suspended', 'Meldt')`;
    await expire(db.sql, listings.expired.id);
    expect((await page(`?q=${word}`)).items).toEqual([]);
    expect((await jsonFeed(`?q=${word}`)).items).toEqual([]);
    for (const { id } of Object.values(listings)) expect((await one(id)).status).toBe(404);
    for (const id of ["", "x", "%00"]) expect((await one(id)).status).toBe(404);
  });

  test("however many ads a page holds, it takes two trips to the database", async () => {
    await page("?antall=1");
    for (const antall of [1, 100]) {
      calls = [];
      await page(`?antall=${antall}`);
      expect(calls).toEqual(["/rest/v1/rpc/search_listings", "/rest/v1/listings"]);
    }
    calls = [];
    await jsonFeed();
    expect(calls.toSorted()).toEqual([
      "/rest/v1/listings",
      "/rest/v1/rpc/departed_listings",
      "/rest/v1/rpc/search_listings",
    ]);
  });
});

const atomNamespace = "http://www.w3.org/2005/Atom";
const tombstoneNamespace = "http://purl.org/atompub/tombstones/1.0";

/** A feed read by an XML parser that stops at the first error. */
async function atom(query = "", headers = {}) {
  const answer = await askLoader(readAtom, anyone, `/feed/stillinger.atom${query}`, { headers });
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(await answer.text(), "text/xml");
  const text = (within: Element, name: string) =>
    [...within.getElementsByTagNameNS(atomNamespace, name)][0]?.textContent ?? null;
  return { root: document.documentElement!, text, headers: answer.headers };
}

describe("the feeds", () => {
  test("Atom has what RFC 4287 requires, also for texts with markup and characters XML cannot hold", async () => {
    const word = "Vinkelparentes";
    const { id } = await live(`${word} <b>&"'\u0001 ]]>`);
    const { root, text, headers } = await atom(`?q=${word}&fylke=46`);
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect([root.localName, root.namespaceURI]).toEqual(["feed", atomNamespace]);
    const feedUrl = `${SITE_URL}/feed/stillinger.atom?q=${word}&fylke=46`;
    expect(text(root, "id")).toBe(feedUrl);
    expect(text(root, "title")).toBe("Stillinger – Samfunnskode");
    const links = [...root.getElementsByTagNameNS(atomNamespace, "link")];
    expect(links.slice(0, 2).map((link) => [link.getAttribute("rel"), link.getAttribute("href")])).toEqual([
      ["self", feedUrl],
      ["alternate", `${SITE_URL}/stillinger?q=${word}&fylke=46`],
    ]);
    const [entry, ...others] = [...root.getElementsByTagNameNS(atomNamespace, "entry")];
    expect(others).toEqual([]);
    expect(text(entry!, "id")).toBe(`urn:uuid:${id}`);
    expect(text(entry!, "title")).toBe(`${word} <b>&"' ]]>`);
    expect(text(entry!, "name")).toBe("Prøve kommune");
    expect(text(entry!, "summary")).toBe("Kort om jobben.");
    for (const updated of [text(root, "updated"), text(entry!, "updated"), text(entry!, "published")])
      expect(new Date(updated!).toISOString()).toBe(updated);
  });

  test("JSON Feed 1.1 has what it requires, and the whole ad as the API gives it", async () => {
    const word = "Fôrspreder";
    const { id, slug } = await live(word);
    const query = `?q=${encodeURIComponent(word)}`;
    const feed = await jsonFeed(`${query}&sortering=frist&side=3`);
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Stillinger – Samfunnskode",
      home_page_url: new URL(`/stillinger${query}`, SITE_URL).href,
      feed_url: new URL(`/feed/stillinger.json${query}`, SITE_URL).href,
      items: [
        {
          id: `urn:uuid:${id}`,
          url: `${SITE_URL}/stillinger/${slug}`,
          title: word,
          content_text: "Kort om jobben.",
        },
      ],
    });
    expect(schemaOf("Listing")(feed.items[0]._listing)).toEqual([]);
  });

  test.each(["/feed/stillinger.json", "/feed/stillinger.atom"])(
    "%s refuses what it cannot read by name",
    async (path) => {
      const loader = path.endsWith("json") ? readJsonFeed : readAtom;
      const answer = await askLoader(loader, anyone, `${path}?fylke=46&fylke=99`);
      expect(answer.status).toBe(400);
      expect((await answer.json()).problems).toEqual([{ key: "fylke", value: "99", reason: "unknown" }]);
    },
  );

  test("an ad that leaves for whatever reason is a tombstone with its id alone, and comes back without one", async () => {
    const word = "Avskjedsfag";
    const gone = {
      expired: await live(word),
      closed: await live(word),
      suspended: await live(word),
      removed: await live(word),
    };
    const longAgo = await live(word);
    const example = await live(word);
    const draft = await live(word);
    await expire(db.sql, gone.expired.id, "3 days");
    await expire(db.sql, longAgo.id, "31 days");
    await db.sql`select private.move_listing(${gone.closed.id}, 'closed_early', 'Løst internt')`;
    for (const { id } of [gone.suspended, gone.removed, example])
      await db.sql`select private.move_listing(${id}, 'suspended', 'Meldt')`;
    await db.sql`select private.move_listing(${gone.removed.id}, 'removed', 'Falsk')`;
    await db.sql`update public.listings set is_example = true where id = ${example.id}`;

    const tombstones = async () => {
      const feed = await jsonFeed();
      return new Map<string, { reason: string; deleted_at: string }>(
        feed._tombstones.items.map((item: { id: string }) => [item.id, item]),
      );
    };
    const found = await tombstones();
    const reasons = Object.values(gone).map(({ id }) => found.get(`urn:uuid:${id}`)?.reason);
    expect(reasons).toEqual(["expired", "closed", "withdrawn", "withdrawn"]);
    for (const { id } of [longAgo, example, draft]) expect(found.has(`urn:uuid:${id}`)).toBe(false);
    for (const tombstone of found.values())
      expect(Object.keys(tombstone).toSorted()).toEqual(["deleted_at", "id", "reason"]);

    const { root } = await atom();
    const deleted = [...root.getElementsByTagNameNS(tombstoneNamespace, "deleted-entry")];
    expect(deleted.map((entry) => entry.getAttribute("ref")).toSorted()).toEqual(
      [...found.keys()].toSorted(),
    );
    for (const entry of deleted) {
      expect(new Date(entry.getAttribute("when")!).toISOString()).toBe(entry.getAttribute("when"));
      expect(entry.textContent).toBe("");
    }

    await db.sql`select private.move_listing(${gone.suspended.id}, 'published', 'Var i orden')`;
    expect((await tombstones()).has(`urn:uuid:${gone.suspended.id}`)).toBe(false);
    expect((await jsonFeed(`?q=${word}`)).items.map(({ id }: { id: string }) => id)).toContain(
      `urn:uuid:${gone.suspended.id}`,
    );
  });

  test("who has the feed gets 304 by tag and by date until an ad comes or leaves", async () => {
    const first = await askLoader(readAtom, anyone, "/feed/stillinger.atom");
    const asked = {
      tag: { "if-none-match": first.headers.get("etag")! },
      date: { "if-modified-since": new Date(Date.now() + 1_000).toUTCString() },
    };
    const statuses = async () =>
      Promise.all(
        Object.values(asked).map(async (headers) => {
          const answer = await askLoader(readAtom, anyone, "/feed/stillinger.atom", { headers });
          return answer.status;
        }),
      );
    expect(await statuses()).toEqual([304, 304]);
    const older = new Date(Date.parse(first.headers.get("last-modified")!) - 1_000).toUTCString();
    const answer = await askLoader(readAtom, anyone, "/feed/stillinger.atom", {
      headers: { "if-modified-since": older },
    });
    expect(answer.status).toBe(200);
    const { id } = await live();
    await db.sql`select private.move_listing(${id}, 'closed_early', 'Løst internt')`;
    expect((await statuses())[0]).toBe(200);
  });

  test("an empty feed is well formed and stays the same", async () => {
    const { root, text } = await atom("?q=Ordsomikkefinnesnoensted&kommune=5601");
    expect([...root.getElementsByTagNameNS(atomNamespace, "entry")]).toEqual([]);
    expect(text(root, "updated")).not.toBeNull();
  });
});
