import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const about = z.string().max(10_000).default("");

/** What an owner decides. The deletion term is in months after the decision of a case (1 to 36). */
export const agencyProfileForm = z.object({
  about_nb: about,
  about_nn: about,
  about_en: about,
  website: z
    .url({ protocol: /^https$/, error: "members:error.website" })
    .max(500)
    .optional(),
  deletionTermMonths: z.number().int().min(1).max(36),
  reviewRequired: z.boolean().default(false),
});

/** Saves the whole profile at once. Name and organisation number are not among it: they come from the register. */
export async function saveAgencyProfile(
  database: RequestDatabase,
  agencyId: string,
  profile: z.output<typeof agencyProfileForm>,
): Promise<Outcome<"not_found" | "role_required">> {
  const { error } = await database.rpc("save_agency_profile", {
    p_agency: agencyId,
    // The generated types know no null for parameters.
    p_website: (profile.website ?? null) as string,
    p_deletion_term_months: profile.deletionTermMonths,
    p_review_required: profile.reviewRequired,
    p_texts: { nb: profile.about_nb, nn: profile.about_nn, en: profile.about_en },
  });
  return outcomeOf(error, ["not_found", "role_required"]);
}
