import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "./any-request.ts";
import { type Asker, newestFirst } from "./asker.ts";
import { distanceTo } from "./brute-force.ts";
import { runs } from "./runs.ts";

/** In what order, page by page, and what is like an ad. */
export function pagesAndOrders({ bench, search, idsOf, found }: Asker): void {
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
      { numRuns: runs(8) },
    );
    expect(await search({ page: 100_000 })).toMatchObject({ total: bench().corpus.length, hits: [] });
  });

  test("C7 orders are right and ties are broken the same way each time", async () => {
    expect(await idsOf({ sort: "newest" })).toEqual([...bench().corpus].sort(newestFirst).map((ad) => ad.id));
    const byDeadline = [...bench().corpus].sort(
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
      const ad = bench().corpus.find(({ id }) => id === hit.id)!;
      const expected = distanceTo(ad, bench().places, "4601");
      if (expected === null) expect(distances.slice(index).every((km) => km === undefined)).toBe(true);
      else expect(Math.abs(hit.distanceKm! - expected)).toBeLessThanOrEqual(0.01 * expected + 0.1);
    });
    const known = distances.filter((km) => km !== undefined);
    expect(known).toHaveLength(bench().corpus.length - 1);
    expect(known).toEqual([...known].sort((a, b) => a - b));
  });

  test("the most telling ad comes first, words that no ad has are let go and said to be", async () => {
    expect((await found("systemutvikler"))[0]).toBe("Systemutvikler Java");
    expect((await found("utvikler bergen"))[0]).toBe("Fullstackutvikler");
    expect((await found("jobb som testleder i oslo"))[0]).toBe("Testleder");
    expect(await search({ text: "java xqzptk" })).toMatchObject({ relaxed: true, total: 1 });
    expect(await search({ text: "xqzptk" })).toMatchObject({ relaxed: false, total: 0, hits: [] });
  });

  test("similar ads share something, leave out the ad itself, and are none for an unknown ad", async () => {
    const ad = bench().corpus.find(({ title }) => title === "Skyarkitekt")!;
    const similar = await bench().engine.similar(ad.id, 5);
    expect(similar).toHaveLength(5);
    expect(similar.map((hit) => hit.id)).not.toContain(ad.id);
    expect(await bench().engine.similar("00000000-0000-4000-8000-000000000000")).toEqual([]);
  });
}
