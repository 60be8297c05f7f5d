import { href, Link } from "react-router";
import { formatDate } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationOrder, ApplicationRow } from "./agency-applications.server";
import { AgencyStatusTag } from "./agency-status-tag";

const withNext = ["submitted", "under_review", "shortlisted", "interviewing", "not_selected", "withdrawn"];

/** Applications to one listing in the order they are given: time or name, never a rank. */
export function ApplicationTable(props: {
  agency: string;
  rows: readonly ApplicationRow[];
  questions: number;
  order: ApplicationOrder;
}) {
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const answers = (row: ApplicationRow) => {
    if (props.questions === 0) return t("applications.noQuestions");
    return row.answered >= props.questions
      ? t("applications.allAnswered")
      : t("applications.answered", { answered: row.answered, count: props.questions });
  };
  const rows = props.rows.map((row) => ({
    key: row.id,
    cells: [
      <>
        <Link
          to={href("/:lang?/virksomhet/:agency/soknader/:id", { lang, agency: props.agency, id: row.id })}
        >
          {row.name || t("person.noName")}
        </Link>
        {row.offListRequested && row.status !== "withdrawn" && (
          <>
            <br />
            <small className="sk-soft">{t("applications.offList")}</small>
          </>
        )}
      </>,
      <>
        <AgencyStatusTag status={row.status} />
        <br />
        <small className="sk-soft">
          {t("applications.received", { date: formatDate(row.submittedAt, locale) })}
        </small>
      </>,
      answers(row),
      row.documents
        ? t("applications.opened", { opened: row.openedDocuments, count: row.documents })
        : t("applications.noDocuments"),
      t(`applications.next.${(withNext.includes(row.status) ? row.status : "other") as "other"}`),
    ],
  }));
  return (
    <Table
      caption={t(`applications.caption.${props.order}`)}
      columns={[
        { label: t("applications.column.applicant") },
        { label: t("applications.column.status") },
        { label: t("applications.column.answers") },
        { label: t("applications.column.documents") },
        { label: t("applications.column.next") },
      ]}
      rows={rows}
    />
  );
}
