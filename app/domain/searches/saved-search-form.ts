import { z } from "zod";

/** How often mail about a saved search may come. */
export const frequencies = ["daily", "weekly", "none"] as const;
export type Frequency = (typeof frequencies)[number];

/** For how many days it comes before it has to be renewed; `0` is until it is stopped. */
export const terms = ["30", "60", "90", "0"] as const;
export type Term = (typeof terms)[number];

export const NAME_LENGTH = 80;

/** Name, rhythm and term of a saved search. */
export const savedSearchForm = z.object({
  name: z.string({ error: "saved:error.name" }).max(NAME_LENGTH, { error: "saved:error.nameTooLong" }),
  frequency: z.enum(frequencies),
  term: z.enum(terms),
});
export type SavedSearchFields = z.output<typeof savedSearchForm>;

/** What the buttons of the list do with one search. */
export const savedSearchStep = z.object({ id: z.uuid(), step: z.enum(["open", "pause", "resume"]) });

/** The term as the database keeps it: days, or null without an end. */
export const daysOf = (term: Term): number | null => Number(term) || null;

/** The term of a row of the database. */
export const termOf = (days: number | null): Term => terms.find((term) => daysOf(term) === days) ?? "0";
