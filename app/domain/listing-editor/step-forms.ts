import { z } from "zod";
import { outcomes } from "./choices";
import { formDay, formTime } from "./dates-section";
import { warnings } from "./edit-sections";
import type { ListingStep } from "./listing-rights";

/** What each step asks for. */
export const publishForm = z
  .object({
    when: z.enum(["now", "later"]).default("now"),
    publishDate: formDay.optional(),
    publishTime: formTime.optional(),
    confirmed: z.array(z.enum(Object.keys(warnings) as [keyof typeof warnings])).default([]),
    seen: z.number().int().min(0).max(1_000_000),
  })
  .superRefine(({ when, publishDate }, context) => {
    if (when === "later" && !publishDate)
      context.addIssue({ code: "custom", path: ["publishDate"], message: "editor:error.publishDate" });
  });

export const stepForms = {
  publish: publishForm,
  review: z.object({}),
  return: z.object({ reason: z.string({ error: "editor:error.returnReason" }).max(1000) }),
  takeBack: z.object({}),
  extend: z.object({
    deadlineDate: formDay,
    deadlineTime: formTime.optional(),
    reason: z.string({ error: "editor:error.reason" }).max(500),
  }),
  close: z.object({ reason: z.string({ error: "editor:error.reason" }).max(500) }),
  conclude: z.object({ outcome: z.enum(outcomes, { error: "editor:error.outcome" }) }),
  archive: z.object({}),
  delete: z.object({}),
} satisfies Record<ListingStep, z.ZodType>;
