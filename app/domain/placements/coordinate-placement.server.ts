import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { dayAfter } from "~/domain/programmes/days";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { destinations, placementStatuses } from "./placement-steps";

const from = z.enum(placementStatuses);
const reason = z.string({ error: "cohortLife:error.reason_required" }).max(1000);

/** A coordinator confirms what the host has accepted, takes a placement back, ends one before its time, or chooses its mentor. */
export const placementForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("confirmed"), from }),
  z.object({ intent: z.literal("cancelled"), from, reason }),
  z.object({
    intent: z.literal("ended_early"),
    from,
    lastDay: formDay,
    destination: z.enum(destinations, { error: "cohortLife:error.destination_required" }),
    reason,
  }),
  z.object({ intent: z.literal("mentor"), mentor: z.uuid({ error: "cohortLife:error.unknown_mentor" }) }),
]);

const reasons = [
  "not_found",
  "changed_meanwhile",
  "transition_not_allowed",
  "reason_required",
  "destination_required",
  "unknown_destination",
  "end_outside_placement",
  "appointment_missing",
  "certificates",
  "not_begun",
  "segments_out_of_order",
  "gap_too_long",
  "too_few_hosts",
  "placement_is_over",
  "unknown_mentor",
  "mentor_full",
  "mentor_is_the_trainee",
] as const;

/** Takes the step from the status the page showed, or gives the placement its mentor. */
export async function coordinatePlacement(
  database: RequestDatabase,
  placementId: string,
  value: z.output<typeof placementForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  if (value.intent === "mentor") {
    const { error } = await database.rpc("set_placement_mentor", {
      p_placement: placementId,
      p_mentor: value.mentor,
    });
    return outcomeOf(error, reasons);
  }
  const { error } = await database.rpc("move_placement", {
    p_placement: placementId,
    p_to: value.intent,
    p_from: value.from,
    ...(value.intent !== "confirmed" && { p_reason: value.reason }),
    ...(value.intent === "ended_early" && {
      p_ended_before: dayAfter(value.lastDay),
      p_destination: value.destination,
    }),
  });
  return outcomeOf(error, reasons);
}

/** The mentors of a host in a programme, to choose from, by name with how many each may follow. */
export async function listMentors(database: RequestDatabase, programmeId: string, agencyId: string) {
  const { data, error } = await database
    .from("mentors")
    .select("account_id, max_trainees, account:accounts(full_name)")
    .eq("programme_id", programmeId)
    .eq("agency_id", agencyId);
  if (error) throw error;
  return data
    .map((row) => ({ id: row.account_id, name: row.account.full_name, maxTrainees: row.max_trainees }))
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
}
