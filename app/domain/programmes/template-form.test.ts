import { expect, test } from "vitest";
import { parseForm } from "~/ui/parse-form.server";
import type { Template } from "./template.server";
import { templateDifferences } from "./template-differences";
import { templateForm } from "./template-form";

const typed = {
  months: "18",
  segmentCount: "3",
  minDistinctHosts: "3",
  maxGapDays: "14",
  lowCentralityMinMonths: "6",
  employmentModel: "host_employs",
  mentorMaxTrainees: "2",
  checkInWeeks: "4",
  gatheringsPerYear: "4",
  competencePlan: "Saksgang\r\nProsjekt",
};
const send = (changed: Record<string, string> = {}) =>
  parseForm(new URLSearchParams({ ...typed, ...changed }), templateForm);

test("a planner that nobody has told anything has no further rules, and every weight is 1", async () => {
  const form = await send({ skills: "", region: "0,5" });
  expect(form).toMatchObject({
    ok: true,
    value: { fairness: false, traineeWish: 1, skills: 1, region: 0.5, spread: 1 },
  });
  expect(form.ok && form.value.maxTravelKm).toBe(undefined);
});

test.each([
  ["skills", "NaN", "number"],
  ["skills", "mye", "number"],
  ["skills", "Infinity", "number"],
  ["skills", "-1", "tooSmall"],
  ["spread", "1001", "tooBig"],
  ["maxTravelKm", "-0,1", "tooSmall"],
  ["maxTravelKm", "5001", "tooBig"],
  ["maxTravelKm", "langt", "number"],
])("%s cannot be %s: its own field says so, and nothing typed is lost", async (field, value, error) => {
  const form = await send({ [field]: value });
  expect(form.ok).toBe(false);
  if (form.ok) return;
  expect(Object.keys(form.errors)).toEqual([field]);
  expect(form.errors[field]![0]!.key).toBe(`common:form.error.${error}`);
  expect(form.values).toMatchObject({ ...typed, [field]: value });
});

test("what stands now is named where it is something else than what was typed, not where it is only written otherwise", () => {
  const template: Template = {
    id: "1",
    version: 1,
    revision: 2,
    months: 18,
    segmentCount: 3,
    minDistinctHosts: 2,
    maxGapDays: 14,
    lowCentralityMinMonths: 6,
    municipalities: ["4602", "4649"],
    employmentModel: "host_employs",
    payRule: "",
    mentorRule: "",
    mentorMaxTrainees: 2,
    checkInWeeks: 4,
    gatheringsPerYear: 4,
    competencePlan: ["Saksgang", "Prosjekt"],
    fairness: true,
    traineeWish: 1,
    hostWish: 1,
    region: 0.5,
    theme: 1,
    skills: 1,
    spread: 1,
    frozenBy: [],
  };
  const weights = { traineeWish: "1", hostWish: "1", region: "0,5", theme: "1", skills: "2", spread: "1" };
  expect(
    templateDifferences(
      { ...typed, ...weights, municipalities: ["4649", "4602"], maxTravelKm: "" },
      template,
    ),
  ).toEqual(["minDistinctHosts", "fairness", "skills"]);
});
