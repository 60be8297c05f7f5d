import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** What part-time or leave would move in a cohort, by trainee, with old and new periods; half-open. */
export async function listShifts(database: RequestDatabase, cohortId: string) {
  const { data, error } = await database.rpc("cohort_shifts", { p_cohort: cohortId });
  if (error) throw error;
  const byTrainee = Map.groupBy(data, (row) => row.trainee_id);
  return [...byTrainee].map(([traineeId, rows]) => ({
    traineeId,
    moves: rows.map((row) => ({
      placementId: row.placement_id,
      segment: row.segment_number,
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
      newStartsOn: row.new_starts_on,
      newEndsBefore: row.new_ends_before,
    })),
  }));
}

export type Shift = Awaited<ReturnType<typeof listShifts>>[number];

/** The new periods as the page showed them, in the form apply_shift compares. */
export function expectedOf({ moves }: Shift): string {
  return JSON.stringify(
    Object.fromEntries(moves.map((move) => [move.placementId, [move.newStartsOn, move.newEndsBefore]])),
  );
}

const day = z.iso.date();
const expected = z.record(z.uuid(), z.tuple([day, day]));

/** A trainee's shift exactly as it was shown; what the page did not write reads as one that has changed. */
export const shiftForm = z.object({
  trainee: z.uuid(),
  expected: z.string().transform((text, context) => {
    const read = expected.safeParse(readJson(text));
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "cohortLife:error.changed_meanwhile" });
    return z.NEVER;
  }),
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const reasons = [
  "not_found",
  "changed_meanwhile",
  "nothing_to_shift",
  "overlaps_full_time",
  "outside_membership",
  "fte_above_full",
  "seat_full",
  "mentor_full",
  "segments_out_of_order",
  "gap_too_long",
  "too_few_hosts",
] as const;

/** Moves a trainee's placements as shown; refused when the preview is another by now. */
export async function applyShift(
  database: RequestDatabase,
  value: z.output<typeof shiftForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("apply_shift", {
    p_trainee: value.trainee,
    p_expected: value.expected,
  });
  return outcomeOf(error, reasons);
}
