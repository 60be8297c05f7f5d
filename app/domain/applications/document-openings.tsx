import { formatDateTime } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundApplication } from "./agency-applications.server";

/** Who at the agency has opened which document and when, the last five of each: the applicant may see it too. */
export function DocumentOpenings({ documents }: { documents: FoundApplication["application_documents"] }) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  return (
    <>
      <h3>{t("application.openingsTitle")}</h3>
      <p className="sk-mt-s">{t("application.openingLogged")}</p>
      <dl>
        {documents.map((document) => (
          <div className="sk-contents" key={document.id}>
            <dt>{document.file_name}</dt>
            <dd>
              {t("application.size", { size: Math.ceil(document.byte_size / 1024) })}
              {document.scan_status === "not_scanned" && `. ${t("application.notScanned")}`}
              <br />
              {document.document_openings.length === 0 && t("application.notOpened")}
              {document.document_openings.slice(-5).map((opening) => (
                <span className="sk-block" key={opening.id}>
                  {t("application.openedBy", {
                    name: opening.account?.full_name || t("person.colleague"),
                    when: formatDateTime(opening.opened_at, locale),
                  })}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
