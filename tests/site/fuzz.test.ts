import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSite, startSite } from "../support/running-site.ts";
import { signedInVisitor, type Visitor, visitor } from "../support/visitor.ts";
import { type Crawl, crawl, type PageForm } from "./fuzz/forms.ts";
import { hostileBody, hostileHeaders, hostileText, inUrl, TAG, toInit } from "./fuzz/hostile.ts";
import { secretsBy } from "./fuzz/secrets.ts";
import { patterns } from "./fuzz/site-map.ts";

const factor = Number(process.env.TEST_RUNS_FACTOR ?? 1);
// The short run asks the same every day, so that it fails only for what has changed; the long one looks further.
const seed = factor === 1 ? { seed: 20261125 } : {};
const WORKSPACE = /^(\/nn|\/en)?\/(virksomhet|program|trainee|mentor|admin|forum|min-side)(\/|$)/;
const KEYS =
  "q fylke kommune yrke kompetanse fordel samfunnsoppdrag arbeidsgivertype arbeidsgiver ansettelsesform omfang hjemmekontor lonn_fra stipend_fra erfaring_maks utdanning sprak frist naer radius sortering side next token_hash type med for cursor status".split(
    " ",
  );

type Person = { visitor: Visitor; secrets: string[]; [fc.toStringMethod]: () => string };
const person = (who: Visitor, secrets: string[]): Person => ({
  visitor: who,
  secrets,
  [fc.toStringMethod]: () => who.name,
});

let site: RunningSite;
let people: Person[];
let crawls: Map<Person, Crawl>;
let pool: string[];

beforeAll(async () => {
  site = await startSite({ LOG_LEVEL: "error" });
  const accounts = await site.sql<{ id: string; email: string }[]>`
    select id, email from auth.users where email like '%@demo.example' order by email`;
  const secretsOf = await secretsBy(site.sql);
  people = [person(visitor(site.url), await secretsOf(null))];
  for (const { id, email } of accounts)
    people.push(person(await signedInVisitor(site.url, email), await secretsOf(id)));
  crawls = new Map();
  for (const person of people)
    crawls.set(
      person,
      await crawl(person.visitor, ["/min-side", "/logg-inn", "/stillinger", "/"], {
        limit: 20 * factor,
        isUrgent: (path) => WORKSPACE.test(path) || path.includes("/sok"),
      }),
    );
  pool = await idsAndSlugs();
}, 400_000);
afterAll(() => site?.stop(), 30_000);

