import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { changeStatuses } from "./change-form";

const kind = z.enum(["dates", "fte", "host"]);
const status = z.enum(changeStatuses);

/** What has been asked to be changed in a placement, as its host reads it: neither leave nor swaps. The newest first. */
export async function listPlacementChanges(
  database: RequestDatabase,
  accountId: string,
  placementId: string,
) {
  const { data, error } = await database
    .from("change_requests")
    .select("id, kind, status, starts_on, ends_before, fte_percent, note, requested_by, created_at")
    .eq("placement_id", placementId)
    .in("kind", kind.options)
    .order("created_at", { ascending: false });
  if (error) throw error;
  return data.map((row) => ({
    id: row.id,
    kind: kind.parse(row.kind),
    status: status.parse(row.status),
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    ftePercent: row.fte_percent,
    note: row.note,
    askedAt: row.created_at,
    isMine: row.requested_by === accountId,
  }));
}

export type PlacementChange = Awaited<ReturnType<typeof listPlacementChanges>>[number];
