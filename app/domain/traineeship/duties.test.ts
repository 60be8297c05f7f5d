import { expect, test } from "vitest";
import { type DutyFacts, listDuties } from "./duties.ts";

const nothing: DutyFacts = {
  swaps: [],
  unsigned: [],
  checkIns: [],
  unanswered: [],
  pulses: [],
  bareGoals: [],
  followUps: [],
  tasks: [],
};
const today = "2026-11-25";

test("what is due first stands on top, what has no day last", () => {
  const duties = listDuties(
    {
      ...nothing,
      swaps: [{ id: "s", fellow: "Ada" }],
      unsigned: [{ placementId: "p", host: "Demofjord", startsOn: "2027-02-24" }],
      unanswered: [{ id: "g", title: "Årdal", answerBy: "2026-11-30" }],
      pulses: [{ id: "u", segment: 2, closesBefore: "2026-12-04" }],
      tasks: [
        { id: "a", title: "Uten dag", dueOn: null },
        { id: "b", title: "I går", dueOn: "2026-11-24" },
      ],
    },
    today,
  );
  expect(duties.map(({ kind, due }) => [kind, due])).toEqual([
    ["task", "2026-11-24"],
    ["gathering", "2026-11-30"],
    ["pulse", "2026-12-03"],
    ["agreement", "2027-02-24"],
    ["swap", null],
    ["task", null],
  ]);
});

test("what is far ahead does not wait yet", () => {
  const facts = (checkIn: string, goal: string, followUp: string): DutyFacts => ({
    ...nothing,
    unanswered: [{ id: "s", title: "Stord", answerBy: goal }],
    checkIns: [{ placementId: "p", host: "Demofjord", dueOn: checkIn }],
    bareGoals: [{ id: "g", title: "Leie møte", targetOn: goal }],
    followUps: [{ months: 6, opensOn: followUp }],
  });
  expect(listDuties(facts("2026-12-10", "2027-01-25", "2026-11-26"), today)).toEqual([]);
  expect(listDuties(facts("2026-12-09", "2027-01-24", "2026-11-25"), today).map(({ kind }) => kind)).toEqual([
    "followUp",
    "checkIn",
    "gathering",
    "evidence",
  ]);
});
