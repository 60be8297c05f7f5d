import { expect, test } from "vitest";
import { nextStatus } from "./cohort-steps.ts";

test.each([
  ["planning", "open_for_applications"],
  ["selecting", "matching"],
  ["confirmed", "running"],
  ["running", null],
  ["completed", null],
  ["terminated", null],
] as const)("after %s a cohort is prepared for %s", (status, next) => {
  expect(nextStatus(status)).toBe(next);
});
