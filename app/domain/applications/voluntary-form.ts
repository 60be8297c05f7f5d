import { z } from "zod";

/** The fourth step as it is stored in a draft. */
export const voluntaryDraftForm = z.object({
  motivation: z.string().max(8000, { error: "applications:error.motivationTooLong" }).optional(),
  offListRequested: z.boolean().default(false),
  offListReason: z.string().max(2000, { error: "applications:error.offListReasonTooLong" }).optional(),
});
export type VoluntaryForm = z.output<typeof voluntaryDraftForm>;

/** Whoever asks to be left off the public list has to say why (offentleglova § 25). */
export const voluntaryForm = voluntaryDraftForm.refine(
  (form) => !form.offListRequested || form.offListReason,
  {
    path: ["offListReason"],
    error: "applications:error.offListReason",
  },
);
