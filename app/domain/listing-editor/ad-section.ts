import { z } from "zod";
import { adLanguages, listingKinds } from "./choices";
import { defineSection, plainLines, shown } from "./define-section";

/** Title, text, occupation and how many are wanted. */
export const adSection = defineSection({
  fields: () => ({
    title: z.string({ error: "editor:error.title" }).max(200),
    language: z.enum(adLanguages),
    kind: z.enum(listingKinds).default("job"),
    summary: z.string().max(600).optional(),
    description: z.string().max(30_000).optional(),
    occupation: z.string().optional(),
    positions: z.number().int().min(1).max(500).default(1),
    positionCode: z
      .string()
      .regex(/^[0-9]{3,6}$/, { error: "editor:error.positionCode" })
      .optional(),
    positionTitle: z.string().max(200).optional(),
  }),
  check({ occupation }, report, { reference }) {
    if (occupation && !reference.occupations.has(occupation)) report("occupation", "editor:error.choose");
  },
  content: (value) => ({
    title: value.title,
    language: value.language,
    kind: value.kind,
    summary: plainLines(value.summary),
    description: plainLines(value.description),
    occupation_code: value.occupation ?? null,
    positions: value.positions,
    position_code: value.positionCode ?? null,
    position_title: value.positionTitle ?? null,
  }),
  saved: (listing) => ({
    title: listing.title,
    language: listing.language,
    kind: listing.kind,
    summary: listing.summary,
    description: listing.description,
    occupation: shown(listing.occupation_code),
    positions: shown(listing.positions),
    positionCode: shown(listing.position_code),
    positionTitle: shown(listing.position_title),
  }),
});
