import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { insertRows } from "./insert-rows.ts";
import { SEGMENT_DAYS, SEGMENTS } from "./rotation-days.ts";
import { traineeId } from "./rotation-ids.ts";
import type { CohortSeed } from "./trainee-applications.ts";

/** Who has answered so far, and who of them said no; everybody is still in the public sector. */
const ANSWERS = [
  { months: 6, day: 184, answered: 12, leftRegion: 5 },
  { months: 12, day: 368, answered: 8, leftRegion: 2 },
];

/** The trainees of a finished cohort have agreed to be asked afterwards, and have answered after half a year and a year. */
export async function loadAlumni(tx: postgres.TransactionSql, cohort: CohortSeed, today: string) {
  const ended = cohort.startsIn + SEGMENTS.length * SEGMENT_DAYS;
  const at = (day: number) => atClock(addDays(today, ended + day), "19:00:00");
  await insertRows(
    tx,
    "public.follow_up_consents",
    cohort.trainees.map((_, index) => ({ trainee_id: traineeId(cohort, index), given_at: at(-14) })),
  );
  await insertRows(
    tx,
    "public.follow_ups",
    ANSWERS.flatMap(({ months, day, answered, leftRegion }) =>
      Array.from({ length: answered }, (_, index) => ({
        trainee_id: traineeId(cohort, index),
        months,
        in_region: index >= leftRegion,
        in_public_sector: true,
        answered_at: at(day),
      })),
    ),
  );
}
