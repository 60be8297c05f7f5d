import { expect, test } from "vitest";
import { currentTraineeship } from "./current-traineeship.ts";

const one = (memberFrom: string, memberBefore: string) => ({ memberFrom, memberBefore });
const past = one("2024-01-01", "2025-07-01");
const present = one("2026-01-01", "2027-07-01");
const next = one("2027-08-01", "2029-02-01");
const later = one("2028-08-01", "2030-02-01");
const today = "2026-11-26";

test("who is in several cohorts sees the one that goes on, else the next, else the last", () => {
  expect(currentTraineeship([later, present, past, next], today)).toBe(present);
  expect(currentTraineeship([later, past, next], today)).toBe(next);
  expect(currentTraineeship([past, one("2020-01-01", "2021-01-01")], today)).toBe(past);
  expect(currentTraineeship([present], "2027-07-01")).toBe(present);
  expect(currentTraineeship([], today)).toBeNull();
});
