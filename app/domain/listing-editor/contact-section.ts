import { z } from "zod";
import { defineSection, plainLines, shown, ticked } from "./define-section";

/** Who answers questions, and what the law wants said. */
export const contactSection = defineSection({
  fields: () => ({
    contactName: z.string().max(200).optional(),
    contactRole: z.string().max(200).optional(),
    contactEmail: z.email().max(320).optional(),
    contactPhone: z
      .string()
      .max(30)
      .regex(/^[+\d\s()-]{5,}$/, { error: "editor:error.phone" })
      .optional(),
    publicListNotice: z.string().max(1000).optional(),
    diversityStatement: z.string().max(1000).optional(),
    positiveAction: z.boolean().default(false),
  }),
  content: (value) => ({
    contact_name: value.contactName ?? null,
    contact_role: value.contactRole ?? null,
    contact_email: value.contactEmail ?? null,
    contact_phone: value.contactPhone ?? null,
    public_list_notice: plainLines(value.publicListNotice),
    diversity_statement: plainLines(value.diversityStatement),
    positive_action: value.positiveAction,
  }),
  saved: (listing) => ({
    contactName: shown(listing.contact_name),
    contactRole: shown(listing.contact_role),
    contactEmail: shown(listing.contact_email),
    contactPhone: shown(listing.contact_phone),
    publicListNotice: shown(listing.public_list_notice),
    diversityStatement: shown(listing.diversity_statement),
    positiveAction: ticked(listing.positive_action),
  }),
});
