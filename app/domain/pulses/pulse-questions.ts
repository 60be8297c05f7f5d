import { z } from "zod";

export const pulseQuestions = ["wellbeing", "learning", "support"] as const;
/** From strongly disagree to strongly agree. */
export const scores = ["1", "2", "3", "4", "5"] as const;

const score = z.enum(scores).transform(Number);
export const pulseForm = z.object({ wellbeing: score, learning: score, support: score });
export type PulseAnswer = z.output<typeof pulseForm>;
