import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { dayAfter } from "~/domain/programmes/days";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

/** What mentors and trainees have missed twice and nobody has taken up yet, the oldest first. */
export async function listEscalations(database: RequestDatabase, cohortId: string) {
  const { data, error } = await database
    .from("check_in_escalations")
    .select("id, placement_id, raised_at")
    .eq("cohort_id", cohortId)
    .is("resolved_at", null)
    .order("raised_at");
  if (error) throw error;
  return data.map((row) => ({ id: row.id, placementId: row.placement_id, raisedAt: row.raised_at }));
}

/** The pulses of a cohort: when each is open, and once it is closed the averages, which are null under five answers. */
export async function listPulses(database: RequestDatabase, cohortId: string) {
  const [pulses, results] = await Promise.all([
    database
      .from("pulses")
      .select("id, segment_number, opens_on, closes_before")
      .eq("cohort_id", cohortId)
      .order("segment_number"),
    database.rpc("pulse_results", { p_cohort: cohortId }),
  ]);
  if (pulses.error) throw pulses.error;
  if (results.error) throw results.error;
  return pulses.data.map((pulse) => {
    const result = results.data.find((one) => one.pulse_id === pulse.id);
    return {
      id: pulse.id,
      segment: pulse.segment_number,
      opensOn: pulse.opens_on,
      closesBefore: pulse.closes_before,
      isClosed: result !== undefined,
      answers: (result?.answers as number | null | undefined) ?? null,
      wellbeing: (result?.wellbeing as number | null | undefined) ?? null,
      learning: (result?.learning as number | null | undefined) ?? null,
      support: (result?.support as number | null | undefined) ?? null,
    };
  });
}

export type Pulse = Awaited<ReturnType<typeof listPulses>>[number];

/** How many of a cohort agreed to be asked afterwards, and how many stayed, by months; null would tell of single people. */
export async function readRetention(database: RequestDatabase, programmeId: string, cohortId: string) {
  const [rows, consents] = await Promise.all([
    database.rpc("retention", { p_programme: programmeId }),
    database
      .from("follow_up_consents")
      .select("trainee_id, trainee:trainees!inner(cohort_id)", { count: "exact", head: true })
      .eq("trainee.cohort_id", cohortId)
      .is("withdrawn_at", null),
  ]);
  if (rows.error) throw rows.error;
  if (consents.error) throw consents.error;
  return {
    consents: consents.count ?? 0,
    rows: rows.data
      .filter((row) => row.cohort_id === cohortId)
      .map((row) => ({
        months: row.months,
        answers: row.answers as number | null,
        inRegion: row.in_region as number | null,
        inPublicSector: row.in_public_sector as number | null,
      }))
      .sort((a, b) => a.months - b.months),
  };
}

export type Retention = Awaited<ReturnType<typeof readRetention>>;

/** What is done on the page: an escalation is closed with what was done, or a segment's pulse is set up. */
export const followUpForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("resolve"),
    escalation: z.uuid(),
    note: z.string({ error: "cohortLife:error.note_required" }).max(1000),
  }),
  z.object({
    intent: z.literal("pulse"),
    segment: z.number().int().min(1).max(12),
    opensOn: formDay,
    lastDay: formDay,
  }),
]);

const reasons = [
  "not_found",
  "reason_required",
  "pulse_exists",
  "pulse_reversed",
  "unknown_segment",
] as const;
type Reason = (typeof reasons)[number];

/** What the constraints of pulses say, by the code of PostgreSQL. */
const broken: Record<string, Reason> = {
  "23505": "pulse_exists",
  "23514": "pulse_reversed",
  "23503": "unknown_segment",
};

/** Does one of the two. */
export async function changeFollowUp(
  database: RequestDatabase,
  cohortId: string,
  change: z.output<typeof followUpForm>,
): Promise<Outcome<Reason>> {
  if (change.intent === "resolve") {
    const { error } = await database.rpc("resolve_escalation", {
      p_escalation: change.escalation,
      p_note: change.note,
    });
    return outcomeOf(error, reasons);
  }
  const { error } = await database.from("pulses").insert({
    cohort_id: cohortId,
    segment_number: change.segment,
    opens_on: change.opensOn,
    closes_before: dayAfter(change.lastDay),
  });
  const reason = error && broken[error.code];
  if (reason) return { ok: false, reason };
  if (error) throw error;
  return { ok: true };
}
