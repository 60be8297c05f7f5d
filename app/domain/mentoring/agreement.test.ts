import { expect, test } from "vitest";
import { agreementState, waitsFor } from "./agreement.ts";

const at = "2026-11-25T09:00:00Z";
const signed = (mentor: string | null, trainee: string | null) => ({ signedAt: { mentor, trainee } });

test.each([
  [null, "unwritten", true, true],
  [signed(null, null), "unsigned", true, true],
  [signed(at, null), "waits_for_trainee", false, true],
  [signed(null, at), "waits_for_mentor", true, false],
  [signed(at, at), "signed", false, false],
] as const)("%o is %s", (agreement, state, mentor, trainee) => {
  expect(agreementState(agreement)).toBe(state);
  expect(waitsFor("mentor", agreement)).toBe(mentor);
  expect(waitsFor("trainee", agreement)).toBe(trainee);
});
