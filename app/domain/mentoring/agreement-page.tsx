import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { AgreementEditor } from "./agreement-editor";
import { AgreementSheet } from "./agreement-sheet";
import type { FoundAgreement } from "./agreements.server";

/** Everything below the heading of the agreement's page, the same for mentor and trainee. Forms post to the page itself. */
export function AgreementPage(props: {
  found: FoundAgreement;
  failed: FormFailure | undefined;
  isSaved: boolean;
}) {
  const { t } = useTranslation("mentoring");
  const { found, failed, isSaved } = props;
  const { agreement } = found;
  const isOpen = !agreement || (failed !== undefined && failed.values.intent !== "sign");
  return (
    <div className="sk-stack-lg">
      {isSaved && !failed && (
        <Alert tone="success" live>
          <p>{t("agreement.saved")}</p>
        </Alert>
      )}
      <ErrorSummary form={failed} />
      {agreement && <AgreementSheet found={found} agreement={agreement} />}
      {agreement ? (
        <details className="sk-toggle" open={isOpen}>
          <summary>{t("agreement.change")}</summary>
          <div className="sk-stack sk-mt">
            <Note>
              <p>{t("agreement.changeNote")}</p>
            </Note>
            <AgreementEditor agreement={agreement} failed={isOpen ? failed : undefined} />
          </div>
        </details>
      ) : (
        <section className="sk-stack" aria-labelledby="skriv">
          <h2 id="skriv">{t("agreement.writeTitle")}</h2>
          <p className="sk-soft sk-read">{t("agreement.writeText")}</p>
          <AgreementEditor agreement={null} failed={failed} />
        </section>
      )}
    </div>
  );
}
