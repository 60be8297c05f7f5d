import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { changeStatuses } from "./change-form";

const changes = z.array(
  z
    .object({
      id: z.uuid(),
      kind: z.enum(["dates", "fte", "host"]),
      status: z.enum(changeStatuses),
      starts_on: z.string().nullable(),
      ends_before: z.string().nullable(),
      fte_percent: z.number().nullable(),
      /** The coordinator's word, where the reader asked. */
      note: z.string().nullable(),
      is_mine: z.boolean(),
      asked_at: z.string(),
    })
    .transform((row) => ({
      id: row.id,
      kind: row.kind,
      status: row.status,
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
      ftePercent: row.fte_percent,
      note: row.note,
      isMine: row.is_mine,
      askedAt: row.asked_at,
    })),
);

/** What has been asked to be changed in a placement, as its host reads it: neither leave nor swaps. The newest first. */
export async function listPlacementChanges(database: RequestDatabase, placementId: string) {
  const { data, error } = await database.rpc("placement_changes", { p_placement: placementId });
  if (error) throw error;
  return changes.parse(data);
}

export type PlacementChange = Awaited<ReturnType<typeof listPlacementChanges>>[number];