/** Some ids and slugs of every table: real ones, whoever they belong to. */
async function idsAndSlugs(): Promise<string[]> {
  const columns = await site.sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and column_name in ('id', 'slug', 'seq', 'number')`;
  const found = await Promise.all(
    columns.map(
      ({ table, column }) =>
        site.sql`select ${site.sql(column)}::text as value from public.${site.sql(table)} order by 1 limit 12`,
    ),
  );
  return found.flat().map(({ value }) => value as string);
}

type Asked = { person: Person; path: string; init?: RequestInit };

/** What must hold of every answer, whoever asked for whatever. */
async function judge({ person, path, init = {} }: Asked): Promise<Response> {
  const answer = await person.visitor.ask(path, init);
  const text = await answer.text();
  const what = `${person.visitor.name}: ${init.method ?? "GET"} ${path}`;
  // A page that carries an unsent form along shows its asker what they sent.
  const sent = init.body instanceof URLSearchParams ? [...init.body.values()].join("\n") : "";
  expect(answer.status, what).toBeLessThan(500);
  const isMarkup = /html|xml/.test(answer.headers.get("content-type") ?? "html");
  expect(isMarkup && text.includes(`<${TAG}`), `${what} reflects markup`).toBe(false);
  expect(/\n\s+at .+:\d+:\d+/.test(text), `${what} shows a stack`).toBe(false);
  expect(
    person.secrets.filter((secret) => text.includes(secret) && !sent.includes(secret)),
    `${what} shows what is not theirs`,
  ).toEqual([]);
  const target = answer.headers.get("location");
  if (target) expect(new URL(target, site.url).origin, `${what} leads away`).toBe(site.url);
  return answer;
}

const anyone = () => fc.constantFrom(...people);
const segment = () => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pool) }, hostileText);
const query = fc.array(fc.tuple(fc.constantFrom(...KEYS), hostileText), { maxLength: 4 });

/** Any address of the site with anything in the place of its parameters. */
function anyPath(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...patterns()),
      fc.constantFrom("", "nn", "en"),
      fc.array(segment(), { minLength: 4, maxLength: 4 }),
      query,
      fc.boolean(),
    )
    .map(([pattern, lang, values, pairs, isData]) => {
      const left = [...values];
      const filled = pattern
        .replace(":lang?", lang)
        .replace(/:\w+\??|\*/g, () => inUrl(left.shift() ?? ""))
        .replace(/\/+/g, "/");
      const search = pairs.map(([key, value]) => `${key}=${inUrl(value)}`).join("&");
      return `${filled}${isData ? ".data" : ""}${search && `?${search}`}`;
    });
}

test(
  "no request at any address makes the site fail, echo markup or show what is not the asker's",
  async () => {
    const request = fc.record({
      person: anyone(),
      path: anyPath(),
      method: fc.oneof(
        { weight: 4, arbitrary: fc.constant("GET") },
        fc.constantFrom("POST", "PUT", "DELETE", "HEAD"),
      ),
      headers: hostileHeaders,
      body: hostileBody(KEYS),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ person, path, method, headers, body }) => {
        const sent = method === "GET" || method === "HEAD" ? {} : toInit(body);
        await judge({ person, path, init: { method, ...sent, headers: { ...headers, ...sent.headers } } });
      }),
      { ...seed, numRuns: 300 * factor, endOnFailure: true },
    );
  },
  120_000 * factor,
);

/** Two of the other people, others each time; all of them in the long run. */
let turn = 0;
function someOthers(owner: Person): Person[] {
  const others = people.filter((one) => one !== owner);
  turn += 1;
  return factor > 1 ? others : [0, 1].map((step) => others[(2 * turn + step) % others.length]!);
}

test(
  "everyone's pages, asked for by everyone else, give nothing away",
  async () => {
    for (const [owner, { pages }] of crawls)
      for (const path of pages.filter((page) => WORKSPACE.test(page)))
        for (const person of someOthers(owner)) await judge({ person, path });
  },
  120_000 * factor,
);

/** The forms of the workspaces, one of each shape. */
function formsOf(person: Person): PageForm[] {
  const byShape = new Map(
    crawls.get(person)!.forms.map((form) => {
      const names = form.fields.map(({ name }) => name).sort();
      return [`${form.action.replace(/[0-9a-f-]{36}/g, "")} ${names}`, form];
    }),
  );
  return [...byShape.values()];
}

const filled = ({ fields }: PageForm, values: string[]) =>
  fields.map(({ name, value }, index): [string, string] => [name, values[index % values.length] ?? value]);

test(
  "every form, filled in by its owner with anything, is refused or taken but never breaks",
  async () => {
    const forms = people.flatMap((person) => formsOf(person).map((form) => ({ person, form })));
    const filling = fc.record({
      one: fc.constantFrom(...forms),
      kept: fc.boolean(),
      values: fc.array(hostileText, { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(filling, async ({ one: { person, form }, kept, values }) => {
        const fields = filled(form, values).map(([name, value], index): [string, string] => [
          name,
          kept && index % 2 === 0 ? (form.fields[index]?.value ?? "") : value,
        ]);
        const kind = form.isMultipart ? "multipart" : "fields";
        await judge({ person, path: form.action, init: { method: "POST", ...toInit({ kind, fields }) } });
      }),
      { ...seed, numRuns: 200 * factor, endOnFailure: true },
    );
  },
  120_000 * factor,
);

const leadsToSignIn = (answer: Response) =>
  answer.status === 302 && answer.headers.get("location")?.includes("/logg-inn?next=") === true;

test(
  "nobody sends another person's form",
  async () => {
    for (const owner of people)
      for (const form of formsOf(owner).filter(({ action }) => WORKSPACE.test(action)))
        for (const person of someOthers(owner)) {
          const what = `${person.visitor.name} at ${form.page} of ${owner.visitor.name}`;
          const page = await judge({ person, path: form.page });
          const isTheirsToo = page.status === 200;
          if (isTheirsToo) continue;
          expect(page.status === 404 || leadsToSignIn(page), `${what}: ${page.status}`).toBe(true);
          const body = new URLSearchParams(form.fields.map(({ name, value }) => [name, value]));
          const answer = await judge({ person, path: form.action, init: { method: "POST", body } });
          // Wrong fields (400) and rules (409) may refuse before anyone asks whose form it is; the page itself is 404.
          const isRefused = (answer.status >= 400 && answer.status < 500) || leadsToSignIn(answer);
          expect(isRefused, `${what} posts: ${answer.status}`).toBe(true);
        }
  },
  120_000 * factor,
);

test("what was asked left no fault in the log", () => {
  expect(site.output().match(/"level":(50|60).*/g) ?? []).toEqual([]);
});
