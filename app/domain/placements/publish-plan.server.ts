import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";

const reasons = [
  "not_found",
  "changed_meanwhile",
  "cohort_not_matching",
  "plan_outdated",
  "seat_withdrawn",
  "host_has_left",
  "certificates",
  "overlaps_full_time",
  "outside_membership",
  "fte_above_full",
  "seat_full",
  "mentor_full",
  "mentor_is_the_trainee",
  "segments_out_of_order",
  "gap_too_long",
  "too_few_hosts",
] as const;

export type PublishResult =
  | { ok: true; placed: number; cancelled: number }
  | { ok: false; reason: (typeof reasons)[number]; seat: string | null };

const done = z.object({ placed: z.number(), cancelled: z.number() });
const detail = z.object({ seat: z.uuid() });

/**
 * Takes a draft in use: its placements are proposed to the hosts in one transaction, or nothing is written. Refuses
 * when anything it rests on has changed (then `listPlanChanges` says what) and when a guarantee would be broken.
 */
export async function publishPlan(database: RequestDatabase, planId: string): Promise<PublishResult> {
  const { data, error } = await database.rpc("publish_plan", { p_plan: planId });
  if (!error) return { ok: true, ...done.parse(data) };
  const refusal = refusalOf(error);
  const reason = reasons.find((one) => one === refusal?.reason);
  if (!reason) throw error;
  return { ok: false, reason, seat: reason === "seat_full" ? seatIn(refusal?.detail ?? "") : null };
}

function seatIn(text: string): string | null {
  try {
    return detail.parse(JSON.parse(text)).seat;
  } catch {
    return null;
  }
}

const changes = z.array(
  z.object({
    part: z.enum(["trainees", "segments", "seats", "placements", "rules", "weights"]),
    id: z.string().nullable(),
    change: z.enum(["added", "removed", "changed"]),
  }),
);

export type PlanChange = z.output<typeof changes>[number];

/** What has changed since the snapshot that the plan rests on; nothing means that it can be taken in use. */
export async function listPlanChanges(database: RequestDatabase, planId: string): Promise<PlanChange[]> {
  const { data, error } = await database.rpc("plan_changes", { p_plan: planId });
  if (error) throw error;
  return changes.parse(data);
}
