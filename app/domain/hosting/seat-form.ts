import { z } from "zod";
import { clearances } from "../listing-editor/choices";
import { seenAt } from "../programmes/seen-at";

/** How many trainees a seat may take on the same day, at most; the table says the same. */
const MAX_CAPACITY = 50;

const names = z.array(z.string().max(100).optional()).max(20).default([]);

/** What a host offers in a segment. Skills are typed by name; the share of the cost is in per cent, null follows the programme. */
export const seatForm = z.object({
  title: z.string().max(200),
  tasks: z.string().max(4000),
  theme: z.string().max(60).optional(),
  municipality: z.string().regex(/^\d{4}$/, { error: "hosting:error.municipality" }),
  capacity: z
    .number()
    .int({ error: "hosting:error.capacity" })
    .min(1, { error: "hosting:error.capacity" })
    .max(MAX_CAPACITY, { error: "hosting:error.capacity" }),
  needed: names,
  given: names,
  mentor: z.uuid().optional(),
  housing: z.string().max(300).optional(),
  remoteDays: z.number().int().min(0).max(5).default(0),
  police: z.boolean().default(false),
  clearance: z.enum(clearances).optional(),
  costShare: z
    .number()
    .min(0, { error: "hosting:error.costShare" })
    .max(100, { error: "hosting:error.costShare" })
    .optional(),
});
export type SeatForm = z.output<typeof seatForm>;

/** The version of a seat that its writer saw: when it was last written, as the database says it. */
export const seenSeatForm = seatForm.extend({
  seen: seenAt,
});
