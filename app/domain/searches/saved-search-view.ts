import { formatDate, formatNumber, toDate } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import type { Reference } from "../reference/reference";
import { describeSearch } from "./describe-search";
import type { SavedSearch } from "./saved-searches.server";

/** One saved search, ready to show. `state` is what its mail does now. */
export type SavedSearchView = ReturnType<typeof savedSearchView>;

/** Whether mail comes, rests, has run out or is not wanted. */
export function alertState(
  { frequency, isPaused, expiresAt }: Pick<SavedSearch, "frequency" | "isPaused" | "expiresAt">,
  now: Date,
): "on" | "paused" | "expired" | "none" {
  if (frequency === "none") return "none";
  if (expiresAt && toDate(expiresAt) <= now) return "expired";
  return isPaused ? "paused" : "on";
}

export function savedSearchView(search: SavedSearch, reference: Reference, locale: Locale, now: Date) {
  const t = i18nFor(locale).getFixedT(locale, "saved");
  const state = alertState(search, now);
  const date = search.expiresAt ? formatDate(search.expiresAt, locale, now) : "";
  const rhythm = t(`list.rhythm.${search.frequency}`);
  return {
    id: search.id,
    name: search.name,
    looksFor: describeSearch(search.request, reference, locale).join(", ") || t("everything"),
    state,
    mail:
      state === "expired"
        ? t("list.ended", { date })
        : date && state !== "none"
          ? t("list.until", { rhythm, date })
          : rhythm,
    fresh: search.fresh,
    freshText: t("list.fresh", { count: search.fresh, number: formatNumber(search.fresh, locale) }),
  };
}
