import { afterAll, beforeAll, expect, test } from "vitest";
import { heldOut, tuned } from "../../search/relevance/judged-queries.ts";
import { scoreEngine } from "../../search/relevance/score-engine.ts";
import { type ExampleAds, openExampleAds } from "../support/example-ads.ts";

let ads: ExampleAds;
beforeAll(async () => {
  ads = await openExampleAds();
});
afterAll(() => ads.close());

test.each([
  ["tuned", tuned, 0.95],
  ["held out", heldOut, 0.85],
])("C22 every engine orders the judged queries well: %s", { timeout: 120_000 }, async (_, queries, least) => {
  for (const [name, engine] of ads.engines) {
    expect((await scoreEngine(engine, queries, ads.numberOf)).ndcg, name).toBeGreaterThanOrEqual(least);
  }
});
