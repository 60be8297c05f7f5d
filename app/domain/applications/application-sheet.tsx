import type { ReactNode } from "react";
import { href } from "react-router";
import { Icon } from "~/ui/icon";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundApplication } from "./agency-applications.server";
import { DocumentOpenings } from "./document-openings";

type Row = [label: string, value: ReactNode];

/** The application as a sheet of paper, with the documents in the bar above it. */
export function ApplicationSheet(props: {
  agency: string;
  application: FoundApplication;
  home: string | null;
  name: string;
}) {
  const { t } = useTranslation("agency");
  const { lang } = useLocale();
  const { application } = props;
  const { application_documents: documents } = application;
  const { age } = application;
  const publicRows: Row[] = [
    [t("application.publicList.name"), props.name],
    [
      t("application.publicList.age"),
      age === null ? null : t("application.publicList.ageValue", { count: age }),
    ],
    [t("application.publicList.title"), application.occupational_title],
    [t("application.publicList.home"), props.home],
    [
      t("application.publicList.gender"),
      application.gender && t(`application.gender.${application.gender as "other"}`),
    ],
  ];
  const contactRows: Row[] = [
    [
      t("application.email"),
      application.email && <a href={`mailto:${application.email}`}>{application.email}</a>,
    ],
    [
      t("application.phone"),
      application.phone && <a href={`tel:${application.phone.replace(/\s/g, "")}`}>{application.phone}</a>,
    ],
  ];
  return (
    <section className="sk-doc" aria-label={t("application.documentsLabel")}>
      <div className="sk-doc__bar">
        <div className="sk-actions">
          {documents.map((document) => (
            // A plain link: opening a document is logged, so nothing may fetch it ahead.
            <a
              key={document.id}
              href={href("/:lang?/virksomhet/:agency/soknader/:id/dokumenter/:documentId", {
                lang,
                agency: props.agency,
                id: application.id,
                documentId: document.id,
              })}
              target="_blank"
              rel="noopener"
            >
              <Icon name="file" />
              <span>
                {t(`application.kind.${document.kind as "other"}`)}
                {document.kind !== "cv" && `: ${document.file_name}`}
                <span className="ds-sr-only"> {t("application.openInTab")}</span>
              </span>
            </a>
          ))}
        </div>
      </div>
      <div className="sk-doc__page">
        <h2>{t("application.sheetTitle")}</h2>
        <h3>{t("application.motivation")}</h3>
        <p className="sk-lines sk-mt-s">{application.motivation ?? t("application.noMotivation")}</p>
        <h3>{t("application.contactTitle")}</h3>
        <Rows rows={contactRows} />
        <h3>{t("application.publicListTitle")}</h3>
        <Rows rows={publicRows} />
        {application.off_list_requested && (
          <>
            <h3>{t("application.offListTitle")}</h3>
            <p className="sk-mt-s">{t("application.offListText")}</p>
            <p className="sk-lines sk-mt-s">{application.off_list_reason}</p>
          </>
        )}
        {documents.length > 0 && <DocumentOpenings documents={documents} />}
      </div>
    </section>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div className="sk-contents" key={label}>
          <dt>{label}</dt>
          <dd>{value ?? t("facts.unknown")}</dd>
        </div>
      ))}
    </dl>
  );
}
