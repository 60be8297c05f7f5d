import fc from "fast-check";
import { expect, test } from "vitest";
import { type FacetGroup, FILTER_GROUPS, type SearchRequest } from "../port.ts";
import { anyFilters, anyRanges, anyText } from "./any-request.ts";
import { type Asker, newestFirst } from "./asker.ts";
import { bruteForce } from "./brute-force.ts";
import { runs } from "./runs.ts";

const ALL_FACETS: FacetGroup[] = [...FILTER_GROUPS, "salary", "stipend"];

/** What is found and what is counted: filters, ranges and facets. */
export function filtersAndCounts({ bench, search, idsOf, now }: Asker): void {
  test("C1 an empty request finds every live ad, newest first", async () => {
    const expected = [...bench().corpus].sort(newestFirst).map((ad) => ad.id);
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
    const expected = bench().corpus.filter(
      (ad) =>
        (ad.facets.county!.includes("46") || ad.facets.county!.includes("50")) &&
        ad.facets.employerType![0] === "municipality",
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(new Set(await idsOf({ filters }))).toEqual(new Set(expected.map((ad) => ad.id)));
  });

  test("C3 hits and counts are those of brute force, each facet without its own choice", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFilters(bench().corpus),
        anyRanges(now),
        anyText(),
        async (filters, ranges, text) => {
          const answering = new Set(await idsOf({ text }));
          const request = { text, filters, ranges, facets: ALL_FACETS };
          const result = await search(request);
          const expected = bruteForce(
            bench().corpus.filter((ad) => answering.has(ad.id)),
            request,
            bench().places,
          );
          expect(new Set(result.hits.map((hit) => hit.id))).toEqual(
            new Set(expected.found.map((ad) => ad.id)),
          );
          expect(result.total).toBe(expected.found.length);
          expect(result.facets).toEqual(expected.facets);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test("C4 a further filter never raises another group's count", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFilters(bench().corpus),
        anyFilters(bench().corpus),
        anyText(),
        async (filters, more, text) => {
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
        },
      ),
      { numRuns: runs(30) },
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

  test("one facet can be asked for alone, and the engine says that it is well", async () => {
    const values = await bench().engine.facetValues({ filters: { county: ["46"] } }, "county");
    expect(values.find(({ value }) => value === "03")!.count).toBeGreaterThan(1);
    expect(await bench().engine.health()).toMatchObject({ ok: true });
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
}
