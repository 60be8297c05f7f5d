import type { TFunction } from "i18next";
import type { CalendarEntry } from "./calendar-feed.server";

/** What an entry is called in the language of `t`. */
export function calendarTitle(
  { kind, title }: Pick<CalendarEntry, "kind" | "title">,
  t: TFunction<"trainee">,
) {
  return t(`calendarTitle.${kind}`, { title });
}
