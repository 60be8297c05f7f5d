import type { RequestDatabase } from "~/platform/database.server";
import type { Traineeship } from "./traineeship";

/** A placement that part-time or leave moves, with its old and new days. */
export type Shift = {
  host: string;
  startsOn: string;
  endsBefore: string;
  newStartsOn: string;
  newEndsBefore: string;
};

/** What part-time and leave would move as things stand; nothing while the programme keeps its time. */
export async function previewShift(database: RequestDatabase, trainee: Traineeship): Promise<Shift[]> {
  const { data, error } = await database.rpc("preview_shift", { p_trainee: trainee.id });
  if (error) throw error;
  return data
    .map((row) => ({
      host: trainee.placements.find(({ id }) => id === row.placement_id)?.host ?? "",
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
      newStartsOn: row.new_starts_on,
      newEndsBefore: row.new_ends_before,
    }))
    .sort((a, b) => a.newStartsOn.localeCompare(b.newStartsOn));
}
