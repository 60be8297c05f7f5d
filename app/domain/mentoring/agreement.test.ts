import { expect, test } from "vitest";
import { agreementState, waitsForMentor } from "./agreement.ts";

const at = "2026-11-25T09:00:00Z";
const signed = (mentor: string | null, trainee: string | null) => ({ signedAt: { mentor, trainee } });

test.each([
  [null, "unwritten", true],
  [signed(null, null), "unsigned", true],
  [signed(at, null), "waits_for_trainee", false],
  [signed(null, at), "waits_for_mentor", true],
  [signed(at, at), "signed", false],
] as const)("%o is %s", (agreement, state, isMentors) => {
  expect(agreementState(agreement)).toBe(state);
  expect(waitsForMentor(agreement)).toBe(isMentors);
});
