import { formatDateTime, formatDeadline, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CalendarEntry } from "../calendar-feeds/calendar-feed.server";
import { calendarTitle } from "../calendar-feeds/calendar-title";

/** What stands next in the trainee's calendar. */
export function ComingTable({ entries }: { entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const what = (entry: CalendarEntry) => {
    const title = calendarTitle(entry, t);
    return entry.place ? t("coming.at", { title, place: entry.place }) : title;
  };
  const when = ({ startsAt, startsOn, endsBefore, kind }: CalendarEntry) => {
    if (startsAt) return formatDateTime(startsAt, locale);
    if (startsOn && endsBefore && (kind === "placement" || kind === "mentee"))
      return formatPeriod(startsOn, endsBefore, locale);
    return startsOn ? formatDeadline(startsOn, locale) : "";
  };
  return (
    <Table
      caption={t("coming.caption")}
      columns={[{ label: t("coming.what") }, { label: t("coming.when") }]}
      rows={entries.map((entry) => ({
        key: entry.uid,
        cells: [what(entry), when(entry)],
      }))}
    />
  );
}
