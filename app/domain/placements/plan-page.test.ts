import { beforeAll, expect, test } from "vitest";
import { readCohort } from "../../../tests/support/tiny-cohorts.ts";
import { i18nFor, loadLocale } from "../../locales/i18n.ts";
import { boundOf, gapTo, judgePlan } from "./judge-plan.ts";
import { seatChoices, swapChoices } from "./placement-choices.ts";
import { planEnding } from "./plan-ending.ts";
import { planRows } from "./plan-rows.ts";
import { checkedRules } from "./plan-rules.ts";
import { hostTimeline, traineeTimeline } from "./plan-timeline.ts";
import { traineeWishes } from "./plan-wishes.ts";
import type { Speaker } from "./plan-words.ts";
import { planCohort } from "./planner/plan.ts";
import { loadSolver } from "./planner/solver.ts";
import { readStoredPlan } from "./stored-plan.ts";

const solver = await loadSolver();
let speaker: Speaker;
beforeAll(async () => {
  await loadLocale("nb");
  const people: Record<string, string> = { ada: "Ada", bo: "Bo", cy: "Cy" };
  const hosts: Record<string, string> = {
    sogndal: "Sogndal kommune",
    voss: "Voss herad",
    stad: "Stad kommune",
  };
  speaker = {
    t: i18nFor("nb").getFixedT("nb", "plan"),
    locale: "nb",
    names: {
      trainee: (id) => people[id] ?? id,
      host: (id) => hosts[id] ?? id,
      seat: (id) => `Plass ${id}`,
      segment: (id) => `${id}. periode`,
      municipality: (number) => (number === "4640" ? "Sogndal" : number),
      region: () => "Sogn",
      theme: (id) => id,
      certificate: () => "politiattest",
    },
  };
});

const seat = (host: string, segment: string, more: object = {}) => ({
  id: `${host}-${segment}`,
  host,
  municipality: "4640",
  segment,
  capacity: 1,
  ...more,
});
const input = readCohort({
  segments: [
    { id: "1", start: "2027-09-01", end: "2028-03-01" },
    { id: "2", start: "2028-03-01", end: "2028-09-01" },
  ],
  trainees: [
    {
      id: "ada",
      wishes: [
        { host: "sogndal", weight: 3 },
        { host: "stad", weight: 2 },
      ],
    },
    { id: "bo", wishes: [{ host: "sogndal", weight: 2 }] },
  ],
  seats: [
    seat("sogndal", "1"),
    seat("voss", "1", { capacity: 2 }),
    seat("stad", "1", { requires: ["police_certificate"] }),
    seat("voss", "2", { capacity: 2 }),
    seat("sogndal", "2", { requires: ["police_certificate"] }),
  ],
  rules: { distinctHosts: 1 },
});
const at = (trainee: string, seat: string, isLocked = false) => ({
  trainee,
  segment: seat.slice(-1),
  seat,
  isLocked,
});
const placements = [
  at("ada", "sogndal-1"),
  at("ada", "voss-2", true),
  at("bo", "voss-1"),
  at("bo", "voss-2"),
];

test("the timelines say who is where, by wish, and where a place is free", () => {
  const rows = planRows(input, placements, speaker);
  const trainees = traineeTimeline(input, rows, speaker);
  expect(trainees.segments.map(({ months }) => months.join(" "))).toEqual([
    "sep okt nov des jan feb",
    "mar apr mai jun jul aug",
  ]);
  expect(trainees.rows.map(({ name, cells }) => [name, ...cells.flatMap(({ bars }) => bars)])).toMatchObject([
    [
      "Ada",
      { label: "Sogndal kommune", small: "1. ønske", state: null },
      { label: "Voss herad", state: "locked" },
    ],
    ["Bo", { label: "Voss herad", small: "Uten ønske, Sogndal", state: "unmet" }, { state: "unmet" }],
  ]);
  const hosts = hostTimeline(input, rows, speaker);
  expect(hosts.rows.find(({ name }) => name === "Voss herad")!.cells[0]!.bars).toMatchObject([
    { label: "Bo", state: "unmet" },
    { label: "Ledig plass", state: "free" },
  ]);
});

