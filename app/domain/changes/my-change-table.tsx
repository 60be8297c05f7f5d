import { Form } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyChange } from "./my-changes.server";

const tones = {
  draft: undefined,
  submitted: "info",
  returned: "act",
  approved: "good",
  rejected: "bad",
  withdrawn: undefined,
} as const;
const waiting = ["draft", "submitted", "returned"];

/** What has been asked, how it stands, and the way to take one's own back. */
export function MyChangeTable({ changes }: { changes: readonly MyChange[] }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const askedFor = ({ kind, ftePercent, startsOn, endsBefore }: MyChange) => {
    if (kind === "fte" && ftePercent !== null)
      return startsOn
        ? t("changes.fteFrom", { percent: ftePercent, date: formatDate(startsOn, locale) })
        : t("changes.fte", { percent: ftePercent });
    if (kind === "dates" && startsOn && endsBefore)
      return t("changes.dates", { period: formatPeriod(startsOn, endsBefore, locale) });
    return t(kind === "swap" ? "changes.swap" : "changes.host");
  };
  return (
    <Table
      caption={t("changes.caption")}
      columns={[
        { label: t("changes.what") },
        { label: t("changes.where") },
        { label: t("changes.asked") },
        { label: t("changes.state") },
        { label: t("changes.withdraw") },
      ]}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [
          askedFor(change),
          change.host,
          t(change.isMine ? "changes.byYou" : "changes.byOthers", {
            date: formatDate(change.askedAt, locale),
          }),
          <ChangeState key="state" change={change} />,
          change.isMine && waiting.includes(change.status) ? (
            <Form method="post" key="withdraw">
              <input type="hidden" name="change" value={change.id} />
              <Button variant="secondary" tone="danger">
                {t("changes.withdraw")}
                <span className="ds-sr-only">: {askedFor(change)}</span>
              </Button>
            </Form>
          ) : null,
        ],
      }))}
    />
  );
}

function ChangeState({ change: { status, note } }: { change: MyChange }) {
  const { t } = useTranslation("trainee");
  return (
    <>
      <StatusTag state={tones[status]}>{t(`changes.status.${status}`)}</StatusTag>
      {note && <small className="sk-block sk-soft">{note}</small>}
    </>
  );
}
