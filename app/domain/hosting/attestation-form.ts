import { z } from "zod";
import { seenAt } from "../programmes/seen-at";

/** Confirms one thing that a trainee wrote, as it was read. */
export const evidenceForm = z.object({ intent: z.literal("evidence"), evidence: z.uuid(), seen: seenAt });

/** What stands in the passport: a summary, and skills by their names. */
export const confirmationForm = z.object({
  intent: z.literal("confirm"),
  summary: z.string().max(4000),
  skills: z.array(z.string().max(100).optional()).max(20).default([]),
});

/** What mentor and host may vouch for. */
export const attestationForm = z.discriminatedUnion("intent", [evidenceForm, confirmationForm]);
