import { isbot } from "isbot";
import { serviceClient } from "~/platform/database.server";
import { log } from "~/platform/log.server";
import { lastDayBefore } from "../../../search/oslo-days.ts";
import { readSearchParams } from "../../../search/read-search-params.ts";
import { savedSearchParams, toSavedRequest } from "../../../search/saved-search.ts";
import { createUnmetCounter } from "./unmet-counter";

const isToBeCounted = createUnmetCounter();

/**
 * Counts a search that found nothing, for the regions' picture of what is asked for and not offered. Nobody waits for
 * it and a failure is only logged. The database keeps which terms of the reference data it named, never what was typed
 * or by whom.
 */
export function noteUnmetSearch(
  params: URLSearchParams,
  { address, userAgent }: { address: string; userAgent: string | null },
): void {
  const request = toSavedRequest(readSearchParams(params).request);
  const search = savedSearchParams(request).toString().toLowerCase();
  const today = lastDayBefore(new Date(Date.now() + 1).toISOString());
  if (search === "" || isbot(userAgent ?? "") || !isToBeCounted(address, search, today)) return;
  serviceClient()
    .rpc("note_unmet_search", { p_request: request })
    .then(
      ({ error }) => error && log.warn({ code: error.code }, "search without a hit not counted"),
      () => log.warn("search without a hit not counted"),
    );
}
