import { expect, test } from "vitest";
import { unplacedTrainees } from "./unplaced-trainees.ts";

const segments = [
  { number: 1, startsOn: "2026-01-01", endsBefore: "2026-07-01" },
  { number: 2, startsOn: "2026-07-01", endsBefore: "2027-01-01" },
  { number: 3, startsOn: "2027-01-01", endsBefore: "2027-07-01" },
];
const whole = { startsOn: "2026-01-01", endsBefore: "2027-07-01" };
const at = (segment: number, status = "confirmed", destination: string | null = null) => ({
  traineeId: "ada",
  trainee: "Ada",
  segment,
  status,
  isLive: status !== "host_declined" && status !== "cancelled",
  destination,
});
const lacks = (placements: ReturnType<typeof at>[], member = whole, today = "2026-09-01") =>
  unplacedTrainees([{ id: "ada", ...member }], segments, placements, today).map(({ name }) => name);

test.each([
  ["placed in every segment", [at(1), at(2), at(3)], []],
  ["a host has said no to a later one", [at(1), at(2), at(3, "host_declined")], ["Ada"]],
  ["the hole lies in a segment that is over", [at(2), at(3)], []],
  ["ended early on the way to another host", [at(1), at(2, "ended_early", "other_host")], ["Ada"]],
  ["ended early for good", [at(1), at(2, "ended_early", "other_public")], []],
  ["placed nowhere yet: what is lacking is a plan", [], []],
  ["only ever declined", [at(1, "host_declined")], []],
])("%s", (_, placements, expected) => {
  expect(lacks(placements)).toEqual(expected);
});

test("a segment outside the membership needs no place, and its first day is inside", () => {
  const placements = [at(1), at(2)];
  expect(lacks(placements, { ...whole, endsBefore: "2027-01-01" })).toEqual([]);
  expect(lacks(placements, { ...whole, endsBefore: "2027-01-02" })).toEqual(["Ada"]);
  expect(lacks(placements, whole, "2027-07-01")).toEqual([]);
});
