import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";
import type { Reference } from "../reference/reference";
import { skillsCalled } from "../reference/skill-names";
import type { SeatForm } from "./seat-form";

const reasons = [
  "not_found",
  "changed_meanwhile",
  "cohort_is_over",
  "host_has_left",
  "segment_is_over",
  "capacity_below_use",
  "unknown_municipality",
  "unknown_theme",
  "unknown_mentor",
] as const;
type Reason = (typeof reasons)[number] | "unknown_needed" | "unknown_given";

const use = z.object({ placements: z.number() });

/** Where a seat stands, and for one that is changed which it is and the version its writer saw. */
type SeatPlace = {
  cohortId: string;
  segment: number;
  agencyId: string;
  changes?: { seatId: string; seen: string };
};

export type SavedSeat = { ok: true; id: string } | { ok: false; reason: Reason; used: number };

/**
 * Offers a seat or changes one, whole, with its skills. A capacity below use is refused with how many are there on the
 * same day (`used`, else 0).
 */
export async function saveSeat(
  database: RequestDatabase,
  place: SeatPlace,
  seat: SeatForm,
  reference: Reference,
): Promise<SavedSeat> {
  const needed = skillsCalled(seat.needed, reference);
  const given = skillsCalled(seat.given, reference);
  if (needed.includes(null)) return { ok: false, reason: "unknown_needed", used: 0 };
  if (given.includes(null)) return { ok: false, reason: "unknown_given", used: 0 };
  const { data, error } = await database.rpc("save_seat", {
    p_cohort: place.cohortId,
    p_segment: place.segment,
    p_agency: place.agencyId,
    ...(place.changes && { p_seat: place.changes.seatId, p_seen: place.changes.seen }),
    p_content: {
      title: seat.title,
      tasks: seat.tasks,
      theme_id: seat.theme ?? null,
      municipality_number: seat.municipality,
      capacity: seat.capacity,
      mentor_id: seat.mentor ?? null,
      housing: seat.housing ?? null,
      remote_days: seat.remoteDays,
      needs_police_certificate: seat.police,
      needs_clearance: seat.clearance ?? null,
      host_cost_percent: seat.costShare ?? null,
      needed,
      given,
    },
  });
  if (!error) return { ok: true, id: z.uuid().parse(data) };
  const refusal = refusalOf(error);
  const reason = reasons.find((one) => one === refusal?.reason);
  if (!refusal || !reason) throw error;
  const used = reason === "capacity_below_use" ? use.parse(JSON.parse(refusal.detail)).placements : 0;
  return { ok: false, reason, used };
}

/** Takes a seat back or offers it again. One with placements that are not over stays offered. */
export async function setSeatWithdrawn(
  database: RequestDatabase,
  seatId: string,
  isWithdrawn: boolean,
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "seat_in_use" }> {
  const { data, error } = await database
    .from("seats")
    .update({ withdrawn_at: isWithdrawn ? new Date().toISOString() : null })
    .eq("id", seatId)
    .select("id")
    .maybeSingle();
  if (error) {
    if (refusalOf(error)?.reason === "seat_in_use") return { ok: false, reason: "seat_in_use" };
    throw error;
  }
  return data ? { ok: true } : { ok: false, reason: "not_found" };
}
