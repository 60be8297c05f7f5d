import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { reasonOf } from "~/platform/refusal";
import { adLanguages } from "./choices";

/** The form for a new ad: an earlier one to copy, or a title and a language to begin with. */
export const beginForm = z
  .object({
    copyOf: z.uuid().optional(),
    title: z.string().max(200).optional(),
    language: z.enum(adLanguages).default("nb"),
  })
  .superRefine(({ copyOf, title }, context) => {
    if (!copyOf && !title)
      context.addIssue({ code: "custom", path: ["title"], message: "editor:error.title" });
  });

export type BeginResult = { ok: true; id: string } | { ok: false; reason: "not_found" | "not_allowed" };

/** A new draft at the agency, from nothing or from an earlier ad of the same agency; its maker is case handler. */
export async function beginListing(
  database: RequestDatabase,
  agencyId: string,
  { copyOf, title, language }: z.output<typeof beginForm>,
): Promise<BeginResult> {
  const { data, error } = copyOf
    ? await database.rpc("copy_listing", { p_listing: copyOf })
    : await database.rpc("create_listing", {
        p_agency: agencyId,
        p_language: language,
        p_title: title ?? "",
      });
  return error
    ? { ok: false, reason: reasonOf(error, ["not_found", "not_allowed"]) }
    : { ok: true, id: data };
}
