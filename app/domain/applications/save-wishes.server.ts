import type { RequestDatabase } from "~/platform/database.server";
import { refusalOf } from "~/platform/refusal";
import type { WishKind } from "./wishes";
import type { ChosenWishes } from "./wishes-form";

export type SaveWishesResult =
  | { ok: true }
  | { ok: false; reason: "not_a_draft" }
  | { ok: false; reason: "unknown"; kind: WishKind; target: string };

/**
 * Saves all wishes of a draft at once. A host may have left since the page was shown, so the database names what it
 * does not know.
 */
export async function saveWishes(
  database: RequestDatabase,
  applicationId: string,
  wishes: ChosenWishes,
): Promise<SaveWishesResult> {
  const { error } = await database.rpc("save_wishes", {
    p_application: applicationId,
    p_hosts: wishes.host,
    p_regions: wishes.region,
    p_themes: wishes.theme,
  });
  if (!error) return { ok: true };
  const refusal = refusalOf(error);
  switch (refusal?.reason) {
    case "locked_after_submission":
    case "not_found":
      return { ok: false, reason: "not_a_draft" };
    case "unknown_host":
      return { ok: false, reason: "unknown", kind: "host", target: refusal.detail };
    case "unknown_region":
      return { ok: false, reason: "unknown", kind: "region", target: refusal.detail };
    case "unknown_theme":
      return { ok: false, reason: "unknown", kind: "theme", target: refusal.detail };
    default:
      throw error;
  }
}
