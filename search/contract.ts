import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CorpusAd } from "./contract-corpus.ts";
import { bruteForce, distanceTo, type Places } from "./contract-oracle.ts";
import {
  type FacetGroup,
  FILTER_GROUPS,
  type FilterGroup,
  type SearchEngine,
  type SearchRequest,
} from "./port.ts";

export type ContractBench = {
  /** An engine that holds the corpus and may choose the instant (`asOf`). */
  engine: SearchEngine;
  /** The same engine as the public reaches it. */
  publicEngine: SearchEngine;
  corpus: CorpusAd[];
  places: Places;
  /** Field names of the documents that the engine was given. */
  documentFields: string[];
  close: () => Promise<void>;
};

const ALL_FACETS: FacetGroup[] = [...FILTER_GROUPS, "salary", "stipend"];

/** All that a document may hold; a new name here is a decision about what the public may know. */
// biome-ignore format: a list of names.
const PUBLIC_FIELDS = [
  "agency_slug", "benefit_ids", "body", "county_numbers", "deadline", "education", "employer",
  "employer_type", "employment_form", "experience_years_min", "extent", "kind", "language", "listing_id",
  "mission_ids", "municipality_numbers", "occupation_code", "place_names", "publish_at", "related_names",
  "remote_days", "salary_top", "skill_ids", "skill_names", "skill_parts", "stipend_top", "summary",
  "terms_stated", "title", "title_parts", "work_languages", "work_model",
];

