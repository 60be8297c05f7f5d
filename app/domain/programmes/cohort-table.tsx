import { href, Link } from "react-router";
import { formatNumber, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { CohortStatusTag } from "./cohort-status";
import type { CohortStatus } from "./cohort-steps";

type Cohort = {
  slug: string;
  name: string;
  status: CohortStatus;
  startsOn: string;
  endsBefore: string;
  trainees: number;
  seats: number;
};

/** The cohorts of a programme, each with the way to its board. */
export function CohortTable({ programme, cohorts }: { programme: string; cohorts: readonly Cohort[] }) {
  const { t } = useTranslation("programme");
  const { locale, lang } = useLocale();
  return (
    <Table
      caption={t("programme.caption")}
      columns={[
        { label: t("cohort.name") },
        { label: t("cohort.status") },
        { label: t("cohort.period") },
        { label: t("cohort.trainees"), isNumber: true },
        { label: t("cohort.seats"), isNumber: true },
      ]}
      rows={cohorts.map((cohort) => ({
        key: cohort.slug,
        cells: [
          <Link
            key="name"
            to={href("/:lang?/program/:programme/kull/:cohort", { lang, programme, cohort: cohort.slug })}
          >
            {cohort.name}
          </Link>,
          <CohortStatusTag key="status" status={cohort.status} />,
          formatPeriod(cohort.startsOn, cohort.endsBefore, locale),
          formatNumber(cohort.trainees, locale),
          formatNumber(cohort.seats, locale),
        ],
      }))}
    />
  );
}
