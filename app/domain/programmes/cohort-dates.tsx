import { daysUntil, formatDate, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PublicCohort } from "./public-programmes.server";

const milestones = ["selected_by", "matched_by", "confirmed_by"] as const;

/** The timetable of a cohort: what is still ahead of its start, and its segments. */
export function CohortDates({ cohort, textLang }: { cohort: PublicCohort; textLang: string | undefined }) {
  const { t } = useTranslation("programmes");
  const { locale } = useLocale();
  const ahead = milestones.flatMap((milestone) => {
    const day = cohort[milestone];
    return day && daysUntil(day) >= 0
      ? [{ key: milestone, cells: [t(`dates.${milestone}`), formatDate(day, locale)] }]
      : [];
  });
  return (
    <Table
      caption={
        <h3 className="sk-mb-s">
          <span lang={textLang}>{cohort.name}</span>: {t(`dates.status.${cohort.status}`).toLocaleLowerCase()}
        </h3>
      }
      columns={[{ label: t("dates.what") }, { label: t("dates.when") }]}
      rows={[
        ...ahead,
        ...cohort.segments.map(({ number, starts_on, ends_before }) => ({
          key: String(number),
          cells: [t("dates.segment", { number }), formatPeriod(starts_on, ends_before, locale)],
        })),
      ]}
    />
  );
}
