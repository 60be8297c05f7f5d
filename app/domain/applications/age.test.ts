import { expect, test } from "vitest";
import { ageOn } from "./age.ts";

test.each([
  ["2000-11-23", "2026-11-23T12:00:00Z", 26],
  ["2000-11-24", "2026-11-23T12:00:00Z", 25],
  ["2000-11-24", "2026-11-23T23:30:00Z", 26],
  ["2004-02-29", "2026-02-28T12:00:00Z", 21],
  ["2004-02-29", "2026-03-01T12:00:00Z", 22],
  ["2004-02-29", "2028-02-29T12:00:00Z", 24],
])("who was born on %s is on %s %i years old", (birthDate, day, age) => {
  expect(ageOn(birthDate, new Date(day))).toBe(age);
});
