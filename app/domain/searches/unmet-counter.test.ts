import { expect, test } from "vitest";
import { createUnmetCounter } from "./unmet-counter.ts";

test("the same search from the same address counts once a day, another search or address counts too", () => {
  const isToBeCounted = createUnmetCounter();
  expect(isToBeCounted("10.0.0.1", "q=cobol", "2026-11-25")).toBe(true);
  expect(isToBeCounted("10.0.0.1", "q=cobol", "2026-11-25")).toBe(false);
  expect(isToBeCounted("10.0.0.1", "q=fortran", "2026-11-25")).toBe(true);
  expect(isToBeCounted("10.0.0.2", "q=cobol", "2026-11-25")).toBe(true);
  expect(isToBeCounted("10.0.0.1", "q=cobol", "2026-11-26")).toBe(true);
});

test("one address alone cannot make a demand", () => {
  const isToBeCounted = createUnmetCounter();
  const counted = Array.from({ length: 500 }, (_, n) => isToBeCounted("10.0.0.1", `q=${n}`, "2026-11-25"));
  expect(counted.filter(Boolean)).toHaveLength(40);
  expect(isToBeCounted("10.0.0.2", "q=1", "2026-11-25")).toBe(true);
});
