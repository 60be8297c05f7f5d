import { describe, expect, test } from "vitest";
import { agencySteps, applicationStatuses, handlesApplications, isWaiting } from "./application-steps.ts";

describe("steps of the agency", () => {
  test.each([
    ["submitted", ["under_review"]],
    ["under_review", ["shortlisted", "not_selected"]],
    ["shortlisted", ["interviewing", "not_selected"]],
    ["interviewing", ["shortlisted", "not_selected"]],
  ] as const)("from %s a case handler may choose %j", (from, expected) => {
    expect(agencySteps(from, ["case_handler"]).map((step) => step.to)).toEqual(expected);
    expect(agencySteps(from, ["panel_chair", "hiring_manager"])).toEqual(agencySteps(from, ["case_handler"]));
  });

  test("nobody is turned down or called to an interview without a message", () => {
    const silent = applicationStatuses
      .flatMap((from) => agencySteps(from, ["case_handler"]))
      .filter((step) => !step.needsMessage)
      .map((step) => step.to);
    expect(silent).not.toContain("not_selected");
    expect(silent).not.toContain("interviewing");
  });

  test("members of the panel, the union's representative and the one who decides have no step yet", () => {
    const seats = ["panel_chair", "panel_member", "union_representative", "deputy", "decision_maker"];
    expect(applicationStatuses.flatMap((from) => agencySteps(from, seats))).toEqual([]);
    expect(handlesApplications(seats)).toBe(false);
    expect(handlesApplications(["deputy", "hiring_manager"])).toBe(true);
  });

  test("only what is undecided waits", () => {
    expect(applicationStatuses.filter(isWaiting)).toEqual(["submitted", "under_review"]);
  });
});
