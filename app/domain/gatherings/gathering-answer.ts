import { z } from "zod";

export const answers = ["coming", "not_coming"] as const;
export const travels = ["own", "needs_transport", "needs_lodging", "needs_both"] as const;

/** Whether a trainee comes, and for those who do, what they need to get there and from where. */
export const gatheringAnswerForm = z
  .object({
    answer: z.enum(answers),
    travel: z.enum(travels).optional(),
    travelFrom: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  })
  .refine(({ answer, travel }) => answer === "not_coming" || travel !== undefined, {
    path: ["travel"],
    error: "trainee:gathering.error.travel",
  })
  // Who stays at home travels nowhere.
  .transform((value) => (value.answer === "coming" ? value : { answer: value.answer }));
