import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { reasonOf } from "~/platform/refusal";
import type { Json } from "../../../supabase/types.ts";
import type { EditSection } from "./edit-sections";

const saved = z.object({ version: z.number(), saved_at: z.string() });
const refusals = [
  "not_found",
  "not_allowed",
  "not_editable",
  "locked_after_publication",
  "changed_meanwhile",
  "incomplete",
] as const;

export type SaveSectionResult =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; reason: (typeof refusals)[number] };

/**
 * Saves one section of an ad on top of the version its editor saw; nothing is written when somebody else was first.
 * `reason` stands in the public log beside what changes of an ad that is public.
 */
export async function saveSection(
  database: RequestDatabase,
  listingId: string,
  section: EditSection,
  edit: { version: number; content: Json; reason: string | undefined },
): Promise<SaveSectionResult> {
  const { data, error } = await database.rpc("save_listing_section", {
    p_listing: listingId,
    p_section: section,
    p_version: edit.version,
    p_content: edit.content,
    ...(edit.reason && { p_reason: edit.reason }),
  });
  if (error) return { ok: false, reason: reasonOf(error, refusals) };
  const { version, saved_at } = saved.parse(data);
  return { ok: true, version, savedAt: saved_at };
}
