import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";
import { isMissingPart, type MissingPart } from "./apply-steps";

const answer = z.object({ already: z.boolean() });

export type SubmitResult =
  | { ok: true; wasAlreadySent: boolean }
  | { ok: false; reason: "deadline_passed" | "not_found" }
  | { ok: false; reason: "incomplete"; missing: MissingPart[] };

/** Sends the person's draft, once; the receipt is queued in the same transaction. The database's clock decides. */
export async function submitApplication(
  database: RequestDatabase,
  applicationId: string,
): Promise<SubmitResult> {
  const { data, error } = await database.rpc("submit_application", { p_application: applicationId });
  if (!error) return { ok: true, wasAlreadySent: answer.parse(data).already };
  const refusal = refusalOf(error);
  switch (refusal?.reason) {
    case "deadline_passed":
    case "not_found":
      return { ok: false, reason: refusal.reason };
    case "incomplete":
      return { ok: false, reason: "incomplete", missing: refusal.detail.split(",").filter(isMissingPart) };
    default:
      throw error;
  }
}
