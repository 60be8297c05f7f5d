import { expect, test } from "vitest";
import { listExampleListings } from "../../supabase/local/demo/listing-seeds.ts";
import { heldOut, type JudgedQuery, tuned } from "./judged-queries.ts";
import { scoreAnswer } from "./score-engine.ts";

const judged: JudgedQuery = { id: "q", note: "", query: { text: "sky" }, grades: { 1: 3, 2: 2, 3: 1 } };

test("the best order scores one, another order less, nothing zero", () => {
  expect(scoreAnswer(judged, [1, 2, 3], 3)).toMatchObject({ ndcg: 1, recall: 1 });
  expect(scoreAnswer(judged, [3, 2, 1], 3).ndcg).toBeCloseTo(0.681, 3);
  expect(scoreAnswer(judged, [4, 5, 1], 3)).toMatchObject({ recall: 1 / 3 });
  expect(scoreAnswer(judged, [], 0)).toMatchObject({ ndcg: 0, recall: 0 });
});

test("what stands after the first ten does not count", () => {
  const tenOthers = Array.from({ length: 10 }, (_, index) => index + 10);
  expect(scoreAnswer(judged, [...tenOthers, 1, 2, 3], 13)).toMatchObject({ ndcg: 0, recall: 0 });
});

test("a query that should find nothing scores by finding nothing", () => {
  const nothing = { ...judged, grades: {} };
  expect(scoreAnswer(nothing, [], 0).ndcg).toBe(1);
  expect(scoreAnswer(nothing, [7], 1).ndcg).toBe(0);
});

test("each query stands once, and its grades name ads that are live on the day of the start", () => {
  const queries = [...tuned, ...heldOut];
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  expect(new Set(queries.map(({ query }) => query.text)).size).toBe(queries.length);
  const live = new Set(
    listExampleListings()
      .filter(({ days }) => days.publish <= 0 && days.deadline > 0)
      .map(({ number }) => String(number)),
  );
  const graded = new Set(queries.flatMap(({ grades }) => Object.keys(grades)));
  expect([...graded].filter((number) => !live.has(number))).toEqual([]);
});
