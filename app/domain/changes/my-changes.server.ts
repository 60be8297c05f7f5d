import { z } from "zod";
import { toDate } from "~/locales/format";
import type { RequestDatabase } from "~/platform/database.server";
import type { Traineeship } from "../traineeship/traineeship";
import { changeStatuses, requestKinds } from "./change-form";
import { listMySwaps } from "./my-swaps.server";
import type { WantedChange } from "./wanted-change";

const kind = z.enum(requestKinds);
const status = z.enum(changeStatuses);

export type MyChange = {
  id: string;
  kind: z.output<typeof kind>;
  status: z.output<typeof status>;
  placementId: string;
  host: string;
  startsOn: string | null;
  endsBefore: string | null;
  ftePercent: number | null;
  /** The other one in a swap between trainees; null for everything else. */
  fellow: string | null;
  /** The word of whoever sent it back or said no. */
  note: string | null;
  askedAt: string;
  isMine: boolean;
};

const columns =
  "id, kind, status, placement_id, starts_on, ends_before, fte_percent, seat_id, other_placement_id, reason, note, requested_by, created_at" as const;

/** What has been asked to be changed in the trainee's placements, by whomever, the newest first. */
export async function listMyChanges(
  database: RequestDatabase,
  accountId: string,
  trainee: Traineeship,
): Promise<MyChange[]> {
  const hosts = new Map(trainee.placements.map(({ id, host }) => [id, host]));
  const [{ data, error }, swaps] = await Promise.all([
    database
      .from("change_requests")
      .select(columns)
      .in("placement_id", [...hosts.keys()])
      .order("created_at", { ascending: false }),
    listMySwaps(database, trainee.placements),
  ]);
  if (error) throw error;
  const asked = data.map((row) => ({
    id: row.id,
    kind: kind.parse(row.kind),
    status: status.parse(row.status),
    placementId: row.placement_id,
    host: hosts.get(row.placement_id) ?? "",
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    ftePercent: row.fte_percent,
    fellow: swaps.find(({ id }) => id === row.id)?.fellow ?? null,
    note: row.note,
    askedAt: row.created_at,
    isMine: row.requested_by === accountId,
  }));
  const askedByFellows = swaps
    .filter(({ isMine }) => !isMine)
    .map((swap) => ({
      ...swap,
      kind: "swap" as const,
      host: hosts.get(swap.placementId) ?? "",
      startsOn: null,
      endsBefore: null,
      ftePercent: null,
    }));
  return [...asked, ...askedByFellows].sort(
    (a, b) => toDate(b.askedAt).getTime() - toDate(a.askedAt).getTime(),
  );
}

/** The person's own request of a kind that came back for this placement; sending it again writes it anew. */
export async function findReturnedChange(
  database: RequestDatabase,
  accountId: string,
  placementId: string,
  wanted: WantedChange["kind"],
): Promise<(WantedChange & { reason: string; note: string | null }) | null> {
  const { data, error } = await database
    .from("change_requests")
    .select(columns)
    .match({ placement_id: placementId, requested_by: accountId, kind: wanted, status: "returned" })
    .order("created_at")
    .limit(1)
    .maybeSingle();
  if (error) throw error;
  return (
    data && {
      kind: wanted,
      startsOn: data.starts_on ?? undefined,
      endsBefore: data.ends_before ?? undefined,
      ftePercent: data.fte_percent ?? undefined,
      seatId: data.seat_id ?? undefined,
      otherId: data.other_placement_id ?? undefined,
      reason: data.reason ?? "",
      note: data.note,
    }
  );
}

export type FreeSeat = { id: string; host: string; place: string };

/** A seat at each other host of the placement's segment that has room for all of its days. */
export async function listFreeSeats(database: RequestDatabase, placementId: string): Promise<FreeSeat[]> {
  const { data, error } = await database.rpc("free_seats", { p_placement: placementId });
  if (error) throw error;
  return data.map((row) => ({
    id: row.seat_id,
    host: row.host,
    place: row.municipality,
  }));
}
