import { Alert } from "~/ui/alert";
import { useTranslation } from "~/ui/use-translation";

/** The address of a feed, the one time it is shown, with the link that calendar programs take over. */
export function NewAddress({ address }: { address: string }) {
  const { t } = useTranslation("trainee");
  return (
    <section className="sk-stack">
      <Alert tone="success" live>
        <p>
          <strong>{t("calendar.newTitle")}</strong> {t("calendar.newText")}
        </p>
      </Alert>
      <div className="sk-field">
        <label htmlFor="adresse">{t("calendar.address")}</label>
        <input className="ds-input" id="adresse" readOnly value={address} spellCheck={false} />
      </div>
      <p>
        <a className="ds-button" href={address.replace(/^https?:/, "webcal:")}>
          {t("calendar.add")}
        </a>
      </p>
    </section>
  );
}
