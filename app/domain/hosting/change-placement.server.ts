import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { withdrawChange } from "../changes/ask-for-change.server";
import { seenAt } from "../programmes/seen-at";
import type { Reference } from "../reference/reference";
import { confirmEvidence, confirmPlacement } from "./attestation.server";
import { confirmationForm, evidenceForm } from "./attestation-form";
import type { FoundPlacement } from "./host-placement.server";
import { bases } from "./placement-statuses";

const from = z.string().max(30);

/** What the page of a placement sends: one form for each thing that a host can do there. */
export const hostPlacementForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("accept"), from, seen: seenAt }),
  z.object({ intent: z.literal("decline"), from, seen: seenAt, reason: z.string().max(1000) }),
  z.object({ intent: z.literal("mentor"), mentor: z.uuid({ error: "hosting:error.mentor" }) }),
  z.object({
    intent: z.literal("appoint"),
    decidedOn: z.iso.date(),
    reference: z.string().max(100).optional(),
    basis: z.enum(bases, { error: "hosting:error.basis_required" }).optional(),
  }),
  z.object({ intent: z.literal("withdraw"), change: z.uuid() }),
  evidenceForm,
  confirmationForm,
]);
type Change = z.output<typeof hostPlacementForm>;

const reasons = [
  "not_found",
  "changed_meanwhile",
  "transition_not_allowed",
  "reason_required",
  "placement_is_over",
  "unknown_mentor",
  "mentor_full",
  "mentor_is_the_trainee",
  "decided_in_the_future",
  "basis_required",
] as const;
type Reason = (typeof reasons)[number] | "not_begun" | "unknown_skill";

/** Where what is to be put right stands. */
export const fieldOfRefusal: Partial<Record<Reason, string>> = {
  reason_required: "reason",
  placement_is_over: "mentor",
  unknown_mentor: "mentor",
  mentor_full: "mentor",
  mentor_is_the_trainee: "mentor",
  decided_in_the_future: "decidedOn",
  basis_required: "basis",
  not_begun: "summary",
  unknown_skill: "skills",
};

/** Answers for a placement, chooses its mentor, records the host's appointment, or vouches for what was done there. */
export async function changePlacement(
  database: RequestDatabase,
  placement: Pick<FoundPlacement, "id" | "traineeId" | "employment">,
  change: Change,
  reference: Reference,
): Promise<Outcome<Reason>> {
  if (change.intent === "withdraw") return withdrawChange(database, change.change);
  if (change.intent === "evidence") return confirmEvidence(database, change);
  if (change.intent === "confirm") return confirmPlacement(database, placement.id, change, reference);
  const { error } = await runChange(database, placement, change);
  return outcomeOf(error, reasons);
}

function runChange(
  database: RequestDatabase,
  placement: Pick<FoundPlacement, "id" | "traineeId" | "employment">,
  change: Exclude<Change, { intent: "withdraw" | "evidence" | "confirm" }>,
) {
  switch (change.intent) {
    case "accept":
      return database.rpc("move_placement", {
        p_placement: placement.id,
        p_to: "host_accepted",
        p_from: change.from,
        p_seen: change.seen,
      });
    case "decline":
      return database.rpc("move_placement", {
        p_placement: placement.id,
        p_to: "host_declined",
        p_from: change.from,
        p_seen: change.seen,
        p_reason: change.reason,
      });
    case "mentor":
      return database.rpc("set_placement_mentor", { p_placement: placement.id, p_mentor: change.mentor });
    case "appoint":
      return database.rpc("record_appointment", {
        p_trainee: placement.traineeId,
        // The generated types know no null for parameters: an appointment for the whole programme names no placement.
        p_placement: (placement.employment.appoints === "placement" ? placement.id : null) as string,
        p_decided_on: change.decidedOn,
        ...(change.reference && { p_reference: change.reference }),
        ...(change.basis && { p_basis: change.basis }),
      });
  }
}
