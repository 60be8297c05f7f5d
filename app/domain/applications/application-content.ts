import { formatDate } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import type { Reference } from "../reference/reference";
import type { ApplicationContent } from "./application-facts";
import type { ApplyQuestion, OwnApplication } from "./apply";
import { homeName } from "./home";
import { wishGroups } from "./wishes";

/** A date that shows its year whatever year it is now. */
const withYear = new Date(0);

/** Turns an application into what a page shows; `takesWishes` is true where the ad is a cohort's. */
export function applicationContent(
  application: OwnApplication,
  listing: { language: string; questions: readonly ApplyQuestion[]; takesWishes: boolean },
  reference: Reference,
  locale: Locale,
): ApplicationContent {
  const { details } = application;
  const t = i18nFor(locale).getFixedT(locale, "applications");
  return {
    details: [
      { label: "fullName", value: details.fullName },
      { label: "email", value: details.email },
      { label: "phone", value: details.phone },
      { label: "birthDate", value: details.birthDate && formatDate(details.birthDate, locale, withYear) },
      { label: "gender", value: details.gender && t(`details.genderOptions.${details.gender}`) },
      { label: "home", value: homeName(details.home, reference, locale) },
      { label: "occupationalTitle", value: details.occupationalTitle },
    ],
    language: listing.language,
    answers: listing.questions.map((question) => ({
      question,
      answer: application.answers[question.id] ?? null,
    })),
    wishes: listing.takesWishes ? wishGroups(application.wishes, reference, locale) : null,
    motivation: application.motivation,
    offListRequested: application.offListRequested,
    offListReason: application.offListReason,
  };
}
