import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { Asker } from "./asker.ts";

/** What happens while ads change: nothing is lost or doubled, the newest wins, and no search hangs. */
export function changes({ bench, search, found }: Asker): void {
  const testLeader = () => bench().corpus.find(({ title }) => title === "Testleder")!;
  afterEach(async () => {
    await bench().rename(testLeader().id, testLeader().title);
    await bench().sync();
  });

  test("C19 sending an ad again changes nothing, and the newest of its changes is the last word", async () => {
    const { id } = testLeader();
    const { total } = await search({});
    for (const title of ["Bøkker", "Salmaker", "Glassblåser"]) {
      await bench().rename(id, title);
      await Promise.all([bench().sync(), bench().sync()]);
    }
    await Promise.all([
      bench()
        .rename(id, "Gjørtler")
        .then(() => bench().rename(id, "Orgelbygger")),
      bench().sync(),
      bench().sync(),
    ]);
    await bench().sync();
    await bench().sync();
    expect(await bench().engine.search({ text: "orgelbygger" })).toMatchObject({ total: 1, hits: [{ id }] });
    for (const title of ["bøkker", "salmaker", "glassblåser", "gjørtler"]) {
      expect((await search({ text: title })).hits.map((hit) => hit.id)).not.toContain(id);
    }
    expect((await search({})).total).toBe(total);
  });

  test("C20 a search that its caller calls off ends, at once or under way", async () => {
    const { engine } = bench();
    await expect(engine.search({}, { signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(engine.search({ text: "kommune" }, { signal: AbortSignal.timeout(0) })).rejects.toThrow();
    expect(await engine.search({})).toMatchObject({ total: bench().corpus.length });
  });

  test("C21 while the index is rebuilt and ads change, every search finds every ad once", async () => {
    let isDone = false;
    const rebuilding = bench()
      .rebuild()
      .finally(() => {
        isDone = true;
      });
    let searches = 0;
    while (!isDone || searches < 3) {
      const { total, hits } = await search({});
      expect(total).toBe(bench().corpus.length);
      expect(new Set(hits.map((hit) => hit.id)).size).toBe(bench().corpus.length);
      if (searches === 1) await bench().rename(testLeader().id, "Fyrvokter");
      if (searches % 2 === 0) await bench().sync();
      searches += 1;
      await sleep(5);
    }
    await rebuilding;
    await bench().sync();
    expect(await found("fyrvokter")).toEqual(["Testleder"]);
  });
}
