import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { seats } from "./roles";

const seat = z.enum(seats, { error: "members:error.seat" });

/** What the page of a listing's seats sends: one form for each thing that can be done there. */
export const seatForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("give"),
    account: z.uuid({ error: "members:error.person" }),
    seat,
  }),
  z.object({ intent: z.literal("takeBack"), account: z.uuid(), seat }),
  z.object({ intent: z.literal("accept") }),
  z.object({ intent: z.literal("decline") }),
]);

const reasons = ["not_found", "role_required", "not_member", "not_yourself", "last_handler"] as const;

/** Gives a seat, takes one back, or answers the union representative's seat that was offered to the person. */
export async function changeSeats(
  database: RequestDatabase,
  listingId: string,
  change: z.output<typeof seatForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } =
    change.intent === "give" || change.intent === "takeBack"
      ? await database.rpc(change.intent === "give" ? "give_seat" : "take_seat_back", {
          p_listing: listingId,
          p_account: change.account,
          p_seat: change.seat,
        })
      : await database.rpc("answer_union_seat", {
          p_listing: listingId,
          p_accept: change.intent === "accept",
        });
  return outcomeOf(error, reasons);
}