/** What every engine behind the port must pass. `open` prepares an engine over a corpus of its own. */
export function searchContract(name: string, open: (now: Date) => Promise<ContractBench>): void {
  describe(`search contract: ${name}`, () => {
    const now = new Date();
    let bench: ContractBench;
    beforeAll(async () => {
      bench = await open(now);
    });
    afterAll(async () => {
      await bench.close();
    });

    const search = (request: SearchRequest) =>
      bench.engine.search({ asOf: now.toISOString(), pageSize: 100, ...request });
    const titles = async (request: SearchRequest) => {
      const { hits } = await search(request);
      return hits.map((hit) => bench.corpus.find((ad) => ad.id === hit.id)!.title);
    };
    const idsOf = async (request: SearchRequest) => (await search(request)).hits.map((hit) => hit.id);
    const found = (text: string, prefix = false) => titles({ text, prefix });

    const valuesIn = (group: FilterGroup) => [
      ...new Set(bench.corpus.flatMap((ad) => ad.facets[group] ?? [])),
    ];
    const anyFilters = () =>
      fc.dictionary(fc.constantFrom(...FILTER_GROUPS), fc.constant(null), { maxKeys: 3 }).chain((groups) =>
        fc.record(
          Object.fromEntries(
            Object.keys(groups).map((group) => [
              group,
              fc.uniqueArray(fc.constantFrom(...valuesIn(group as FilterGroup), "unknown"), {
                minLength: 1,
                maxLength: 3,
              }),
            ]),
          ),
        ),
      ) as fc.Arbitrary<NonNullable<SearchRequest["filters"]>>;
    const anyRanges = () =>
      fc.record(
        {
          salaryMin: fc.constantFrom(600_000, 725_000, 900_000),
          stipendMin: fc.constantFrom(20_000, 60_000),
          remoteMin: fc.integer({ min: 0, max: 5 }),
          experienceMax: fc.integer({ min: 0, max: 5 }),
          deadlineBefore: fc.integer({ min: 1, max: 20 }).map((days) => daysFrom(now, days)),
          publishedAfter: fc.integer({ min: -20, max: 0 }).map((days) => daysFrom(now, days)),
          within: fc.record({
            municipality: fc.constantFrom("0301", "4601", "5501"),
            km: fc.constantFrom(50, 400),
          }),
        },
        { requiredKeys: [] },
      );
    const anyText = () =>
      fc.constantFrom(undefined, "utvikler", "arkitekt", "sikkerhet", "kommune", "java xqzptk");

    test("C1 an empty request finds every live ad, newest first", async () => {
      const expected = [...bench.corpus].sort(newestFirst).map((ad) => ad.id);
      for (const text of [undefined, "", " ", "!!! … –", "😀"]) {
        const result = await search({ text });
        expect(result.hits.map((hit) => hit.id)).toEqual(expected);
        expect(result).toMatchObject({
          total: expected.length,
          totalIsExact: true,
          relaxed: false,
          corrected: null,
        });
      }
    });

    test("C2 values of a group are alternatives, groups must all hold", async () => {
      const filters = { county: ["46", "50"], employerType: ["municipality"] };
      const expected = bench.corpus.filter(
        (ad) =>
          (ad.facets.county!.includes("46") || ad.facets.county!.includes("50")) &&
          ad.facets.employerType![0] === "municipality",
      );
      expect(expected.length).toBeGreaterThan(1);
      expect(new Set(await idsOf({ filters }))).toEqual(new Set(expected.map((ad) => ad.id)));
    });

    test("C3 hits and counts are those of brute force, each facet without its own choice", async () => {
      await fc.assert(
        fc.asyncProperty(anyFilters(), anyRanges(), anyText(), async (filters, ranges, text) => {
          const answering = new Set(await idsOf({ text }));
          const request = { text, filters, ranges, facets: ALL_FACETS };
          const result = await search(request);
          const expected = bruteForce(
            bench.corpus.filter((ad) => answering.has(ad.id)),
            request,
            bench.places,
          );
          expect(new Set(result.hits.map((hit) => hit.id))).toEqual(
            new Set(expected.found.map((ad) => ad.id)),
          );
          expect(result.total).toBe(expected.found.length);
          expect(result.facets).toEqual(expected.facets);
        }),
        { numRuns: 60 },
      );
    });

    test("C4 a further filter never raises another group's count", async () => {
      await fc.assert(
        fc.asyncProperty(anyFilters(), anyFilters(), anyText(), async (filters, more, text) => {
          const before = await search({ text, filters, facets: ALL_FACETS });
          const after = await search({ text, filters: { ...more, ...filters }, facets: ALL_FACETS });
          expect(after.total).toBeLessThanOrEqual(before.total);
          for (const group of ALL_FACETS) {
            if (group in more && !(group in filters)) continue;
            const earlier = new Map(before.facets[group]?.map(({ value, count }) => [value, count]));
            for (const { value, count } of after.facets[group] ?? []) {
              expect(count).toBeLessThanOrEqual(earlier.get(value) ?? 0);
            }
          }
        }),
        { numRuns: 30 },
      );
    });

    test("C5 a value that does not exist finds nothing, is named, and leaves its own group's counts alone", async () => {
      const everything = await search({ facets: ["county", "skill"] });
      const result = await search({ filters: { county: ["99"] }, facets: ["county", "skill"] });
      expect(result.total).toBe(0);
      expect(result.hits).toEqual([]);
      expect(result.unknown).toEqual([{ group: "county", value: "99" }]);
      expect(result.facets.county).toEqual([...everything.facets.county!, { value: "99", count: 0 }]);
      expect(result.facets.skill).toBeUndefined();
      const place = await search({ ranges: { within: { municipality: "9999", km: 10 } } });
      expect(place).toMatchObject({ total: 0, unknown: [{ group: "within", value: "9999" }] });
    });

    test("C6 pages are disjoint and complete, the total is stable, beyond the end is empty", async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 17 }), anyText(), async (pageSize, text) => {
          const whole = await search({ text });
          const pages = [];
          for (let page = 1; page <= Math.ceil(whole.total / pageSize) + 1; page += 1) {
            const result = await search({ text, page, pageSize });
            expect(result.total).toBe(whole.total);
            pages.push(result.hits.map((hit) => hit.id));
          }
          expect(pages.at(-1)).toEqual([]);
          expect(pages.flat()).toEqual(whole.hits.map((hit) => hit.id));
        }),
        { numRuns: 8 },
      );
      expect(await search({ page: 100_000 })).toMatchObject({ total: bench.corpus.length, hits: [] });
    });

    test("C7 orders are right and ties are broken the same way each time", async () => {
      expect(await idsOf({ sort: "newest" })).toEqual([...bench.corpus].sort(newestFirst).map((ad) => ad.id));
      const byDeadline = [...bench.corpus].sort(
        (a, b) => a.deadline.getTime() - b.deadline.getTime() || newestFirst(a, b),
      );
      expect(await idsOf({ sort: "deadline" })).toEqual(byDeadline.map((ad) => ad.id));
      const relevant = await search({ text: "utvikler" });
      expect(relevant.sort).toBe("relevance");
      const scores = relevant.hits.map((hit) => hit.score!);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(await idsOf({ text: "utvikler" })).toEqual(relevant.hits.map((hit) => hit.id));
    });

    test("C8 distances are right within one per cent, ads without a place come last", async () => {
      const { hits } = await search({ sort: "distance", near: "4601" });
      const distances = hits.map((hit) => hit.distanceKm);
      hits.forEach((hit, index) => {
        const ad = bench.corpus.find(({ id }) => id === hit.id)!;
        const expected = distanceTo(ad, bench.places, "4601");
        if (expected === null) expect(distances.slice(index).every((km) => km === undefined)).toBe(true);
        else expect(Math.abs(hit.distanceKm! - expected)).toBeLessThanOrEqual(0.01 * expected + 0.1);
      });
      const known = distances.filter((km) => km !== undefined);
      expect(known).toHaveLength(bench.corpus.length - 1);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    });

    test("C9 a deadline one second ago is gone from hits, total and facets", async () => {
      const [ad] = [...bench.corpus].sort((a, b) => a.deadline.getTime() - b.deadline.getTime());
      const at = (seconds: number) =>
        search({
          asOf: new Date(ad!.deadline.getTime() + seconds * 1000).toISOString(),
          facets: ["agency"],
          filters: { agency: ad!.facets.agency! },
        });
      const ids = (result: Awaited<ReturnType<typeof at>>) => result.hits.map((hit) => hit.id);
      const count = (result: Awaited<ReturnType<typeof at>>) =>
        result.facets.agency?.find(({ value }) => value === ad!.facets.agency![0])?.count;
      const before = await at(-1);
      const after = await at(1);
      expect(ids(before)).toContain(ad!.id);
      expect(ids(after)).not.toContain(ad!.id);
      expect(after.total).toBe(before.total - 1);
      expect(count(after)).toBe(count(before)! - 1);
    });

    test("C9 an ad is not there before its publication, and the public cannot choose the clock", async () => {
      const newest = [...bench.corpus].sort(newestFirst)[0]!;
      const justBefore = new Date(newest.publishAt.getTime() - 1000).toISOString();
      expect(await idsOf({ asOf: justBefore })).not.toContain(newest.id);
      const nobody = await bench.publicEngine.search({ asOf: daysFrom(now, 365) });
      expect(nobody.total).toBe(bench.corpus.length);
    });

    test("C10 a longer beginning of a word finds a part of what a shorter one found", async () => {
      for (const word of ["kubernetes", "brønnøysundregistrene", "meteorologisk", "embedded"]) {
        let shorter: string[] | undefined;
        for (let length = 2; length <= word.length; length += 1) {
          const ids = await idsOf({ text: word.slice(0, length), prefix: true });
          expect(ids.length).toBeGreaterThan(0);
          if (shorter) expect(shorter).toEqual(expect.arrayContaining(ids));
          shorter = ids;
        }
      }
    });

    test("C10 every beginning of a title finds it, also where the beginning is a word itself", async () => {
      for (const title of ["Nettverksingeniør", "Databaseadministrator", "Skyarkitekt", "Personvernombud"]) {
        for (let length = 2; length <= title.length; length += 1) {
          expect(await found(title.slice(0, length), true)).toContain(title);
        }
      }
    });

    test.each([
      ["nettverksingenør", "Nettverksingeniør"],
      ["sysetmutvikler", "Systemutvikler Java"],
      ["ettverksingeniør", "Nettverksingeniør"],
      ["kotlni", "Backend-utvikler Kotlin"],
      ["sikerhetsanalytker", "Sikkerhetsanalytiker"],
      ["tenestedesinger", "Tenestedesignar"],
    ])("C11 %s is read as a misspelling", async (text, title) => {
      const result = await search({ text });
      expect(result.corrected).not.toBeNull();
      expect((await found(text))[0]).toBe(title);
    });

    test("C11 short words and right words are never corrected", async () => {
      for (const text of ["java", "jova", "kotlin", "utvikler", "testleder", "gis"]) {
        expect(await search({ text })).toMatchObject({ corrected: null });
      }
      expect(await found("jova")).toEqual([]);
    });

    test.each([
      [["økonomi", "okonomi", "oekonomi", "ØKONOMI", "o\u0308konomi"], "Økonomisystem-forvalter"],
      [["ås kommune", "aas kommune", "Ås kommune"], "GIS-ingeniør"],
      [["bodø", "bodo", "bodoe"], "Brukerstøtte IT-konsulent"],
      [["løsningsarkitekt", "losningsarkitekt", "loesningsarkitekt"], "Løsningsarkitekt"],
      [["kárášjohka", "karasjohka", "karasjok"], "Rådgiver bærekraft"],
    ])("C12 %j finds %s", async (texts, title) => {
      for (const text of texts) expect((await found(text))[0]).toBe(title);
    });

    test.each([
      ["tenestedesignar", "tjenestedesigner", ["Tjenestedesigner", "Tenestedesignar"]],
      ["systemutviklar", "systemutvikler", ["Systemutvikler Java", "Systemutviklar"]],
      ["løysingsarkitekt", "løsningsarkitekt", ["Løsningsarkitekt", "Løysingsarkitekt"]],
      ["personvernombod", "personvernombud", ["Personvernombud", "Personvernombod"]],
      ["prosjektleiar", "prosjektleder", ["Prosjektleder IKT", "Prosjektleiar digitalisering"]],
      [
        "informasjonstryggleik",
        "informasjonssikkerhet",
        ["Informasjonssikkerhetsrådgiver", "Rådgjevar informasjonstryggleik"],
      ],
    ])("C13 %s and %s find the same", async (nynorsk, bokmal, expected) => {
      expect(await found(nynorsk)).toEqual(expect.arrayContaining(expected));
      expect(await found(bokmal)).toEqual(expect.arrayContaining(expected));
    });

    test.each([
      ["machine learning", "Maskinlæringsingeniør"],
      ["kunstig intelligens", "Maskinlæringsingeniør"],
      ["nav", "Plattformingeniør til skyplattform"],
      ["dba", "Databaseadministrator"],
      ["developer", "Software developer"],
      ["security", "Security architect"],
    ])("%s is understood", async (text, title) => {
      expect(await found(text)).toContain(title);
    });

    test.each([
      ["arkitekt", ["Skyarkitekt", "Løsningsarkitekt", "Virksomhetsarkitekt"]],
      ["sky", ["Skyarkitekt", "Plattformingeniør til skyplattform"]],
      ["skyplattform", ["Plattformingeniør til skyplattform"]],
      ["sky plattform", ["Plattformingeniør til skyplattform"]],
      ["prosjekt leder", ["Prosjektleder IKT", "Prosjektleiar digitalisering"]],
      ["database administrator", ["Databaseadministrator"]],
      ["utviklerne", ["Fullstackutvikler", "Frontend-utvikler"]],
      ["frontendutvikler", ["Frontend-utvikler"]],
    ])("C14 %s finds %j by head, modifier, split or joined", async (text, expected) => {
      expect(await found(text)).toEqual(expect.arrayContaining(expected));
    });

    test.each([
      ["C#", ["Utvikler C#", "Systemutviklar"], "Embedded-utvikler C++"],
      ["c++", ["Embedded-utvikler C++"], "Utvikler C#"],
      [".NET", ["Systemutviklar"], "Fullstackutvikler"],
      ["node.js", ["Fullstackutvikler"], "Frontend-utvikler"],
      ["Nodejs", ["Fullstackutvikler"], "Frontend-utvikler"],
      ["ci/cd", ["Testleder"], "Utvikler C#"],
      ["CI CD", ["Testleder"], "Utvikler C#"],
    ])("C15 %s", async (text, expected, other) => {
      const hits = await found(text);
      expect(hits).toEqual(expect.arrayContaining(expected));
      expect(hits).not.toContain(other);
    });

    test("the most telling ad comes first, words that no ad has are let go and said to be", async () => {
      expect((await found("systemutvikler"))[0]).toBe("Systemutvikler Java");
      expect((await found("utvikler bergen"))[0]).toBe("Fullstackutvikler");
      expect((await found("jobb som testleder i oslo"))[0]).toBe("Testleder");
      expect(await search({ text: "java xqzptk" })).toMatchObject({ relaxed: true, total: 1 });
      expect(await search({ text: "xqzptk" })).toMatchObject({ relaxed: false, total: 0, hits: [] });
    });

    test("nothing found comes with what would find something", async () => {
      const request: SearchRequest = {
        text: "java",
        filters: { county: ["56"] },
        ranges: { salaryMin: 500_000 },
      };
      const { total, relaxations } = await search(request);
      expect(total).toBe(0);
      expect(relaxations).toContainEqual({ without: "county", total: 1 });
      expect(relaxations).toContainEqual({ text: "", total: 1 });
      expect((await search({ text: "sysetmutvikler" })).corrected).toBe("systemutvikler");
      expect((await search({ text: "losningarkitkt oslo" })).corrected).toBe("løsningsarkitekt oslo");
      const near = await search({
        text: "arkitekt",
        ranges: { within: { municipality: "5610", km: 400 } },
        filters: { county: ["50"] },
      });
      expect(near.total).toBe(0);
      expect(near.relaxations.length).toBeGreaterThan(0);
      expect(near.relaxations.length).toBeLessThanOrEqual(3);
    });

    test("C16 hostile text never fails", async () => {
      const texts = [
        "a".repeat(50_000),
        "æ ".repeat(2500),
        "\"'`;--",
        "' or 1=1 --",
        "& | ! ( ) :* <-> <2>",
        "county = 46 AND NOT x",
        "\\",
        "%_%",
        "\0java\0",
        "\ud800",
        "x\udfff",
        "😀😀😀",
        "<script>alert(1)</script>",
        "\ue000java\ue001",
        "{}[]()",
        "\u202e\u0000\u200b",
        "1e999999",
        "-java",
        "java:*",
        "Москва 東京",
      ];
      for (const text of texts) {
        for (const prefix of [true, false]) {
          const result = await search({ text, prefix, facets: ["county"] });
          expect(result.total).toBeGreaterThanOrEqual(result.hits.length);
        }
      }
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
          const result = await search({ text, prefix: true, filters: { skill: [text] }, near: text });
          expect(result.total).toBe(0);
        }),
        { numRuns: 40 },
      );
    });

    test("C16 text without letters asks for everything, letters that no ad has for nothing", async () => {
      expect((await search({ text: "Москва" })).total).toBe(0);
      expect((await search({ text: "?!" })).total).toBe(bench.corpus.length);
    });

    test("C17 hits are marked, marks are balanced, markup in an ad stays text", async () => {
      const java = await search({ text: "systemutvikler" });
      expect(java.hits[0]!.highlight!.title).toBe("<mark>Systemutvikler</mark> Java");
      expect((await search({ text: "c#" })).hits[0]!.highlight!.title).toBe("Utvikler <mark>C#</mark>");
      const climate = bench.corpus.find(({ title }) => title === "Rådgiver bærekraft")!;
      const { hits } = await search({ text: "klima" });
      const { excerpt } = hits.find((hit) => hit.id === climate.id)!.highlight!;
      expect(excerpt).toContain("&lt;script&gt;");
      expect(excerpt).toContain("<mark>klima</mark>");
      for (const text of ["utvikler", "kommune", "sikkerhet", "script", "sky"]) {
        for (const { highlight } of (await search({ text })).hits) {
          for (const html of [highlight!.title, highlight!.excerpt ?? ""]) {
            const tags = html.match(/<[^>]*>/g) ?? [];
            expect(tags.every((tag, index) => tag === (index % 2 ? "</mark>" : "<mark>"))).toBe(true);
            expect(tags.length % 2).toBe(0);
          }
        }
      }
    });

    test("C18 documents hold allow-listed fields only, and no contact can be searched for", async () => {
      expect([...bench.documentFields].sort()).toEqual(PUBLIC_FIELDS);
      expect(await found("hemmelig kontaktperson")).toEqual([]);
      expect(await found("personalkontoret.example")).toEqual([]);
    });

    test("similar ads share something, leave out the ad itself, and are none for an unknown ad", async () => {
      const ad = bench.corpus.find(({ title }) => title === "Skyarkitekt")!;
      const similar = await bench.engine.similar(ad.id, 5);
      expect(similar).toHaveLength(5);
      expect(similar.map((hit) => hit.id)).not.toContain(ad.id);
      expect(await bench.engine.similar("00000000-0000-4000-8000-000000000000")).toEqual([]);
    });

    test("one facet can be asked for alone, and the engine says that it is well", async () => {
      const values = await bench.engine.facetValues({ filters: { county: ["46"] } }, "county");
      expect(values.find(({ value }) => value === "03")!.count).toBeGreaterThan(1);
      expect(await bench.engine.health()).toMatchObject({ ok: true });
    });
  });
}

function newestFirst(a: CorpusAd, b: CorpusAd): number {
  return b.publishAt.getTime() - a.publishAt.getTime() || (a.id < b.id ? -1 : 1);
}

function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString();
}
