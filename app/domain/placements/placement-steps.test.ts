import { expect, test } from "vitest";
import { coordinatorSteps, isChangeable, placementStatuses } from "./placement-steps.ts";

test.each([
  ["proposed", ["cancelled"]],
  ["host_accepted", ["confirmed", "cancelled"]],
  ["active", ["ended_early"]],
  ["completed", []],
  ["host_declined", []],
] as const)("of a placement that is %s a coordinator may make %j", (status, steps) => {
  expect(coordinatorSteps(status)).toEqual(steps);
});

test("what is over is not changed, and whatever a coordinator can end can be changed", () => {
  for (const status of placementStatuses)
    if (coordinatorSteps(status).length > 0) expect(isChangeable(status)).toBe(true);
  expect(isChangeable("completed")).toBe(false);
  expect(isChangeable("ended_early")).toBe(false);
});
