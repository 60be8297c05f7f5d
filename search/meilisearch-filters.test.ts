import { expect, test } from "vitest";
import { conditionsOf, liveAt, oneOf, quoted } from "./meilisearch-filters.ts";

test("quotes and backslashes stay inside a string", () => {
  expect(quoted(`a" OR b = "c\\`)).toBe(String.raw`"a\" OR b = \"c\\"`);
});

test("a choice of which nothing exists finds nothing", () => {
  const [condition] = conditionsOf(
    { filters: { county: ["99"] } },
    [{ group: "county", value: "99" }],
    new Map(),
  );
  expect(condition).toEqual({ name: "county", filter: oneOf("facets.county", []) });
  expect(condition!.filter).not.toContain("99");
});

test("every filter and range is a condition under the name of its facet or its own", () => {
  const conditions = conditionsOf(
    {
      filters: { county: ["46", "50"], skill: [] },
      ranges: {
        salaryMin: 600_000,
        remoteMin: 2,
        deadlineBefore: "1970-01-01T00:01:40Z",
        within: { municipality: "4601", km: 50 },
      },
    },
    [],
    new Map([
      ["4601", 0],
      ["4626", 20],
      ["0301", 300],
    ]),
  );
  expect(conditions).toEqual([
    { name: "county", filter: 'facets.county IN ["46", "50"]' },
    { name: "salary", filter: "salary_top >= 600000" },
    { name: "remoteMin", filter: "remote_days >= 2" },
    { name: "deadlineBefore", filter: "deadline < 100" },
    { name: "within", filter: 'facets.municipality IN ["4601", "4626"]' },
  ]);
});

test("the clock is part of the filter", () => {
  expect(liveAt(new Date(1500))).toBe("publish_at <= 1.5 AND deadline > 1.5");
});
