/** The steps of an application in their order; each is the last part of its address. */
export const applySteps = [
  "om-deg",
  "krav-og-onsker",
  "vertskap",
  "dokumenter",
  "frivillig",
  "se-over",
] as const;
export type ApplyStep = (typeof applySteps)[number];

/** The steps of an ad's application; hosts are wished for only where the ad is a cohort's. */
export function stepsOf(listing: { wishChoices: object | null }): readonly ApplyStep[] {
  return listing.wishChoices ? applySteps : applySteps.filter((step) => step !== "vertskap");
}

/** The step after `step` among `steps`; the last one stays. */
export function stepAfter(step: ApplyStep, steps: readonly ApplyStep[]): ApplyStep {
  return steps[steps.indexOf(step) + 1] ?? step;
}

/** What `missing_for_submission` can name, and the step where it is put right. */
export const missingParts = {
  details: "om-deg",
  answers: "krav-og-onsker",
  wishes: "vertskap",
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
