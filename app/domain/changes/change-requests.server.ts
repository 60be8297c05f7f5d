import { z } from "zod";
import { dayAfter } from "~/domain/programmes/days";
import { toDate } from "~/locales/format";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf, refusalOf } from "~/platform/refusal";
import { readMissingCertificates } from "../placements/certificate-refusal";
import { approvalRefusals } from "./approval-refusals";
import { type Change, changeStatuses, type decideChangeForm, requestKinds } from "./change-form";

const kind = z.enum(requestKinds);
const status = z.enum(changeStatuses);

/** What was asked to have changed in a cohort, what waits for an answer first, then the newest. Drafts are only one's own. */
export async function listChangeRequests(database: RequestDatabase, cohortId: string) {
  const rows = await allRows(
    () =>
      database
        .from("change_requests")
        .select(
          `id, placement_id, other_placement_id, kind, starts_on, ends_before, fte_percent, reason, status, note,
      requested_by, decided_at, created_at, updated_at, seat:seats(title, agency_id)` as const,
        )
        .eq("cohort_id", cohortId),
    "id",
  );
  return rows
    .sort((a, b) => toDate(b.created_at).getTime() - toDate(a.created_at).getTime())
    .map((row) => ({
      id: row.id,
      placementId: row.placement_id,
      otherId: row.other_placement_id,
      kind: kind.parse(row.kind),
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
      ftePercent: row.fte_percent,
      seat: row.seat && { title: row.seat.title, agencyId: row.seat.agency_id },
      reason: row.reason,
      status: status.parse(row.status),
      note: row.note,
      requestedBy: row.requested_by,
      decidedAt: row.decided_at,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }))
    .sort((a, b) => Number(b.status === "submitted") - Number(a.status === "submitted"));
}

export type ChangeRequest = Awaited<ReturnType<typeof listChangeRequests>>[number];

const refusals = [
  "not_found",
  "reason_required",
  "period_reversed",
  "fte_out_of_range",
  "unknown_seat",
  "unknown_placement",
  "changed_meanwhile",
  "transition_not_allowed",
  ...approvalRefusals,
] as const;
export type RequestRefusal = (typeof refusals)[number];

const moved = z.object({
  trainee: z.string(),
  segment: z.number(),
  startsOn: z.string(),
  endsBefore: z.string(),
  newStartsOn: z.string(),
  newEndsBefore: z.string(),
});
const preview = z.union([
  z.object({ shift: z.array(moved) }),
  z
    .object({ refused: z.enum(refusals), detail: z.string() })
    .transform(({ refused, detail }) => ({ refused, missing: readMissingCertificates(detail) })),
]);

/** What approving a sent request would move afterwards, or why it would be refused now. It is tried and undone again. */
export async function previewRequest(database: RequestDatabase, requestId: string) {
  const { data, error } = await database.rpc("preview_change", { p_request: requestId });
  if (error && refusalOf(error)?.reason === "not_found") return null;
  if (error) throw error;
  return preview.parse(data);
}

export type ChangePreview = NonNullable<Awaited<ReturnType<typeof previewRequest>>>;

/** Writes a request of one's own and sends it; answers its id. What is refused on sending stays as a draft. */
export async function requestChange(
  database: RequestDatabase,
  placementId: string,
  change: Change,
): Promise<{ ok: true; requestId: string } | { ok: false; reason: RequestRefusal }> {
  const { kind, value } = change;
  const { data, error } = await database.rpc("save_change_request", {
    p_placement: placementId,
    p_kind: kind,
    p_reason: value.reason,
    ...(kind === "dates" && { p_starts_on: value.startsOn, p_ends_before: dayAfter(value.lastDay) }),
    ...(kind === "fte" && {
      p_fte_percent: value.ftePercent,
      ...(value.startsOn && { p_starts_on: value.startsOn }),
    }),
    ...(kind === "host" && { p_seat: value.seat }),
    ...(kind === "swap" && { p_other: value.other }),
  });
  const saved = outcomeOf(error, refusals);
  if (!saved.ok) return saved;
  const sent = await decideRequest(database, data ?? "", { to: "submitted", from: "draft" });
  return sent.ok ? { ok: true, requestId: data ?? "" } : sent;
}

/** Takes one step with a request; an approval changes the placements in the same transaction. */
export async function decideRequest(
  database: RequestDatabase,
  requestId: string,
  value: z.output<typeof decideChangeForm>,
): Promise<Outcome<RequestRefusal>> {
  const { error } = await database.rpc("move_change_request", {
    p_request: requestId,
    p_to: value.to,
    p_from: value.from,
    ...(value.seen && { p_seen: value.seen }),
    ...(value.note && { p_note: value.note }),
  });
  return outcomeOf(error, refusals);
}
