import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { inNorwegianOrder } from "~/locales/sort";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { outcomeOf } from "~/platform/refusal";
import { dayAfter } from "./days";

/** Who accepted the offer of the cohort's ad and waits for admission, by name; nothing of what they wrote. */
export async function listAdmissible(database: RequestDatabase, cohortId: string) {
  const rows = await allRows(
    () => database.rpc("admissible_applications", { p_cohort: cohortId }),
    "application_id",
  );
  return rows
    .map((row) => ({
      applicationId: row.application_id,
      name: row.full_name ?? "",
      acceptedAt: row.accepted_at as string | null,
    }))
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
}

/** The trainees of a cohort by name, with the time and the share of a position each was admitted for. */
export async function listAdmitted(database: RequestDatabase, cohortId: string) {
  const rows = await allRows(
    () =>
      database
        .from("trainees")
        .select(
          "id, member_from, member_before, fte_percent, account:accounts!trainees_account_id_fkey(full_name)",
        )
        .eq("cohort_id", cohortId),
    "id",
  );
  return rows
    .map((row) => ({
      id: row.id,
      name: row.account?.full_name ?? "",
      startsOn: row.member_from,
      endsBefore: row.member_before,
      ftePercent: row.fte_percent,
    }))
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
}

/** For how long and how much somebody takes part. */
export const admissionForm = z
  .object({
    startsOn: formDay,
    lastDay: formDay,
    ftePercent: z.number().int({ error: "common:form.error.number" }).min(10).max(100),
  })
  .refine((value) => value.startsOn <= value.lastDay, {
    path: ["lastDay"],
    error: "cohortSetup:error.lastDayFirst",
  });

const reasons = [
  "not_found",
  "cohort_not_selecting",
  "not_accepted",
  "period_reversed",
  "fte_out_of_range",
] as const;

type Admission = { ok: true; traineeId: string } | { ok: false; reason: (typeof reasons)[number] };

/** Makes an accepted application a membership of the cohort; once more changes nothing. */
export async function admitTrainee(
  database: RequestDatabase,
  cohortId: string,
  applicationId: string,
  value: z.output<typeof admissionForm>,
): Promise<Admission> {
  const { data, error } = await database.rpc("admit_trainee", {
    p_cohort: cohortId,
    p_application: applicationId,
    p_from: value.startsOn,
    p_before: dayAfter(value.lastDay),
    p_fte_percent: value.ftePercent,
  });
  const outcome = outcomeOf(error, reasons);
  return outcome.ok ? { ok: true, traineeId: data ?? "" } : outcome;
}
