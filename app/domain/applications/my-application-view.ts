import { formatCount, formatDate, formatDateTime } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import { adLang } from "../listings/listing";
import type { Reference } from "../reference/reference";
import { applicationContent } from "./application-content";
import { canWithdraw, canWithdrawWish } from "./candidate-progress";
import type { MyApplicationPage } from "./my-application.server";

/** One of the person's sent applications as its page shows it, in the language of the page. */
export function myApplicationView(found: MyApplicationPage, reference: Reference, locale: Locale) {
  const { application, listing, events } = found;
  const t = i18nFor(locale).getFixedT(locale, "applications");
  const last = events.at(-1);
  const since = last?.at ?? application.savedAt;
  const opened = (id: string) => {
    const times = found.openings.get(id) ?? [];
    const newest = times.at(-1);
    if (!newest) return t("one.notOpened");
    const time = formatDateTime(newest, locale);
    const number = formatCount(times.length, locale);
    return times.length === 1 ? time : t("one.openedTimes", { number, time });
  };
  return {
    id: application.id,
    slug: listing?.slug ?? null,
    title: listing?.title ?? null,
    titleLang: listing ? adLang(listing.language, locale) : undefined,
    place: listing && { agency: listing.agency, deadline: formatDate(listing.deadline, locale) },
    status: {
      status: application.status,
      lastStatus: last?.from ?? null,
      time: application.status === "submitted" ? formatDateTime(since, locale) : formatDate(since, locale),
    },
    isTurnedDown: application.status === "not_selected",
    canWithdraw: canWithdraw(application),
    messages: found.messages.map(({ sentAt, ...message }) => ({
      ...message,
      sentAt: formatDateTime(sentAt, locale),
    })),
    content: applicationContent(
      application,
      {
        ...(listing ?? { language: locale, questions: [] }),
        takesWishes: application.wishes.length > 0,
      },
      reference,
      locale,
    ),
    canWithdrawWish: canWithdrawWish(application),
    documents: application.documents.map(({ storageKey: _, ...document }) => document),
    openings: application.documents.map(({ id, fileName }) => ({ id, fileName, opened: opened(id) })),
    events: events.map(({ id, to, at }) => ({ id, to, at: formatDateTime(at, locale) })),
  };
}
