import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { editSections } from "./edit-sections";

/** What the page of an ad's comments sends: a new one, or whether one is settled. */
export const commentForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("comment"),
    section: z.enum(editSections).optional(),
    body: z.string({ error: "listingComments:error.body" }).max(2000),
  }),
  z.object({ intent: z.literal("settle"), comment: z.uuid() }),
  z.object({ intent: z.literal("reopen"), comment: z.uuid() }),
]);

const reasons = ["not_found", "not_allowed", "comments_closed", "enough_comments"] as const;

/** Comments on an ad, settles a comment or opens it again. */
export async function writeComment(
  database: RequestDatabase,
  listingId: string,
  said: z.output<typeof commentForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } =
    said.intent === "comment"
      ? await database.rpc("comment_on_listing", {
          p_listing: listingId,
          // The generated types know no null for parameters.
          p_section: (said.section ?? null) as string,
          p_body: said.body,
        })
      : await database.rpc("settle_comment", {
          p_comment: said.comment,
          p_settled: said.intent === "settle",
        });
  return outcomeOf(error, reasons);
}
