import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createFallbackEngine } from "./fallback-engine.ts";
import type { SearchEngine, SearchOptions, SearchResult } from "./port.ts";

const answerOf = (engine: string) => ({ engine, degraded: false, total: 1 }) as SearchResult;

/** An engine that does what `act` does at each search, and counts them. */
function engineThat(name: string, act: (options: SearchOptions) => Promise<void> = async () => {}) {
  const engine = {
    searches: 0,
    act,
    async search(_: unknown, options: SearchOptions = {}) {
      engine.searches += 1;
      await engine.act(options);
      return answerOf(name);
    },
    facetValues: async () => [],
    similar: async () => [],
    health: async () => ({ ok: true as const, tookMs: 0 }),
  };
  return engine satisfies SearchEngine;
}

const fail = () => Promise.reject(new Error("ECONNREFUSED"));
const hang = ({ signal }: SearchOptions) =>
  new Promise<void>((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));

test("while the engine answers, the fallback is not asked", async () => {
  const [first, fallback] = [engineThat("first"), engineThat("fallback")];
  const engine = createFallbackEngine(first, fallback);
  expect(await engine.search({})).toMatchObject({ engine: "first", degraded: false });
  expect(fallback.searches).toBe(0);
});

test("C20 an engine that is down is answered for at once, and left alone after three failures", async () => {
  const [first, fallback] = [engineThat("first", fail), engineThat("fallback")];
  const changes: unknown[] = [];
  const engine = createFallbackEngine(first, fallback, { onChange: (change) => changes.push(change) });
  for (let nr = 0; nr < 5; nr += 1) {
    expect(await engine.search({})).toMatchObject({ engine: "fallback", degraded: true });
  }
  expect(first.searches).toBe(3);
  expect(changes).toEqual([{ isOpen: true, reason: "ECONNREFUSED" }]);
});

test("C20 an engine that hangs costs one search its time, the next ones none", async () => {
  const [first, fallback] = [engineThat("first", hang), engineThat("fallback")];
  const engine = createFallbackEngine(first, fallback, { answerLimitMs: 30 });
  expect(await engine.search({})).toMatchObject({ engine: "fallback", degraded: true });
  expect(await engine.search({})).toMatchObject({ engine: "fallback", degraded: true });
  expect(first.searches).toBe(1);
});

test("after the pause one search tries, the others do not wait for it, and an answer ends the pause", async () => {
  const [first, fallback] = [engineThat("first", fail), engineThat("fallback")];
  const changes: boolean[] = [];
  const engine = createFallbackEngine(first, fallback, {
    openMs: 20,
    onChange: ({ isOpen }) => changes.push(isOpen),
  });
  for (let nr = 0; nr < 3; nr += 1) await engine.search({});
  await sleep(30);
  const answered = Promise.withResolvers<void>();
  first.act = () => answered.promise;
  const trying = engine.search({});
  expect(await engine.search({})).toMatchObject({ engine: "fallback" });
  answered.resolve();
  expect(await trying).toMatchObject({ engine: "first", degraded: false });
  expect(await engine.search({})).toMatchObject({ engine: "first" });
  expect(changes).toEqual([true, false]);
});

test("two failures with an answer between them open nothing", async () => {
  const [first, fallback] = [engineThat("first"), engineThat("fallback")];
  const engine = createFallbackEngine(first, fallback);
  for (const act of [fail, fail, async () => {}, fail, fail]) {
    first.act = act;
    await engine.search({});
  }
  first.act = async () => {};
  expect(await engine.search({})).toMatchObject({ engine: "first" });
});

test("a search that its caller calls off is no failure of the engine", async () => {
  const [first, fallback] = [engineThat("first", hang), engineThat("fallback")];
  const engine = createFallbackEngine(first, fallback);
  for (let nr = 0; nr < 4; nr += 1) {
    await expect(engine.search({}, { signal: AbortSignal.timeout(5) })).rejects.toThrow();
  }
  first.act = async () => {};
  expect(await engine.search({})).toMatchObject({ engine: "first" });
  expect(fallback.searches).toBe(0);
});
