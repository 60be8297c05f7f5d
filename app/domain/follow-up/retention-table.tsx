import { formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Retention } from "./follow-up.server";

/** How many stayed in the region and in the public sector; what would tell of fewer than five is said to be hidden. */
export function RetentionTable({ rows }: Pick<Retention, "rows">) {
  const { t } = useTranslation("cohortLife");
  const { locale } = useLocale();
  const shown = (value: number | null) =>
    value === null ? t("retention.hidden") : formatNumber(value, locale);
  return (
    <Table
      caption={t("retention.caption")}
      columns={[
        { label: t("retention.months") },
        { label: t("retention.answers") },
        { label: t("retention.inRegion") },
        { label: t("retention.inPublicSector") },
      ]}
      rows={rows.map((row) => ({
        key: String(row.months),
        cells: [
          t("retention.after", { count: row.months }),
          shown(row.answers),
          shown(row.inRegion),
          shown(row.inPublicSector),
        ],
      }))}
    />
  );
}
