import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MentorAgreement } from "./agreement";
import type { FoundAgreement } from "./agreements.server";

/** The agreement as it stands, with who has signed it, and the button for a mentor who has not. */
export function AgreementSheet({ found, agreement }: { found: FoundAgreement; agreement: MentorAgreement }) {
  const { t } = useTranslation("mentoring");
  const { locale } = useLocale();
  const { names } = found;
  return (
    <section className="sk-card sk-read sk-stack" aria-labelledby="avtalen">
      <h2 id="avtalen">{t("agreement.title")}</h2>
      <p className="sk-soft sk-small">
        {t("agreement.version", {
          version: agreement.version,
          date: formatDate(agreement.updatedAt, locale),
        })}
      </p>
      {(["meetings", "expectations", "development"] as const).map(
        (part) =>
          agreement[part] && (
            <div key={part}>
              <h3>{t(`agreement.${part}`)}</h3>
              <p className="sk-lines">{agreement[part]}</p>
            </div>
          ),
      )}
      <h3>{t("agreement.signatures")}</h3>
      <dl className="sk-dl">
        {(["mentor", "trainee"] as const).map((one) => {
          const at = agreement.signedAt[one];
          return (
            <div key={one}>
              <dt>{t(`agreement.party.${one}`, { name: names[one] || t("noName") })}</dt>
              <dd>
                {at ? t("agreement.signed", { date: formatDate(at, locale) }) : t("agreement.notSigned")}
              </dd>
            </div>
          );
        })}
      </dl>
      {!agreement.signedAt.mentor && (
        <Form method="post" className="sk-actions">
          <input type="hidden" name="version" value={agreement.version} />
          <Button name="intent" value="sign">
            {t("agreement.sign")}
          </Button>
        </Form>
      )}
    </section>
  );
}
