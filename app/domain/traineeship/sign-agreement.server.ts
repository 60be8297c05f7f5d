import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

export const signAgreementForm = z.object({ version: z.number().int().min(1).max(1_000_000) });

/** The trainee signs the version of a placement's agreement that they have read; once signed it stays. */
export async function signAgreement(
  database: RequestDatabase,
  placementId: string,
  version: number,
): Promise<Outcome<"not_found" | "changed_meanwhile">> {
  const { error } = await database.rpc("sign_mentor_agreement", {
    p_placement: placementId,
    p_version: version,
  });
  return outcomeOf(error, ["not_found", "changed_meanwhile"]);
}
