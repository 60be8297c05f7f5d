import type { RequestDatabase } from "~/platform/database.server";
import type { DetailsForm } from "./details-form";
import { readHome } from "./home";

const foreignKeyViolation = "23503";

export type SaveResult = { ok: true } | { ok: false; reason: "not_a_draft" };
export type SaveDetailsResult = SaveResult | { ok: false; reason: "unknown_municipality" };

/** Saves the first step of a draft and remembers it in the person's profile for the next application. */
export async function saveDetails(
  database: RequestDatabase,
  applicationId: string,
  details: DetailsForm,
): Promise<SaveDetailsResult> {
  const { data, error } = await database.rpc("save_application_details", {
    p_application: applicationId,
    p_details: {
      full_name: details.fullName ?? null,
      email: details.email ?? null,
      phone: details.phone ?? null,
      birth_date: details.birthDate ?? null,
      gender: details.gender ?? null,
      ...(details.home && readHome(details.home)),
      occupational_title: details.occupationalTitle ?? null,
    },
  });
  if (error?.code === foreignKeyViolation) return { ok: false, reason: "unknown_municipality" };
  if (error) throw error;
  return data ? { ok: true } : { ok: false, reason: "not_a_draft" };
}
