import { formatCount, formatNumber } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { savedSearchParams } from "../../../search/saved-search.ts";
import type { SavedOverviewData } from "./saved-overview";
import { listSavedSearches } from "./saved-searches.server";

const shown = 5;

/** What the person's own page says of saved searches and favourites. Throws when the database does not answer. */
export async function savedOverview(database: RequestDatabase, locale: Locale): Promise<SavedOverviewData> {
  const [searches, kept] = await Promise.all([
    listSavedSearches(database),
    database.from("favourites").select("listing_id", { count: "exact", head: true }).is("removed_at", null),
  ]);
  if (kept.error) throw kept.error;
  const count = kept.count ?? 0;
  return {
    searches: searches.slice(0, shown).map(({ id, name, request, fresh }) => ({
      id,
      name,
      query: savedSearchParams(request).toString(),
      fresh: formatNumber(fresh, locale),
    })),
    favourites: { count, number: formatCount(count, locale) },
  };
}
