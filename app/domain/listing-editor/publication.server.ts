import type { RequestDatabase } from "~/platform/database.server";
import { type GateItem, gateItems, type Warning, warnings } from "./edit-sections";

export type Gate = { missing: GateItem[]; warnings: Warning[] };

/** What an ad still lacks, and what should be looked at twice: the database's own answers, the same as in the API. */
export async function readGate(database: RequestDatabase, listingId: string): Promise<Gate> {
  const [missing, doubts] = await Promise.all([
    database.rpc("missing_for_publication", { p_listing: listingId }),
    database.rpc("publication_warnings", { p_listing: listingId }),
  ]);
  if (missing.error) throw missing.error;
  if (doubts.error) throw doubts.error;
  return {
    missing: missing.data.map((item) => {
      if (!Object.hasOwn(gateItems, item)) throw new Error(`The publish gate names an unknown item: ${item}`);
      return item as GateItem;
    }),
    warnings: doubts.data.filter((warning): warning is Warning => Object.hasOwn(warnings, warning)),
  };
}

/** What has happened to a listing, oldest first. `actor` is null for the system and for those who have left. */
export async function listHistory(database: RequestDatabase, listingId: string) {
  const { data, error } = await database.rpc("listing_history", { p_listing: listingId });
  if (error) throw error;
  return data.map(({ at, to_status, reason, actor }) => ({ at, status: to_status, reason, actor }));
}
