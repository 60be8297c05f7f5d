import { z } from "zod";
import type { Benefit, Reference } from "~/domain/reference/reference";
import type { Json } from "../../../supabase/types.ts";
import { municipalityName } from "../listings/choice-labels";
import { benefitParameters } from "../listings/listing";
import { parameterKind, stipendBenefits } from "./choices";
import { defineSection, type EditorWords, shown, ticked, typedNames } from "./define-section";
import { placesCalled } from "./places";

/** Benefits that follow from what other sections say. */
const writtenElsewhere = new Set<string>([
  "flexitime",
  "hybrid-work",
  "remote-anywhere",
  "permanent-position",
  ...stipendBenefits,
]);

/** The benefits this kind of employer can offer, without those that other sections write. */
export function offeredBenefits({ reference, employerType }: Omit<EditorWords, "locale">): Benefit[] {
  return [...reference.benefits.values()].filter(
    ({ id, employer_types }) => !writtenElsewhere.has(id) && employer_types.includes(employerType),
  );
}

const parameterField = (key: string) => {
  const kind = parameterKind(key);
  if (kind === "places" || kind === "place") return typedNames;
  return kind === "text"
    ? z.string().max(200).optional()
    : z.number().int().min(0).max(10_000_000).optional();
};

/** What the job offers beside pay and flexibility, each benefit with the facts that make it comparable. */
export const benefitsSection = defineSection({
  fields: (words) =>
    Object.fromEntries(
      offeredBenefits(words).flatMap(({ id, parameters }): [string, z.ZodType][] => [
        [`has-${id}`, z.boolean().default(false)],
        ...parameters.map((key): [string, z.ZodType] => [`${key}-${id}`, parameterField(key)]),
      ]),
    ),
  check(value, report, words) {
    for (const { id, parameters } of offeredBenefits(words)) {
      if (!value[`has-${id}`]) continue;
      for (const key of parameters) {
        const stored = parameterOf(key, value[`${key}-${id}`], words.reference);
        if (stored === null) report(`${key}-${id}`, "editor:error.parameter");
        else if (stored === undefined) report(`${key}-${id}`, "editor:error.place");
      }
    }
  },
  content: (value, words) => ({
    benefits: offeredBenefits(words)
      .filter(({ id }) => value[`has-${id}`])
      .map(({ id, parameters }) => ({
        id,
        parameters: Object.fromEntries(
          parameters.map((key) => [key, parameterOf(key, value[`${key}-${id}`], words.reference) ?? null]),
        ),
      })),
  }),
  saved(listing, { reference }) {
    return Object.fromEntries(
      listing.benefits.flatMap(({ benefit_id: id, parameters }): [string, string | string[]][] => [
        [`has-${id}`, ticked(true)],
        ...Object.entries(benefitParameters(parameters)).map(([key, value]): [string, string | string[]] => {
          const name = (number: unknown) => municipalityName(String(number), reference) ?? String(number);
          const kind = parameterKind(key);
          if (kind === "place" || kind === "places") return [`${key}-${id}`, [value].flat().map(name)];
          return [`${key}-${id}`, shown(typeof value === "number" ? value : value?.toString())];
        }),
      ]),
    );
  },
});

/** A parameter as it is stored: null when it was not filled in, undefined when it names a place that there is none of. */
function parameterOf(key: string, typed: unknown, reference: Reference): Json | undefined {
  const kind = parameterKind(key);
  if (kind === "number" || kind === "text") return (typed as number | string | undefined) ?? null;
  const places = placesCalled(Array.isArray(typed) ? typed : [], reference);
  if (places.includes(null)) return undefined;
  if (places.length === 0) return null;
  return kind === "places" ? places : (places[0] ?? null);
}
