import { z } from "zod";
import { formDay } from "../listing-editor/dates-section";

export const EVIDENCE_LENGTH = 2000;
export const GOAL_LENGTH = 200;

/** What was done in a placement towards a goal. */
export const evidenceForm = z.object({
  goal: z.uuid({ error: "trainee:goal.error.goal" }),
  placement: z.uuid({ error: "trainee:goal.error.placement" }),
  body: z
    .string({ error: "trainee:goal.error.body" })
    .max(EVIDENCE_LENGTH, { error: "trainee:goal.error.bodyTooLong" }),
});
export type NewEvidence = z.output<typeof evidenceForm>;

/** A goal of the trainee's own. */
export const goalForm = z.object({
  title: z
    .string({ error: "trainee:goal.error.title" })
    .max(GOAL_LENGTH, { error: "trainee:goal.error.titleTooLong" }),
  targetOn: formDay.optional(),
});
export type NewGoal = z.output<typeof goalForm>;

export const removeEvidenceForm = z.object({ evidence: z.uuid() });
