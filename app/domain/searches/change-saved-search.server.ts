import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { daysOf, type SavedSearchFields } from "./saved-search-form";

/** Renames a saved search and sets the rhythm and term of its mail, counted from now. False when it is not theirs. */
export async function changeSavedSearch(
  database: RequestDatabase,
  id: string,
  { name, frequency, term }: SavedSearchFields,
): Promise<boolean> {
  if (!isId(id)) return false;
  const days = daysOf(term);
  const { data, error } = await database.rpc("change_saved_search", {
    p_id: id,
    p_name: name,
    p_frequency: frequency,
    ...(days !== null && { p_lasts_days: days }),
  });
  if (error) throw error;
  return data === true;
}

/** Stops the mail of a saved search for a while, or lets it come again. False when it is not theirs. */
export async function pauseSavedSearch(
  database: RequestDatabase,
  id: string,
  isPaused: boolean,
): Promise<boolean> {
  const { data, error } = await database.rpc("pause_saved_search", { p_id: id, p_is_paused: isPaused });
  if (error) throw error;
  return data === true;
}

/** The person goes on to the hits, so none of them is new any more. */
export async function markSearchSeen(database: RequestDatabase, id: string): Promise<void> {
  const { error } = await database.rpc("see_saved_search", { p_id: id });
  if (error) throw error;
}

/** Removes a saved search with everything that belongs to it. False when it is not theirs. */
export async function removeSavedSearch(database: RequestDatabase, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { data, error } = await database
    .from("saved_searches")
    .delete()
    .eq("id", id)
    .select("id")
    .maybeSingle();
  if (error) throw error;
  return data !== null;
}
