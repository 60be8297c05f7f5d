import { expect, test } from "vitest";
import { parseForm } from "../../ui/parse-form.server.ts";
import { changeForms, changeSteps } from "./change-form.ts";

const errorsOf = async (kind: keyof typeof changeForms, typed: Record<string, string>) => {
  const form = await parseForm(new URLSearchParams(typed), changeForms[kind]);
  return form.ok
    ? {}
    : Object.fromEntries(Object.entries(form.errors).map(([name, [error]]) => [name, error?.key]));
};

test("a change says what is missing by its field", async () => {
  expect(await errorsOf("dates", { startsOn: "2027-03-02", lastDay: "2027-03-01", reason: "Reise" })).toEqual(
    {
      lastDay: "cohortSetup:error.lastDayFirst",
    },
  );
  expect(await errorsOf("fte", { ftePercent: "0" })).toEqual({
    ftePercent: "common:form.error.tooSmall",
    reason: "cohortLife:error.reason_required",
  });
  expect(await errorsOf("fte", { ftePercent: "80", reason: "Studium" })).toEqual({});
  expect(await errorsOf("host", { seat: "hvor som helst", reason: "Nær" })).toEqual({
    seat: "cohortLife:error.unknown_seat",
  });
  expect(await errorsOf("swap", { reason: "Begge vil" })).toEqual({
    other: "cohortLife:error.unknown_placement",
  });
});

test("what was sent is decided, what is returned is sent again by whoever asked", () => {
  expect(changeSteps("submitted", true)).toEqual(["approved", "returned", "rejected"]);
  expect(changeSteps("returned", true)).toEqual(["submitted", "withdrawn"]);
  expect(changeSteps("returned", false)).toEqual([]);
  expect(changeSteps("approved", true)).toEqual([]);
  expect(changeSteps("asked", false)).toEqual([]);
});
