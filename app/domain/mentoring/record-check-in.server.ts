import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** What came of a talk: held on a day, or missed. Only mentor and trainee read the note. */
export const checkInForm = z
  .object({
    outcome: z.enum(["held", "missed"], { error: "mentoring:error.outcome" }),
    heldOn: z.iso.date().optional(),
    note: z.string().max(4000).optional(),
  })
  .refine(({ outcome, heldOn }) => outcome === "missed" || heldOn !== undefined, {
    path: ["heldOn"],
    error: "mentoring:error.heldOn",
  });

/** Mentor or trainee records a talk; a later word replaces an earlier one. */
export async function recordCheckIn(
  database: RequestDatabase,
  checkInId: string,
  { outcome, heldOn, note }: z.output<typeof checkInForm>,
): Promise<Outcome<"not_found" | "in_the_future">> {
  const { error } = await database.rpc("record_check_in", {
    p_check_in: checkInId,
    ...(outcome === "held" && heldOn && { p_held_on: heldOn }),
    ...(note && { p_note: note }),
  });
  return outcomeOf(error, ["not_found", "in_the_future"]);
}
