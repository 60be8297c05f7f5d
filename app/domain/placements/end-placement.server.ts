import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { dayAfter } from "~/domain/programmes/days";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { destinations, placementStatuses } from "./placement-steps";

const from = z.enum(placementStatuses);
const reason = z.string({ error: "cohortLife:error.reason_required" }).max(1000);

/** A coordinator confirms what the host has accepted, takes a placement back, or ends one that has begun before its time. */
export const endPlacementForm = z.discriminatedUnion("to", [
  z.object({ to: z.literal("confirmed"), from }),
  z.object({ to: z.literal("cancelled"), from, reason }),
  z.object({
    to: z.literal("ended_early"),
    from,
    reason,
    lastDay: formDay,
    destination: z.enum(destinations, { error: "cohortLife:error.destination_required" }),
  }),
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
  "not_begun",
  "segments_out_of_order",
  "gap_too_long",
  "too_few_hosts",
] as const;

/** Takes the step from the status the page showed. */
export async function movePlacement(
  database: RequestDatabase,
  placementId: string,
  value: z.output<typeof endPlacementForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("move_placement", {
    p_placement: placementId,
    p_to: value.to,
    p_from: value.from,
    ...(value.to !== "confirmed" && { p_reason: value.reason }),
    ...(value.to === "ended_early" && {
      p_ended_before: dayAfter(value.lastDay),
      p_destination: value.destination,
    }),
  });
  return outcomeOf(error, reasons);
}
