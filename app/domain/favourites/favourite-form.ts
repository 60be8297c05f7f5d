import { z } from "zod";

export const NOTE_LENGTH = 1000;

/** The star beside an ad: keep it or not, and the page to come back to. */
export const keepForm = z.object({ keep: z.enum(["yes", "no"]), back: z.string().optional() });

/** What the list of favourites does with one of them. */
export const favouriteStep = z.object({
  listing: z.uuid(),
  step: z.enum(["note", "remove", "restore"]),
  note: z.string().max(NOTE_LENGTH, { error: "saved:error.noteTooLong" }).default(""),
});
