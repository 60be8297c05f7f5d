import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";

/** What a coordinator can do with a plan beside changing it: give it another name, copy it, put it away. */
export function PlanTools(props: {
  name: string;
  canCopy: boolean;
  canDiscard: boolean;
  form: FormFailure | undefined;
}) {
  const { t } = useTranslation("plan");
  return (
    <details className="sk-toggle sk-noprint" open={Boolean(props.form?.errors.name)}>
      <summary>{t("action.toolsTitle")}</summary>
      <div className="sk-stack">
        <Form method="post" className="sk-form" noValidate>
          <TextField {...fieldOf(props.form, "name", props.name)} label={t("action.name")} maxLength={120} />
          <Button variant="secondary" name="intent" value="rename">
            {t("action.rename")}
          </Button>
        </Form>
        {(props.canCopy || props.canDiscard) && (
          <Form method="post" className="sk-actions">
            {props.canCopy && (
              <Button variant="secondary" name="intent" value="copy">
                {t("action.copy")}
              </Button>
            )}
            {props.canDiscard && <DiscardButton />}
          </Form>
        )}
      </div>
    </details>
  );
}

export function DiscardButton() {
  const { t } = useTranslation("plan");
  return (
    <Button variant="secondary" tone="danger" name="intent" value="discard">
      {t("action.discard")}
    </Button>
  );
}
