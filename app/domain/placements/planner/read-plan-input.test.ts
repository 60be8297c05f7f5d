import { expect, test } from "vitest";
import { maxInputBytes, readPlanInput, readPlanText } from "./read-plan-input.ts";

function cohort() {
  return {
    trainees: [
      { id: "ada", wishes: [{ host: "town", weight: 3 }], fte: 1, locked: [] as object[] },
      { id: "bo", wishes: [{ host: "fjord", weight: 1 as unknown }] },
    ],
    segments: [
      { id: "autumn", start: "2030-08-01", end: "2031-02-01" },
      { id: "spring", start: "2031-02-01", end: "2031-08-01" },
    ],
    seats: [
      { id: "a", host: "town", municipality: "4601", segment: "autumn", capacity: 1 as unknown },
      { id: "b", host: "fjord", segment: "spring", capacity: 2, wishes: [{ trainee: "ada", weight: 1 }] },
    ],
    rules: {} as object,
    weights: {} as object,
  };
}

function pathsOf(change: (file: ReturnType<typeof cohort>) => void): string[] {
  const file = cohort();
  change(file);
  const read = readPlanInput(file);
  return read.ok ? [] : read.problems.map((problem) => problem.path);
}

test("touching segments and a file with few fields are fine", () => {
  expect(pathsOf(() => {})).toEqual([]);
});

test.each<[string, string, (file: ReturnType<typeof cohort>) => void]>([
  ["a negative weight", "trainees[1].wishes[0].weight", (file) => (file.trainees[1]!.wishes[0]!.weight = -1)],
  [
    "a weight that is no number",
    "trainees[1].wishes[0].weight",
    (file) => (file.trainees[1]!.wishes[0]!.weight = Number.NaN),
  ],
  [
    "an infinite weight",
    "trainees[1].wishes[0].weight",
    (file) => (file.trainees[1]!.wishes[0]!.weight = Infinity),
  ],
  [
    "a wish for an unknown host",
    "trainees[0].wishes[0].host",
    (file) => (file.trainees[0]!.wishes[0]!.host = "moon"),
  ],
  [
    "a wish for an unknown trainee",
    "seats[1].wishes[0].trainee",
    (file) => (file.seats[1]!.wishes![0]!.trainee = "eve"),
  ],
  ["a reversed segment", "segments[0].end", (file) => (file.segments[0]!.end = "2030-01-01")],
  ["an empty segment", "segments[0].end", (file) => (file.segments[0]!.end = "2030-08-01")],
  ["segments that overlap", "segments[1].start", (file) => (file.segments[1]!.start = "2031-01-31")],
  ["a day that does not exist", "segments[0].start", (file) => (file.segments[0]!.start = "2030-02-30")],
  ["no capacity", "seats[0].capacity", (file) => (file.seats[0]!.capacity = 0)],
  ["a capacity of ten thousand", "seats[0].capacity", (file) => (file.seats[0]!.capacity = 10_000)],
  ["half a place", "seats[0].capacity", (file) => (file.seats[0]!.capacity = 0.5)],
  ["more than a full position", "trainees[0].fte", (file) => (file.trainees[0]!.fte = 1.1)],
  ["two trainees of one name", "trainees[1].id", (file) => (file.trainees[1]!.id = "ada")],
  ["two seats of one name", "seats[1].id", (file) => (file.seats[1]!.id = "a")],
  ["an unknown segment", "seats[0].segment", (file) => (file.seats[0]!.segment = "summer")],
  [
    "a lock to an unknown seat",
    "trainees[0].locked[0].seat",
    (file) => (file.trainees[0]!.locked = [{ segment: "autumn", seat: "z" }]),
  ],
  [
    "a lock to a seat of another segment",
    "trainees[0].locked[0].seat",
    (file) => (file.trainees[0]!.locked = [{ segment: "autumn", seat: "b" }]),
  ],
  [
    "two locks in one segment",
    "trainees[0].locked[1].segment",
    (file) =>
      (file.trainees[0]!.locked = [
        { segment: "autumn", seat: "a" },
        { segment: "autumn", seat: "a" },
      ]),
  ],
  [
    "a rule that the planner does not know",
    "rules.maxTravelMiles",
    (file) => (file.rules = { maxTravelMiles: 10 }),
  ],
  ["a weight that the planner does not know", "weights.age", (file) => (file.weights = { age: 1 })],
  ["a cohort without trainees", "trainees", (file) => (file.trainees = [])],
  [
    "months below nothing",
    "rules.lowCentralityMin.months",
    (file) => (file.rules = { lowCentralityMin: { months: -1 } }),
  ],
  [
    "months in words",
    "rules.lowCentralityMin.months",
    (file) => (file.rules = { lowCentralityMin: { months: "6" } }),
  ],
  ["a rule that is null", "rules.distinctHosts", (file) => (file.rules = { distinctHosts: null })],
  ["more hosts than segments", "rules.distinctHosts", (file) => (file.rules = { distinctHosts: 3 })],
])("%s is refused by the path of its field", (_, path, change) => {
  expect(pathsOf(change)).toEqual([path]);
});

test("NaN in the text of a file is refused by the path of its field, though JSON has no such thing", () => {
  const text = JSON.stringify(cohort()).replace('"weight":3', '"weight":NaN');
  expect(readPlanText(text)).toMatchObject({ problems: [{ path: "trainees[0].wishes[0].weight" }] });
  const tricky = text.replace('"ada"', String.raw`"NaN \" NaN\\"`).replace(":NaN", ":1e999");
  expect(readPlanText(tricky)).toMatchObject({
    problems: [{ path: "trainees[0].wishes[0].weight", message: expect.stringContaining("Infinity") }],
  });
});

test("a file of millions of characters that is not JSON is refused as one, with or without NaN", () => {
  for (const end of [" NaN", ""])
    expect(readPlanText(`{"a": "${String.raw`x\"`.repeat(2_000_000)}",${end}`)).toMatchObject({
      problems: [{ path: "(file)", message: expect.stringContaining("not JSON") }],
    });
});

test("a byte order mark before the text is passed over", () => {
  expect(readPlanText(`\uFEFF${JSON.stringify(cohort())}`)).toMatchObject({ ok: true });
});

test("a text that is not JSON, and one above the limit, are refused as files", () => {
  expect(readPlanText("{")).toMatchObject({ problems: [{ path: "(file)" }] });
  expect(readPlanText(" ".repeat(maxInputBytes + 1))).toMatchObject({
    problems: [{ path: "(file)", message: expect.stringContaining("16 MB") }],
  });
});

test("names, ages and free text are dropped unread", () => {
  const file = cohort();
  Object.assign(file.trainees[0]!, { name: "Ada", age: 27, note: "…" });
  const read = readPlanInput(file);
  expect(read.ok && Object.keys(read.input.trainees[0]!)).toEqual([
    "id",
    "wishes",
    "regions",
    "themes",
    "skills",
    "certificates",
    "locked",
    "fte",
  ]);
});
