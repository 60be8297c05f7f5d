import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Evidence } from "./attestation.server";

/** What the trainee wrote of the placement, each with who has confirmed it or the button that does. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  if (evidence.length === 0) return <p className="sk-soft">{t("evidence.none")}</p>;
  return (
    <ul className="sk-apps">
      {evidence.map((one) => (
        <li className="sk-app" key={one.id}>
          <div>
            <h3>{one.goal ?? t("evidence.written", { date: formatDate(one.addedAt, locale) })}</h3>
            <p className="sk-lines">{one.body}</p>
            {one.confirmedAt && (
              <p className="sk-small sk-soft">
                {t("evidence.confirmed", {
                  name: one.confirmedBy || t("noName"),
                  date: formatDate(one.confirmedAt, locale),
                })}
              </p>
            )}
          </div>
          {!one.confirmedAt && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="evidence" value={one.id} />
              <input type="hidden" name="seen" value={one.writtenAt} />
              <Button variant="secondary" name="intent" value="evidence">
                {t("evidence.confirm")}
                <span className="ds-sr-only">{`: ${one.body}`}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
