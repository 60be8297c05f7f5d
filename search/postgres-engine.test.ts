import { createClient } from "@supabase/supabase-js";
import { expect, test } from "vitest";
import { createPostgresEngine } from "./postgres-engine.ts";

const ANSWER = {
  total: 1,
  hits: [
    {
      id: "a",
      score: 0.5,
      distanceKm: null,
      title: "Sky & <b>",
      body: "Vi flytter til skyen.",
      why: [{ word: "sky", field: "name", isOther: false }],
    },
  ],
  facets: { county: { "11": 1, "46": 2, "03": 1 } },
  sort: "relevance",
  relaxed: false,
  corrected: null,
  terms: [{ shown: "sky", marks: ["sky"] }],
  unknown: [],
  relaxations: [],
};

function engineOver(answer: (request: Request) => Promise<Response> | Response) {
  const client = createClient("http://database.test", "key", {
    global: { fetch: async (input, init) => answer(new Request(input, init)) },
  });
  return createPostgresEngine(client);
}

test("an answer is checked, completed and its marks become HTML", async () => {
  const result = await engineOver(() => Response.json(ANSWER)).search({ text: "sky" });
  expect(result).toMatchObject({
    total: 1,
    totalIsExact: true,
    engine: "postgres",
    degraded: false,
    hits: [
      {
        id: "a",
        highlight: {
          title: "<mark>Sky</mark> &amp; &lt;b&gt;",
          excerpt: "Vi flytter til <mark>skyen</mark>.",
        },
        why: [{ word: "sky", field: "title", isOther: false }],
      },
    ],
  });
});

test("counts come most first, then by value, with chosen values that no ad has and without facets that have none", async () => {
  const { facets } = await engineOver(() => Response.json(ANSWER)).search({
    facets: ["county", "skill"],
    filters: { county: ["46", "18"] },
  });
  expect(facets).toEqual({
    county: [
      { value: "46", count: 2 },
      { value: "03", count: 1 },
      { value: "11", count: 1 },
      { value: "18", count: 0 },
    ],
  });
});

test("an answer of another shape is a fault, not a result", async () => {
  const engine = engineOver(() => Response.json({ ...ANSWER, total: "many" }));
  await expect(engine.search({})).rejects.toThrow();
});

test("what jsonb cannot hold is taken out of every text before it is sent", async () => {
  let sent: unknown;
  const engine = engineOver(async (request) => {
    sent = await request.json();
    return Response.json(ANSWER);
  });
  await engine.search({ text: "ja\0va\ud800", filters: { skill: ["\0x\udfff"] }, near: "\0" });
  expect(sent).toEqual({
    request: { text: "java\ufffd", filters: { skill: ["x\ufffd"] }, near: "" },
  });
});

test("a refusal names itself and its field, a database that does not answer is an unwell engine", async () => {
  const refusing = engineOver(() =>
    Response.json({ code: "P0001", message: "invalid_search", details: "page", hint: null }, { status: 400 }),
  );
  await expect(refusing.search({ page: 0 })).rejects.toThrow("search_listings: invalid_search page");
  expect(await refusing.health()).toEqual({
    ok: false,
    reason: "search_listings: invalid_search page",
  });
});

test("a search can be called off", async () => {
  const engine = engineOver(
    (request) =>
      new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => reject(request.signal.reason));
      }),
  );
  await expect(engine.search({}, { signal: AbortSignal.timeout(20) })).rejects.toThrow(/abort|timeout/i);
});
