import { z } from "zod";
import { formDay, formTime } from "~/domain/listing-editor/dates-section";
import { osloInstant } from "~/domain/listing-editor/oslo-instant";

/** When and where a cohort meets; days and times are on the clock in Norway. */
export const gatheringForm = z
  .object({
    title: z.string().max(200),
    startDate: formDay,
    startTime: formTime,
    endDate: formDay,
    endTime: formTime,
    place: z.string().max(300),
    municipality: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    programme: z.string().max(8000).default(""),
    answerBy: formDay.optional(),
  })
  .superRefine((value, context) => {
    const report = (path: keyof typeof value, message: string) =>
      context.addIssue({ code: "custom", path: [path], message: `cohortLife:error.${message}` });
    if (`${value.endDate} ${value.endTime}` <= `${value.startDate} ${value.startTime}`)
      report(value.endDate < value.startDate ? "endDate" : "endTime", "gatheringEnd");
    if (value.answerBy && value.answerBy > value.startDate) report("answerBy", "answerAfterStart");
  })
  .transform(({ startDate, startTime, endDate, endTime, ...value }) => ({
    ...value,
    startsAt: osloInstant(startDate, startTime),
    endsAt: osloInstant(endDate, endTime),
  }));

export const travels = ["own", "needs_transport", "needs_lodging", "needs_both"] as const;
export type Travel = (typeof travels)[number];

type Answer = { answer: string | null; travel: Travel | null };

/** How many come, and how many beds and seats to get there have to be found. */
export function countAnswers(answers: readonly Answer[]) {
  const coming = answers.filter(({ answer }) => answer === "coming");
  const needs = (...wanted: Travel[]) =>
    coming.filter(({ travel }) => travel && wanted.includes(travel)).length;
  return {
    coming: coming.length,
    notComing: answers.filter(({ answer }) => answer === "not_coming").length,
    unanswered: answers.filter(({ answer }) => answer === null).length,
    transport: needs("needs_transport", "needs_both"),
    lodging: needs("needs_lodging", "needs_both"),
  };
}

/** How many were there, and of how many nobody has noted it. */
export function countAttended(answers: readonly { hasAttended: boolean | null }[]) {
  return {
    came: answers.filter(({ hasAttended }) => hasAttended).length,
    notNoted: answers.filter(({ hasAttended }) => hasAttended === null).length,
  };
}
