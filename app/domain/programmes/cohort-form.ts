import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { cohortStatuses, legalBases } from "./cohort-steps";
import { addDays, addMonths, dayAfter, daysBetween } from "./days";

/** A period of days as its coordinator writes it: the first day and the last. */
export type Period = { startsOn: string; endsBefore: string };

const name = z.string().max(120);
const days = { startsOn: formDay, lastDay: formDay };
const lastDayFirst = { path: ["lastDay"], error: "cohortSetup:error.lastDayFirst" };
const inOrder = (value: { startsOn: string; lastDay: string }) => value.startsOn <= value.lastDay;

/** The word in the address of the cohort's pages; "ny" is the page where cohorts begin. */
const slug = z
  .string()
  .max(80, { error: "cohortSetup:error.slug" })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "cohortSetup:error.slug" })
  .refine((word) => word !== "ny", { error: "cohortSetup:error.slug" });

export const newCohortForm = z.object({ name, slug, ...days }).refine(inOrder, lastDayFirst);

/** Timetable and terms. What is frozen once applications open is not sent then. */
export const cohortTermsForm = z
  .object({
    name,
    ...days,
    selectedBy: formDay.optional(),
    matchedBy: formDay.optional(),
    confirmedBy: formDay.optional(),
    listing: z.uuid().optional(),
    basis: z.enum(legalBases).optional(),
    leadAgency: z.uuid().optional(),
  })
  .refine(inOrder, lastDayFirst)
  .superRefine((value, context) => {
    const order = ["selectedBy", "matchedBy", "confirmedBy", "startsOn"] as const;
    const known = order.filter((field) => value[field]);
    for (const [index, field] of known.slice(1).entries()) {
      const before = known[index];
      // The later deadline is the one to put right, unless it is the first day itself.
      const path = field === "startsOn" ? before : field;
      if (before && path && (value[before] ?? "") > (value[field] ?? ""))
        context.addIssue({ code: "custom", path: [path], message: "cohortSetup:error.timetable" });
    }
  });

/** The names of the two fields of a segment. */
export const segmentFields = (number: number) =>
  ({ from: `startsOn${number}`, to: `lastDay${number}` }) as const;

/** All segments of a cohort at once, each by its first and last day, in order and within the cohort's time. */
export function segmentsForm(count: number, cohort: Period) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const fields = numbers.flatMap((number) => Object.values(segmentFields(number)));
  return z
    .object(Object.fromEntries(fields.map((field) => [field, formDay])))
    .superRefine((value, context) => {
      const report = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message: `cohortSetup:error.${message}` });
      for (const number of numbers) {
        const { from, to } = segmentFields(number);
        const [first, last] = [value[from] ?? "", value[to] ?? ""];
        const earlier = number > 1 ? value[segmentFields(number - 1).to] : undefined;
        if (first > last) report(to, "lastDayFirst");
        if (earlier && first <= earlier) report(from, "segmentsOverlap");
        if (first < cohort.startsOn) report(from, "beforeCohort");
        if (last >= cohort.endsBefore) report(to, "afterCohort");
      }
    })
    .transform((value) =>
      numbers.map((number) => {
        const { from, to } = segmentFields(number);
        return { startsOn: value[from] ?? "", endsBefore: dayAfter(value[to] ?? "") };
      }),
    );
}

/**
 * A cohort's time divided evenly into whole months, the last segment up to the end: what the form proposes before
 * anything is written. A time too short for that is divided by days.
 */
export function proposeSegments(cohort: Period, count: number): Period[] {
  let months = 0;
  while (addMonths(cohort.startsOn, (months + 1) * count) <= cohort.endsBefore) months += 1;
  const days = Math.floor(daysBetween(cohort.startsOn, cohort.endsBefore) / count);
  const startOf = (index: number) =>
    months > 0 ? addMonths(cohort.startsOn, index * months) : addDays(cohort.startsOn, index * days);
  return Array.from({ length: count }, (_, index) => ({
    startsOn: startOf(index),
    endsBefore: index === count - 1 ? cohort.endsBefore : startOf(index + 1),
  }));
}

/** Whether all segments lie within a cohort's time. */
export function holdsSegments(cohort: Period, segments: readonly Period[]): boolean {
  return segments.every(
    (segment) => segment.startsOn >= cohort.startsOn && segment.endsBefore <= cohort.endsBefore,
  );
}

/** A step of a cohort: the status the page showed, and a reason where the step asks for one. */
export const moveCohortForm = z.object({
  from: z.enum(cohortStatuses),
  reason: z.string().max(1000).optional(),
});
