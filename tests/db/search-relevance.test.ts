import { afterAll, beforeAll, expect, test } from "vitest";
import { heldOut, tuned } from "../../search/relevance/judged-queries.ts";
import { scoreEngine } from "../../search/relevance/score-engine.ts";
import { type ExampleAds, openExampleAds } from "../support/example-ads.ts";

let ads: ExampleAds;
beforeAll(async () => {
  ads = await openExampleAds();
});
afterAll(() => ads.close());

test("C22 every engine orders the judged queries well, and those that it was not tuned on", async () => {
  for (const [name, engine] of ads.engines) {
    expect((await scoreEngine(engine, tuned, ads.numberOf)).ndcg, name).toBeGreaterThanOrEqual(0.95);
    expect((await scoreEngine(engine, heldOut, ads.numberOf)).ndcg, name).toBeGreaterThanOrEqual(0.85);
  }
});
