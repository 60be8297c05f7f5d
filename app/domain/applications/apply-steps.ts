/** The steps of an application in their order; each is the last part of its address. */
export const applySteps = ["om-deg", "krav-og-onsker", "dokumenter", "frivillig", "se-over"] as const;
export type ApplyStep = (typeof applySteps)[number];

/** The step after `step`; the last one stays. */
export function stepAfter(step: ApplyStep): ApplyStep {
  return applySteps[applySteps.indexOf(step) + 1] ?? step;
}

/** What `missing_for_submission` can name, and the step where it is put right. */
export const missingParts = {
  details: "om-deg",
  answers: "krav-og-onsker",
  cv: "dokumenter",
  off_list_reason: "frivillig",
} as const satisfies Record<string, ApplyStep>;
export type MissingPart = keyof typeof missingParts;

export function isMissingPart(part: string): part is MissingPart {
  return Object.hasOwn(missingParts, part);
}

/** The step to go on with: the first that lacks something, else the last one, where everything is looked over. */
export function stepToContinue(missing: readonly MissingPart[]): ApplyStep {
  return applySteps.find((step) => missing.some((part) => missingParts[part] === step)) ?? "se-over";
}
