import { href, Link } from "react-router";
import { formatDateTime } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Report } from "./reports.server";

/** Reports with what they are about, each a link to its page. */
export function ReportTable({ reports, caption }: { reports: readonly Report[]; caption: string }) {
  const { t } = useTranslation(["reports", "agency"]);
  const { locale, lang } = useLocale();
  const rows = reports.map((report) => ({
    key: report.id,
    cells: [
      <Link
        key="listing"
        to={href("/:lang?/admin/meldinger/:id", { lang, id: report.id })}
        lang={report.listing.language}
      >
        {report.listing.title}
      </Link>,
      report.listing.agency.name,
      t(`reason.${report.reason}`),
      formatDateTime(report.reported_at, locale),
    ],
  }));
  return (
    <Table
      caption={caption}
      columns={[
        { label: t("admin.listing") },
        { label: t("admin.agency") },
        { label: t("admin.reason") },
        { label: t("admin.reportedAt") },
      ]}
      rows={rows}
    />
  );
}
