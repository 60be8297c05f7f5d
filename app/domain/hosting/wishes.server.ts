import { z } from "zod";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { Reference } from "../reference/reference";
import { namesOfSkills } from "../reference/skill-names";

/** A host wishes for a trainee in a seat, 1 to 3 with a reason, or takes the wish back with 0. */
export const wishForm = z
  .object({
    trainee: z.uuid(),
    weight: z.number().int().min(0).max(3),
    reason: z.string().max(300).optional(),
  })
  .refine(({ weight, reason }) => weight === 0 || reason !== undefined, {
    path: ["reason"],
    error: "hosting:error.wishReason",
  });

/** The trainees of a cohort that is being matched, by their skills alone, with what is wished for in the seat. They stand in no order of worth. */
export async function listWishable(
  database: RequestDatabase,
  seat: { id: string; cohortId: string },
  { reference, locale }: { reference: Reference; locale: Locale },
) {
  const [trainees, wishes] = await Promise.all([
    database.rpc("wishable_trainees", { p_cohort: seat.cohortId }),
    database.from("seat_wishes").select("trainee_id, weight, reason").eq("seat_id", seat.id),
  ]);
  if (trainees.error) throw trainees.error;
  if (wishes.error) throw wishes.error;
  return trainees.data.map((trainee, index) => {
    const wish = wishes.data.find(({ trainee_id }) => trainee_id === trainee.trainee_id);
    return {
      id: trainee.trainee_id,
      number: index + 1,
      skills: namesOfSkills(trainee.skills, reference, locale),
      wish: wish ? { weight: wish.weight, reason: wish.reason } : null,
    };
  });
}

export type Wishable = Awaited<ReturnType<typeof listWishable>>[number];

export async function wishForTrainee(
  database: RequestDatabase,
  seatId: string,
  { trainee, weight, reason }: z.output<typeof wishForm>,
): Promise<Outcome<"not_found" | "reason_required">> {
  const { error } = await database.rpc("wish_for_trainee", {
    p_seat: seatId,
    p_trainee: trainee,
    p_weight: weight,
    ...(reason && { p_reason: reason }),
  });
  return outcomeOf(error, ["not_found", "reason_required"]);
}
