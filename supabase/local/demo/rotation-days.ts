import { addDays } from "./days.ts";
import type { CohortSeed } from "./trainee-applications.ts";

/** Half a year. */
export const SEGMENT_DAYS = 182;
export const SEGMENTS = [1, 2, 3];

/** Half-open: `ends_before` is the first day after the segment. */
export function segmentOf(cohort: CohortSeed, segment: number, today: string) {
  const from = cohort.startsIn + (segment - 1) * SEGMENT_DAYS;
  return { starts_on: addDays(today, from), ends_before: addDays(today, from + SEGMENT_DAYS) };
}
