import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const version = z.int().min(1).max(1_000_000);

/** Mentor or trainee writes the agreement over the version they saw, or signs that version. */
export const agreementForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("write"),
    version: version.optional(),
    meetings: z.string().max(1000),
    expectations: z.string().max(4000),
    development: z.string().max(4000).default(""),
  }),
  z.object({ intent: z.literal("sign"), version }),
]);

/** A text that is written takes both signatures away; a signature holds for the text it was given under. */
export async function changeAgreement(
  database: RequestDatabase,
  placementId: string,
  change: z.output<typeof agreementForm>,
): Promise<Outcome<"not_found" | "changed_meanwhile">> {
  const { error } =
    change.intent === "sign"
      ? await database.rpc("sign_mentor_agreement", { p_placement: placementId, p_version: change.version })
      : await database.rpc("write_mentor_agreement", {
          p_placement: placementId,
          p_meetings: change.meetings,
          p_expectations: change.expectations,
          p_development: change.development,
          ...(change.version && { p_version: change.version }),
        });
  return outcomeOf(error, ["not_found", "changed_meanwhile"]);
}
