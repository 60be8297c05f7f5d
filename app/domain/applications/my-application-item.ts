import { formatDate, formatDateTime } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import { adLang } from "../listings/listing";
import type { MyApplicationItem } from "./my-application-list";
import type { MyApplication } from "./my-applications.server";

/** What a list of one's own applications shows of one; `closedNote` is said under a draft that cannot be sent. */
export function myApplicationItem(row: MyApplication, locale: Locale, closedNote: string): MyApplicationItem {
  const { listing, status } = row;
  return {
    id: row.id,
    status,
    lastStatus: row.lastStatus,
    time:
      status === "submitted" && row.submittedAt
        ? formatDateTime(row.submittedAt, locale)
        : formatDate(row.toldAt ?? row.changedAt, locale),
    title: listing?.title ?? null,
    titleLang: listing ? adLang(listing.language, locale) : undefined,
    place: listing && { agency: listing.agency, deadline: formatDate(listing.deadline, locale) },
    note: status === "draft" && !listing?.isLive ? closedNote : null,
  };
}
