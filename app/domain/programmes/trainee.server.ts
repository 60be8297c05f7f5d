import type { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { dayAfter } from "./days";
import { certificateKind, certificateKinds, type traineeForm } from "./trainee-form";

/** A trainee of a cohort with leaves and shown certificates; null when the cohort has no such trainee. */
export async function findTrainee(database: RequestDatabase, cohortId: string, traineeId: string) {
  const { data, error } = await database
    .from("trainees")
    .select(
      `id, member_from, member_before, fte_percent, account:accounts!trainees_account_id_fkey(full_name),
      leaves(id, starts_on, ends_before), trainee_certificates(kind, shown_on, valid_before)` as const,
    )
    .eq("cohort_id", cohortId)
    .eq("id", traineeId)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  return {
    id: data.id,
    name: data.account?.full_name ?? "",
    startsOn: data.member_from,
    endsBefore: data.member_before,
    ftePercent: data.fte_percent,
    leaves: data.leaves
      .map(({ id, starts_on, ends_before }) => ({ id, startsOn: starts_on, endsBefore: ends_before }))
      .sort((a, b) => a.startsOn.localeCompare(b.startsOn)),
    certificates: data.trainee_certificates
      .map((row) => ({
        kind: certificateKind.parse(row.kind),
        shownOn: row.shown_on,
        validBefore: row.valid_before,
      }))
      .sort((a, b) => certificateKinds.indexOf(a.kind) - certificateKinds.indexOf(b.kind)),
  };
}

const reasons = [
  "not_found",
  "leaves_overlap",
  "period_reversed",
  "certificate_noted",
  "certificate_expired",
  "gap_too_long",
  "segments_out_of_order",
  "too_few_hosts",
] as const;
type Reason = (typeof reasons)[number];

/** What the constraints say, by the code of PostgreSQL. */
const broken: Record<string, Record<string, Reason>> = {
  addLeave: { "23P01": "leaves_overlap", "23514": "period_reversed" },
  addCertificate: { "23505": "certificate_noted", "23514": "certificate_expired" },
};

/** Notes it, or takes it away again; a leave that covers a gap of confirmed placements stays. */
export async function changeTrainee(
  database: RequestDatabase,
  traineeId: string,
  change: z.output<typeof traineeForm>,
): Promise<Outcome<Reason>> {
  const { data, error } = await command(database, traineeId, change);
  const reason = error && broken[change.intent]?.[error.code];
  if (reason) return { ok: false, reason };
  if (error) return outcomeOf(error, reasons);
  return data.length > 0 ? { ok: true } : { ok: false, reason: "not_found" };
}

function command(database: RequestDatabase, traineeId: string, change: z.output<typeof traineeForm>) {
  switch (change.intent) {
    case "addLeave":
      return database
        .from("leaves")
        .insert({
          trainee_id: traineeId,
          starts_on: change.startsOn,
          ends_before: dayAfter(change.lastDay),
        })
        .select("trainee_id");
    case "removeLeave":
      return database
        .from("leaves")
        .delete()
        .eq("trainee_id", traineeId)
        .eq("id", change.leave)
        .select("trainee_id");
    case "addCertificate":
      return database
        .from("trainee_certificates")
        .insert({
          trainee_id: traineeId,
          kind: change.kind,
          ...(change.lastValidDay && { valid_before: dayAfter(change.lastValidDay) }),
        })
        .select("trainee_id");
    case "removeCertificate":
      return database
        .from("trainee_certificates")
        .delete()
        .eq("trainee_id", traineeId)
        .eq("kind", change.kind)
        .select("trainee_id");
  }
}
