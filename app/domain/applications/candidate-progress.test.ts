import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ApplicationStatus, applicationStatuses } from "./application-steps.ts";
import { canEdit, canWithdraw, progressOf } from "./candidate-progress.ts";

const migration = readFileSync("supabase/migrations/20261101000012_applications.sql", "utf8");
/** Rows of application_transitions as the migration lays them: from, to, who may take the step. */
const transitions = [...migration.matchAll(/^ {2}\('(\w+)', '(\w+)', '\{([\w,]*)\}'/gm)].map(
  ([, from, to, takenBy]) => ({ from, to, takenBy: takenBy!.split(",") }),
);
const mayBecome = (from: ApplicationStatus, to: ApplicationStatus) =>
  transitions.some((row) => row.from === from && row.to === to && row.takenBy.includes("candidate"));

test("the table of steps was read", () => {
  expect(transitions.length).toBeGreaterThan(20);
});

describe.each(applicationStatuses)("%s", (status) => {
  test("may be edited where the database lets the candidate send it", () => {
    expect(canEdit({ status })).toBe(mayBecome(status, "submitted"));
  });
  test("may be taken back where the database lets the candidate do so", () => {
    expect(canWithdraw({ status })).toBe(mayBecome(status, "withdrawn"));
  });
  test("has a step of five, a draft none", () => {
    const progress = progressOf(status);
    if (status === "draft") expect(progress).toBeNull();
    else expect(progress?.now).toBeGreaterThanOrEqual(1);
  });
});

test.each([
  ["not_selected", "interviewing", 3],
  ["withdrawn", "under_review", 2],
  ["withdrawn", null, 1],
] as const)("%s after %s stops at step %i", (status, last, now) => {
  expect(progressOf(status, last)).toEqual({ now, count: 5, stopped: true });
});
