import { formatDate } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { ApplicationContent } from "./application-facts";
import type { ApplyQuestion, Gender, OwnApplication } from "./apply";

/** A date that shows its year whatever year it is now. */
const withYear = new Date(0);

/** Turns an application into what a page shows. `municipality` and `gender` give the names of their codes. */
export function applicationContent(
  application: OwnApplication,
  listing: { language: string; questions: readonly ApplyQuestion[] },
  locale: Locale,
  names: { municipality: (number: string) => string | null; gender: (gender: Gender) => string },
): ApplicationContent {
  const { details } = application;
  return {
    details: [
      { label: "fullName", value: details.fullName },
      { label: "email", value: details.email },
      { label: "phone", value: details.phone },
      { label: "birthDate", value: details.birthDate && formatDate(details.birthDate, locale, withYear) },
      { label: "gender", value: details.gender && names.gender(details.gender) },
      { label: "municipality", value: details.municipality && names.municipality(details.municipality) },
      { label: "occupationalTitle", value: details.occupationalTitle },
    ],
    language: listing.language,
    answers: listing.questions.map((question) => ({
      question,
      answer: application.answers[question.id] ?? null,
    })),
    motivation: application.motivation,
    offListRequested: application.offListRequested,
    offListReason: application.offListReason,
  };
}
