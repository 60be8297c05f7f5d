import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { useTranslation } from "~/ui/use-translation";
import { AgreementEditor } from "./agreement-editor";
import { AgreementSheet } from "./agreement-sheet";
import type { FoundAgreement } from "./agreements.server";

/** The agreement as it stands and the form that writes it; both post to the page itself. */
export function AgreementPage(props: { found: FoundAgreement; failed: FormFailure | undefined }) {
  const { t } = useTranslation("mentoring");
  const { found, failed } = props;
  const { agreement } = found;
  const isOpen = !agreement || (failed !== undefined && failed.values.intent !== "sign");
  return (
    <div className="sk-stack-lg">
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
