import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

type Escalation = { id: string; raisedAt: string; trainee: string; host: string; mentor: string | null };

/** Who has missed two talks in a row, each with the way to close it by what was done. */
export function EscalationList(props: {
  escalations: readonly Escalation[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale } = useLocale();
  const { failed } = props;
  return props.escalations.map((one) => {
    const isThis = failed?.values.escalation === one.id;
    const id = isThis ? "note" : `note-${one.id}`;
    return (
      <Form method="post" key={one.id} className="sk-form" noValidate>
        <h3>{t("escalation.title", { trainee: one.trainee || t("programme:noName"), host: one.host })}</h3>
        <p>
          {t("escalation.text", {
            mentor: one.mentor ?? t("placement.noMentor"),
            date: formatDate(one.raisedAt, locale),
          })}
        </p>
        <input type="hidden" name="escalation" value={one.id} />
        <TextArea
          name="note"
          id={id}
          defaultValue={isThis ? String(failed.values.note ?? "") : undefined}
          errors={isThis ? failed.errors.note : undefined}
          label={t("escalation.note")}
          hint={t("escalation.noteHint")}
          rows={3}
          maxLength={1000}
        />
        <div className="sk-actions">
          <Button name="intent" value="resolve">
            {t("escalation.resolve")}
          </Button>
        </div>
      </Form>
    );
  });
}
