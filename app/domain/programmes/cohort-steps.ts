/** The statuses of a cohort in their order; the database holds which may follow which. */
export const cohortStatuses = [
  "planning",
  "open_for_applications",
  "selecting",
  "matching",
  "confirmed",
  "running",
  "completed",
  "terminated",
] as const;

export type CohortStatus = (typeof cohortStatuses)[number];

/** On what ground trainees hold their posts: statsansatteloven § 9, arbeidsmiljøloven § 14-9, or permanently. */
export const legalBases = ["statsansatteloven_9", "arbeidsmiljoloven_14_9", "permanent"] as const;

/** What missing_for_cohort names. */
export const missingParts = [
  "segments",
  "listing",
  "temporary_basis",
  "lead_agency",
  "hosts",
  "trainees",
  "placements",
  "start",
] as const;

/** The status that is prepared for next; null once the cohort runs, for then it is only time that passes. */
export function nextStatus(status: CohortStatus): CohortStatus | null {
  const next = cohortStatuses[cohortStatuses.indexOf(status) + 1];
  const isPrepared = cohortStatuses.indexOf(status) < cohortStatuses.indexOf("running");
  return isPrepared && next ? next : null;
}

/** The steps a coordinator takes with a cohort, by the word in the address. */
const steps = {
  apne: "open_for_applications",
  velg: "selecting",
  plasser: "matching",
  bekreft: "confirmed",
  start: "running",
  fullfor: "completed",
  avslutt: "terminated",
} as const satisfies Record<string, CohortStatus>;

export type CohortStep = (typeof steps)[keyof typeof steps];

/** The step of an address, or null when the word is none. */
export function cohortStepAt(word: string): CohortStep | null {
  return Object.hasOwn(steps, word) ? steps[word as keyof typeof steps] : null;
}

/** The word for a step in the address of its page. */
export function wordOf(step: CohortStep): string {
  return Object.entries(steps).find(([, to]) => to === step)?.[0] ?? step;
}

/** The steps that are open from a status: on to the next, or an end before time. */
export function cohortStepsFrom(status: CohortStatus): CohortStep[] {
  if (status === "completed" || status === "terminated") return [];
  const next = cohortStatuses[cohortStatuses.indexOf(status) + 1];
  return Object.values(steps).filter((step) => step === next || step === "terminated");
}

/** Whether people are admitted in a status. */
export function admits(status: CohortStatus): boolean {
  return status === "selecting" || status === "matching";
}
