import type { TFunction } from "i18next";
import { formatDate, joinList } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import { lastDayOf } from "../programmes/days";
import type { MyPlacement } from "./traineeship";

/** Where the trainee is now and where next, in a sentence or two. */
export function whereNow(
  now: readonly MyPlacement[],
  next: MyPlacement | null,
  t: TFunction<"trainee">,
  locale: Locale,
): string {
  const hosts = joinList([...new Set(now.map(({ host }) => host))], locale, "and");
  const [first] = now;
  return [
    first ? t("overview.now", { hosts, date: formatDate(lastDayOf(first.endsBefore), locale) }) : null,
    next ? t("overview.next", { host: next.host, date: formatDate(next.startsOn, locale) }) : null,
    !first && !next ? t("overview.nowhere") : null,
  ]
    .filter(Boolean)
    .join(" ");
}