test("each wish is said to be met or not, with the rival or the rule that stood in the way", () => {
  const { explanations, wishes } = judgePlan(input, placements);
  expect(wishes).toEqual({ met: 1, all: 3, whole: 0 });
  const said = traineeWishes(input, explanations, speaker).map((one) => one.wishes.map(({ text }) => text));
  expect(said).toEqual([
    [
      "1. ønske, Sogndal kommune: oppfylt i 1. periode.",
      "2. ønske, Stad kommune: ikke oppfylt. Ada mangler politiattest, som Stad kommune krever i 1. periode.",
    ],
    [
      "1. ønske, Sogndal kommune: ikke oppfylt. Ada har plassen hos Sogndal kommune i 1. periode. Bo mangler politiattest, som Sogndal kommune krever i 2. periode.",
    ],
  ]);
});

test("the rules say what is broken, by whom, and where no mentor is", () => {
  const seats = input.seats.map(({ id }) => ({ id, hasMentor: id !== "sogndal-1" }));
  const crowded = [...placements.slice(1), at("ada", "stad-1")];
  const rules = checkedRules(
    { input, placements: crowded, judged: judgePlan(input, crowded) },
    seats,
    speaker,
  );
  expect(rules.filter(({ isWarning }) => isWarning).map(({ small }) => small)).toEqual([
    "Ada mangler politiattest, som Stad kommune krever i 1. periode.",
  ]);
  const whole = checkedRules({ input, placements, judged: judgePlan(input, placements) }, seats, speaker);
  expect(whole.filter(({ isWarning }) => isWarning).map(({ small }) => small)).toEqual([
    "Plassen til Ada har ingen mentor ennå.",
  ]);
});

test("the choices put what may be done first and say why the rest may not", () => {
  const choices = seatChoices({ input, placements }, { trainee: "bo", segment: "1" }, speaker);
  expect(choices.map(({ label, hint }) => `${label}: ${hint}`)).toEqual([
    "Sogndal kommune (1. ønske): Sogndal kommune har én plass i 1. periode, og Ada og Bo kan ikke ha den samtidig.",
    "Stad kommune, Sogndal: Bo mangler politiattest, som Stad kommune krever i 1. periode.",
  ]);
  const swaps = swapChoices({ input, placements }, { trainee: "bo", segment: "1" }, speaker);
  expect(swaps).toMatchObject([
    { label: "Ada, nå hos Sogndal kommune", isAllowed: true, hint: "Går. Hele planen blir verdt 1 mindre." },
  ]);
  // Both sit in the same seat there: nothing to swap.
  expect(swapChoices({ input, placements }, { trainee: "bo", segment: "2" }, speaker)).toEqual([]);
});

test("without a plan, the least that has to give way and the clash are read back from what was stored", () => {
  const tight = { ...input, seats: input.seats.filter(({ id }) => id !== "voss-1" && id !== "stad-1") };
  const { placements: none, explanations, ...result } = planCohort(solver, tight);
  expect(none).toEqual([]);
  const stored = readStoredPlan(JSON.parse(JSON.stringify(result)));
  const ending = planEnding({ status: "infeasible", result: stored }, speaker);
  expect(ending.lines).toHaveLength(1);
  expect(ending.lines[0]).toMatch(/1\. periode/);
  expect(ending.clash?.isIrreducible).toBe(true);
  expect(ending.clash?.lines).toContain("Ada skal ha en plass i 1. periode.");
});

test("the bound holds for a plan changed by hand until a lock that the planner kept is taken off", () => {
  const { placements: planned, explanations, ...result } = planCohort(solver, input);
  const [lock] = planned;
  const stored = readStoredPlan({ ...result, locks: [{ trainee: lock!.trainee, seat: lock!.seat }] });
  const kept = planned.map((one) => ({ ...one, isLocked: one === lock }));
  expect(boundOf(stored, kept)).toBe(result.bound);
  expect(
    boundOf(
      stored,
      kept.map((one) => ({ ...one, isLocked: false })),
    ),
  ).toBeNull();
  expect(gapTo(12, 10)).toBeCloseTo(0.2);
  expect(gapTo(10, 12)).toBe(0);
});
