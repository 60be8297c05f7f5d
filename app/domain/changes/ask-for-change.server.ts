import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { readMissingCertificates } from "../placements/certificate-refusal";
import { approvalRefusals } from "./approval-refusals";
import type { WantedChange } from "./wanted-change";

/** Why a change is refused, by the database's reason codes. */
const changeRefusals = [
  "not_found",
  "already_asked",
  "fellow_has_asked",
  "reason_required",
  "leave_outside_placement",
  "leave_too_long",
  "period_reversed",
  "fte_out_of_range",
  "unknown_seat",
  "unknown_placement",
  ...approvalRefusals,
] as const;
export type ChangeRefusal = (typeof changeRefusals)[number];

/**
 * A part of the route as it would lie after a change. `startsOn` and `endsBefore` are what holds now, null for a part
 * that would be new.
 */
export type ChangedPart = {
  segment: number;
  host: string;
  ftePercent: number;
  startsOn: string | null;
  endsBefore: string | null;
  newStartsOn: string;
  newEndsBefore: string;
};

/** Why not; for `certificates` also what is missing. */
type Refused = { ok: false; reason: ChangeRefusal; missing?: string[] };

const refusedBy = (error: Parameters<typeof outcomeOf>[0]): { ok: true } | Refused => {
  const outcome = outcomeOf(error, changeRefusals);
  const missing = readMissingCertificates(error?.details ?? "")?.missing;
  return outcome.ok || !missing ? outcome : { ...outcome, missing };
};

const argumentsOf = (wanted: WantedChange) => ({
  p_kind: wanted.kind,
  ...(wanted.startsOn && { p_starts_on: wanted.startsOn }),
  ...(wanted.endsBefore && { p_ends_before: wanted.endsBefore }),
  ...(wanted.ftePercent && { p_fte_percent: wanted.ftePercent }),
  ...(wanted.seatId && { p_seat: wanted.seatId }),
  ...(wanted.otherId && { p_other: wanted.otherId }),
});

/** Tries a change to a placement under every guarantee and undoes it: where everything would lie, or why not. */
export async function previewChange(
  database: RequestDatabase,
  placementId: string,
  wanted: WantedChange,
): Promise<{ ok: true; parts: ChangedPart[] } | Refused> {
  const { data, error } = await database.rpc("preview_my_change", {
    p_placement: placementId,
    ...argumentsOf(wanted),
  });
  const outcome = refusedBy(error);
  if (!outcome.ok) return outcome;
  const parts = (data ?? []).map((row) => ({
    segment: row.segment_number,
    host: row.host,
    ftePercent: row.fte_percent,
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    newStartsOn: row.new_starts_on,
    newEndsBefore: row.new_ends_before,
  }));
  return { ok: true, parts };
}

/** Sends a change request to the coordinator, or a swap to the fellow first; one that came back is written anew. */
export async function askForChange(
  database: RequestDatabase,
  placementId: string,
  wanted: WantedChange,
  reason: string,
): Promise<{ ok: true } | Refused> {
  const { error } = await database.rpc("ask_for_change", {
    p_placement: placementId,
    p_reason: reason,
    ...argumentsOf(wanted),
  });
  return refusedBy(error);
}

/** The requester takes a request back before it is answered. */
export async function withdrawChange(
  database: RequestDatabase,
  requestId: string,
): Promise<Outcome<"not_found" | "transition_not_allowed">> {
  const { error } = await database.rpc("move_change_request", {
    p_request: requestId,
    p_to: "withdrawn",
  });
  return outcomeOf(error, ["not_found", "transition_not_allowed"]);
}
