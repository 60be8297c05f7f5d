import { describe, expect, test } from "vitest";
import type { ListingState } from "../agencies/listing-state";
import { editableSections, isCommentable, openCommentsFor, stepsOf } from "./listing-rights";

const at = (state: ListingState, reviewRequired = false) => ({ state, reviewRequired });

test.each<[ListingState, string[]]>([
  ["draft", ["publish", "review", "delete"]],
  ["in_review", ["publish", "return", "delete"]],
  ["scheduled", ["takeBack"]],
  ["live", ["extend", "close"]],
  ["expired", ["conclude", "extend"]],
  ["closed_early", ["conclude", "extend"]],
  ["concluded", ["archive"]],
  ["archived", []],
  ["suspended", []],
  ["removed", []],
])("a recruiter can take from %s: %o", (state, steps) => {
  expect(stepsOf(at(state), ["recruiter"])).toEqual(steps);
  expect(stepsOf(at(state), ["member", "hiring_manager", "decision_maker"])).toEqual([]);
});

test("where review is on, nobody publishes a draft that no colleague has read", () => {
  expect(stepsOf(at("draft", true), ["owner"])).toEqual(["review", "delete"]);
  expect(stepsOf(at("in_review", true), ["owner"])).toContain("publish");
});

test("a case handler without a recruiter's role ends the case and nothing else", () => {
  expect(stepsOf(at("expired"), ["member", "case_handler"])).toEqual(["conclude"]);
  expect(stepsOf(at("concluded"), ["member", "case_handler"])).toEqual(["archive"]);
  expect(stepsOf(at("live"), ["member", "case_handler"])).toEqual([]);
});

describe("who writes", () => {
  test("a hiring manager writes drafts, not what a colleague is reading or what is public", () => {
    expect(editableSections("draft", ["member", "hiring_manager"])).toHaveLength(8);
    for (const state of ["in_review", "live"] as const)
      expect(editableSections(state, ["member", "hiring_manager"])).toEqual([]);
  });
  test("publication locks criteria and dates, the end of the case locks everything", () => {
    expect(editableSections("live", ["recruiter"])).not.toContain("criteria");
    expect(editableSections("live", ["recruiter"])).not.toContain("dates");
    expect(editableSections("scheduled", ["recruiter"])).toEqual([]);
    expect(editableSections("concluded", ["owner"])).toEqual([]);
  });
});

describe("comments", () => {
  test("are counted for those who write the ad, and unknown to everybody else", () => {
    for (const hold of ["owner", "recruiter", "case_handler", "hiring_manager"])
      expect(openCommentsFor(["member", hold], [1, 2])).toBe(2);
    expect(openCommentsFor(["owner"], [])).toBe(0);
    for (const hold of ["mentor", "panel_chair", "panel_member", "union_representative", "decision_maker"])
      expect(openCommentsFor(["member", hold], [])).toBe(null);
  });
  test("are written until the ad is public", () => {
    expect((["draft", "in_review", "scheduled"] as const).every(isCommentable)).toBe(true);
    expect((["live", "expired", "suspended", "archived"] as const).some(isCommentable)).toBe(false);
  });
});
