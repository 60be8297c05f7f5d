import { Form } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { ChangeStatusTag } from "./change-table";
import type { PlacementChange } from "./placement-changes.server";

const waiting = ["draft", "submitted", "returned"];

/** What has been asked in a placement of the host, how it stands, and the way to take one's own back. */
export function HostChangeTable({ changes }: { changes: readonly PlacementChange[] }) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  const askedFor = ({ kind, startsOn, endsBefore, ftePercent }: PlacementChange) => {
    if (kind === "dates" && startsOn && endsBefore)
      return t("change.askedDates", { period: formatPeriod(startsOn, endsBefore, locale) });
    if (kind === "fte" && ftePercent !== null)
      return startsOn
        ? t("change.askedFteFrom", { percent: ftePercent, date: formatDate(startsOn, locale) })
        : t("change.askedFte", { percent: ftePercent });
    return t("change.askedHost");
  };
  return (
    <Table
      caption={t("change.caption")}
      columns={[
        { label: t("change.what") },
        { label: t("change.by") },
        { label: t("change.state") },
        { label: t("change.step") },
      ]}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [
          askedFor(change),
          t(change.isMine ? "change.byYou" : "change.byOthers", { date: formatDate(change.askedAt, locale) }),
          <span key="state">
            <ChangeStatusTag status={change.status} />
            {change.note && <small className="sk-block sk-soft">{change.note}</small>}
          </span>,
          change.isMine && waiting.includes(change.status) ? (
            <Form method="post" key="withdraw">
              <input type="hidden" name="change" value={change.id} />
              <Button name="intent" value="withdraw" variant="secondary" tone="danger">
                {t("change.withdraw")}
                <span className="ds-sr-only">: {askedFor(change)}</span>
              </Button>
            </Form>
          ) : null,
        ],
      }))}
    />
  );
}
