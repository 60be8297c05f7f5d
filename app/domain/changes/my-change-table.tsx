import { Form, href } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Button, LinkButton } from "~/ui/button";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { useCohortAddress } from "../traineeship/use-cohort-address";
import type { MyChange } from "./my-changes.server";
import { swapAnswers } from "./swap-answers";

const tones = {
  draft: undefined,
  asked: "info",
  declined: "bad",
  submitted: "info",
  returned: "act",
  approved: "good",
  rejected: "bad",
  withdrawn: undefined,
} as const;
const waiting = ["draft", "asked", "submitted", "returned"];

/** What has been asked, how it stands, and the way to take one's own back or to answer a fellow. */
export function MyChangeTable({ changes }: { changes: readonly MyChange[] }) {
  const { t } = useTranslation("trainee");
  const { locale, lang } = useLocale();
  const inCohort = useCohortAddress();
  const askedFor = ({ kind, ftePercent, startsOn, endsBefore, fellow }: MyChange) => {
    if (kind === "fte" && ftePercent !== null)
      return startsOn
        ? t("changes.fteFrom", { percent: ftePercent, date: formatDate(startsOn, locale) })
        : t("changes.fte", { percent: ftePercent });
    if (kind === "dates" && startsOn && endsBefore)
      return t("changes.dates", { period: formatPeriod(startsOn, endsBefore, locale) });
    if (kind === "leave" && startsOn && endsBefore)
      return t("changes.leave", { period: formatPeriod(startsOn, endsBefore, locale) });
    if (kind !== "swap") return t("changes.host");
    return fellow === null
      ? t("changes.swap")
      : t("changes.swapWith", { name: fellow || t("people.noName") });
  };
  const askedBy = ({ isMine, fellow, askedAt }: MyChange) => {
    const by = isMine ? "byYou" : fellow === null ? "byOthers" : "byFellow";
    return t(`changes.${by}`, { name: fellow || t("people.noName"), date: formatDate(askedAt, locale) });
  };
  return (
    <Table
      caption={t("changes.caption")}
      columns={[
        { label: t("changes.what") },
        { label: t("changes.where") },
        { label: t("changes.asked") },
        { label: t("changes.state") },
        { label: t("changes.step") },
      ]}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [
          askedFor(change),
          change.host,
          askedBy(change),
          <ChangeState key="state" change={change} />,
          change.isMine && waiting.includes(change.status) ? (
            <Form method="post" key="withdraw">
              <input type="hidden" name="change" value={change.id} />
              <Button variant="secondary" tone="danger">
                {t("changes.withdraw")}
                <span className="ds-sr-only">: {askedFor(change)}</span>
              </Button>
            </Form>
          ) : change.fellow !== null && !change.isMine && swapAnswers(change.status).length > 0 ? (
            <LinkButton
              key="answer"
              variant="secondary"
              to={inCohort(href("/:lang?/trainee/bytter/:id", { lang, id: change.id }))}
            >
              {t(change.status === "asked" ? "changes.answer" : "changes.answerAgain")}
              <span className="ds-sr-only">: {askedFor(change)}</span>
            </LinkButton>
          ) : null,
        ],
      }))}
    />
  );
}

function ChangeState({ change: { status, note, isMine } }: { change: MyChange }) {
  const { t } = useTranslation("trainee");
  const waitsForMe = status === "asked" && !isMine;
  return (
    <>
      <StatusTag state={waitsForMe ? "act" : tones[status]}>
        {t(waitsForMe ? "changes.waitsForYou" : `changes.status.${status}`)}
      </StatusTag>
      {note && <small className="sk-block sk-soft">{note}</small>}
    </>
  );
}
