import type { TFunction } from "i18next";
import type { CalendarEntry } from "./calendar-feed.server";

/** Whether an entry is about the person's own trainees. */
export const isOfMentor = ({ kind }: Pick<CalendarEntry, "kind">) =>
  kind === "mentee" || kind === "mentee_check_in";

/** What an entry is called in the language of `t`. */
export function calendarTitle(
  { kind, title }: Pick<CalendarEntry, "kind" | "title">,
  t: TFunction<"trainee">,
) {
  return t(`calendarTitle.${kind}`, { title });
}
