import { formatDate } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyCheckIn } from "./my-placement.server";

/** The talks with the mentor. The notes are for the two of them alone. */
export function CheckInTable({ checkIns }: { checkIns: readonly MyCheckIn[] }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  return (
    <Table
      caption={t("checkIn.caption")}
      columns={[{ label: t("checkIn.due") }, { label: t("checkIn.state") }, { label: t("checkIn.note") }]}
      rows={checkIns.map(({ id, dueOn, status, heldOn, note }) => ({
        key: id,
        cells: [
          formatDate(dueOn, locale),
          heldOn ? t("checkIn.heldOn", { date: formatDate(heldOn, locale) }) : t(`checkIn.status.${status}`),
          note ?? t("checkIn.noNote"),
        ],
      }))}
    />
  );
}
