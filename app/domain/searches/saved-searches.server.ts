import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type SavedRequest, savedRequest } from "../../../search/saved-search.ts";
import { type Frequency, frequencies } from "./saved-search-form";

export type SavedSearch = {
  id: string;
  name: string;
  request: SavedRequest;
  frequency: Frequency;
  isPaused: boolean;
  lastsDays: number | null;
  expiresAt: string | null;
  /** How many hits have come since the person looked last. */
  fresh: number;
};

/** The signed-in person's saved searches, the newest first. Throws when the database does not answer. */
export async function listSavedSearches(database: RequestDatabase): Promise<SavedSearch[]> {
  const { data, error } = await database.rpc("my_saved_searches");
  if (error) throw error;
  return data.map((row) => ({
    id: row.id,
    name: row.name,
    request: savedRequest.parse(row.request),
    frequency: frequencies.find((one) => one === row.frequency) ?? "none",
    isPaused: row.is_paused,
    lastsDays: row.lasts_days as number | null,
    expiresAt: row.expires_at as string | null,
    fresh: row.fresh,
  }));
}

/** One of the signed-in person's saved searches; null when it is not theirs. */
export async function findSavedSearch(database: RequestDatabase, id: string): Promise<SavedSearch | null> {
  if (!isId(id)) return null;
  return (await listSavedSearches(database)).find((search) => search.id === id) ?? null;
}
