import { formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Retention } from "./public-programmes.server";

/** How many alumni stayed, by what they answered themselves; small numbers are not shown. */
export function AlumniTable({ rows }: { rows: readonly Retention[] }) {
  const { t } = useTranslation("programmes");
  const { locale } = useLocale();
  const shown = (count: number | null) => (count === null ? ":" : formatNumber(count, locale));
  return (
    <>
      <Table
        caption={t("retention.caption")}
        columns={[
          { label: t("retention.cohort") },
          { label: t("retention.after") },
          { label: t("retention.answers"), isNumber: true },
          { label: t("retention.inRegion"), isNumber: true },
          { label: t("retention.inPublicSector"), isNumber: true },
        ]}
        rows={rows.map((row) => ({
          key: `${row.cohort} ${row.months}`,
          cells: [
            row.cohort,
            t("retention.months", { months: row.months }),
            formatNumber(row.answers, locale),
            shown(row.inRegion),
            shown(row.inPublicSector),
          ],
        }))}
      />
      <p className="sk-small sk-soft sk-mt-s">{t("retention.note")}</p>
    </>
  );
}
