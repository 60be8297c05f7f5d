import { z } from "zod";

/** Confirms one thing that a trainee wrote. */
export const evidenceForm = z.object({ intent: z.literal("evidence"), evidence: z.uuid() });

/** What stands in the passport: a summary, and skills by their names. */
export const confirmationForm = z.object({
  intent: z.literal("confirm"),
  summary: z.string().max(4000),
  skills: z.array(z.string().max(100).optional()).max(20).default([]),
});

/** What mentor and host may vouch for. */
export const attestationForm = z.discriminatedUnion("intent", [evidenceForm, confirmationForm]);
