import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { reasonOf } from "~/platform/refusal";
import { brokenByChange } from "./draft-changes";
import type { BrokenRule } from "./planner/broken-rule";
import type { FoundPlan } from "./plans.server";

/** What the page of one placement sends: one form for each thing that can be done with it. */
export const draftChangeForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("move"), seat: z.uuid({ error: "plan:error.seat" }) }),
  z.object({ intent: z.literal("swap"), other: z.uuid({ error: "plan:error.other" }) }),
  z.object({ intent: z.literal("lock") }),
  z.object({ intent: z.literal("unlock") }),
]);

export type ChangeResult =
  | { ok: true }
  | { ok: false; reason: "not_found" | "changed_meanwhile" | "draft_changed" | "not_placed" }
  | { ok: false; reason: "breaks_rules"; broken: BrokenRule[] };

const reasons = ["not_found", "changed_meanwhile", "draft_changed", "not_placed"] as const;

/**
 * Moves, swaps, locks or unlocks one placement of a draft. A change that breaks a rule, or breaks one more than before,
 * is refused with the rules, and so is one of a draft that somebody else has changed since it was read: its rules were
 * judged by other placements. Nothing is written then.
 */
export async function changeDraftPlacement(
  database: RequestDatabase,
  plan: Pick<FoundPlan, "id" | "input" | "revision" | "placements">,
  { trainee, segment }: { trainee: string; segment: string },
  wanted: z.output<typeof draftChangeForm>,
): Promise<ChangeResult> {
  const current = plan.placements.find((one) => one.trainee === trainee && one.segment === segment);
  const refusal = refusedBy(plan, { trainee, segment }, wanted);
  if (refusal) return refusal;
  const at = { p_plan: plan.id, p_revision: plan.revision, p_trainee: trainee, p_segment: Number(segment) };
  const { error } =
    wanted.intent === "swap"
      ? await database.rpc("swap_in_plan", { ...at, p_other: wanted.other })
      : await database.rpc("move_in_plan", {
          ...at,
          p_seat: wanted.intent === "move" ? wanted.seat : (current?.seat ?? ""),
          p_locked: wanted.intent === "lock",
        });
  return error ? { ok: false, reason: reasonOf(error, reasons) } : { ok: true };
}

function refusedBy(
  { input, placements }: Pick<FoundPlan, "input" | "placements">,
  at: { trainee: string; segment: string },
  wanted: z.output<typeof draftChangeForm>,
): ChangeResult | null {
  if (!input) return { ok: false, reason: "not_found" };
  if (wanted.intent === "lock" || wanted.intent === "unlock") {
    const isPlaced = placements.some((one) => one.trainee === at.trainee && one.segment === at.segment);
    return isPlaced ? null : { ok: false, reason: "not_placed" };
  }
  const broken = brokenByChange(
    input,
    placements,
    wanted.intent === "move"
      ? { kind: "move", ...at, seat: wanted.seat }
      : { kind: "swap", ...at, other: wanted.other },
  );
  return broken.length > 0 ? { ok: false, reason: "breaks_rules", broken } : null;
}
