import { z } from "zod";
import type { Reference } from "~/domain/reference/reference";
import type { Locale } from "~/locales/locale";
import type { Json } from "../../../supabase/types.ts";
import type { OwnListing } from "./own-listing.server";

/** What a section has to know to read and show its fields. */
export type EditorWords = {
  reference: Reference;
  employerType: string;
  locale: Locale;
  /** Working languages of the ad that the form does not offer by itself, as ISO 639 codes. */
  otherLanguages: string[];
};

/** Fields as a form sends and shows them, by name. */
export type FieldValues = Record<string, string | string[]>;

/** Every section's form: which version its editor saw, what the button said, and why a public ad is changed. */
const frame = {
  version: z.number().int().min(0).max(1_000_000),
  intent: z.enum(["save", "next", "autosave"]).default("save"),
  reason: z.string().max(500).optional(),
};

type SectionInput = {
  version: number;
  intent: "save" | "next" | "autosave";
  reason: string | undefined;
  content: { [key: string]: Json | undefined };
};

export type Section = {
  /** The form's schema: what a person typed, turned into what the database writes. */
  form: (words: EditorWords) => z.ZodType<SectionInput>;
  /** What the fields show of a saved ad. */
  saved: (listing: OwnListing, words: EditorWords) => FieldValues;
};

/**
 * One section of the editor. `check` reports what the fields cannot know alone, by field, with a text's key.
 */
export function defineSection<Shape extends z.ZodRawShape>(section: {
  fields: (words: EditorWords) => Shape;
  check?: (
    value: z.output<z.ZodObject<Shape>>,
    report: (field: string, text: `editor:error.${string}`) => void,
    words: EditorWords,
  ) => void;
  content: (value: z.output<z.ZodObject<Shape>>, words: EditorWords) => SectionInput["content"];
  saved: Section["saved"];
}): Section {
  return {
    saved: section.saved,
    form: (words) =>
      // The transform runs only once every field by itself is right.
      z.object({ ...section.fields(words), ...frame }).transform((typed, context) => {
        const { version, intent, reason } = typed as unknown as Omit<SectionInput, "content">;
        const value = typed as unknown as z.output<z.ZodObject<Shape>>;
        let isRight = true;
        section.check?.(
          value,
          (field, message) => {
            isRight = false;
            context.addIssue({ code: "custom", path: [field], message });
          },
          words,
        );
        return isRight ? { version, intent, reason, content: section.content(value, words) } : z.NEVER;
      }),
  };
}

/** Text of several lines as it is stored. */
export function plainLines(text: string | undefined): string | null {
  return text?.replace(/\r\n?/g, "\n") ?? null;
}

/** The lines of a field that takes one thing a line. */
export function listOf(text: string | undefined): string[] {
  return (text ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A number as a field shows it. */
export function shown(value: number | string | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** A ticked box as a form sends it. */
export function ticked(isTicked: boolean): string {
  return isTicked ? "on" : "";
}

/** A list out of fields that share a name, some of them empty. */
export const typedNames = z.array(z.string().max(100).optional()).max(60).default([]);
