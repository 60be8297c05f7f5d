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
