import type { RequestDatabase } from "~/platform/database.server";
import type { SaveResult } from "./save-details.server";
import type { VoluntaryForm } from "./voluntary-form";

/** Saves the fourth step of a draft. */
export async function saveVoluntary(
  database: RequestDatabase,
  applicationId: string,
  { motivation, offListRequested, offListReason }: VoluntaryForm,
): Promise<SaveResult> {
  const { data, error } = await database
    .from("applications")
    .update({
      motivation: motivation ?? null,
      off_list_requested: offListRequested,
      off_list_reason: offListReason ?? null,
    })
    .eq("id", applicationId)
    .eq("status", "draft")
    .select("id")
    .maybeSingle();
  if (error) throw error;
  return data ? { ok: true } : { ok: false, reason: "not_a_draft" };
}
