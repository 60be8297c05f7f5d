import type { RequestDatabase } from "~/platform/database.server";
import { reasonOf } from "~/platform/refusal";
import type { SearchRequest } from "../../../search/port.ts";
import { toSavedRequest } from "../../../search/saved-search.ts";
import { daysOf, type SavedSearchFields } from "./saved-search-form";

const refusals = ["already_saved", "too_many_searches", "invalid_search"] as const;
type Refusal = (typeof refusals)[number];

/** Keeps a search for the signed-in person. Refused when they have it already, have fifty, or it cannot be run. */
export async function saveSearch(
  database: RequestDatabase,
  request: SearchRequest,
  { name, frequency, term }: SavedSearchFields,
): Promise<{ ok: true; id: string } | { ok: false; reason: Refusal }> {
  const days = daysOf(term);
  const { data, error } = await database.rpc("save_search", {
    p_name: name,
    p_request: toSavedRequest(request),
    p_frequency: frequency,
    ...(days !== null && { p_lasts_days: days }),
  });
  return error ? { ok: false, reason: reasonOf(error, refusals) } : { ok: true, id: data };
}
