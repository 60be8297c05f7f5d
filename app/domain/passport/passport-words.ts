import type { TFunction } from "i18next";
import { formatDate, formatPeriod } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { Passport } from "./passport.server";

/** A day with its year, always: a passport is read long afterwards. */
const dayWithYear = (instant: string, locale: Locale) => formatDate(instant, locale, "1900-01-01");

/** "Bekreftet av Sigrun Eksempeldal 24. august 2026", or that nobody has confirmed it yet. */
export function confirmedLine(
  { confirmedAt, confirmedBy }: { confirmedAt: string | null; confirmedBy: string | null },
  t: TFunction<"trainee">,
  locale: Locale,
): string {
  if (!confirmedAt) return t("passport.notConfirmed");
  const date = dayWithYear(confirmedAt, locale);
  return confirmedBy
    ? t("passport.confirmedBy", { name: confirmedBy, date })
    : t("passport.confirmed", { date });
}

/** "Sogndal, 1. mars – 31. august 2026, 100 prosent". */
export function placeLine(
  { municipality, startsOn, endsBefore, ftePercent }: Passport["placements"][number],
  t: TFunction<"trainee">,
  locale: Locale,
): string {
  const period = formatPeriod(startsOn, endsBefore, locale);
  return `${municipality}, ${period}, ${t("placement.percent", { percent: ftePercent })}`;
}

/** "Personvern og risiko, 6. september 2026". */
export function gatheringLine({ title, startsAt }: Passport["gatherings"][number], locale: Locale): string {
  return `${title}, ${dayWithYear(startsAt, locale)}`;
}

/** Whose passport it is and of which programme. */
export function passportLead(passport: Passport, t: TFunction<"trainee">, locale: Locale): string {
  const { programme, cohort, memberFrom, memberBefore } = passport;
  return t("passport.lead", { programme, cohort, period: formatPeriod(memberFrom, memberBefore, locale) });
}
