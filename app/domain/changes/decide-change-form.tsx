import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { ChangeStatus, changeSteps } from "./change-form";

/** The coordinator's answer, with a note that a return or a no needs; or sending what one wrote oneself. */
export function DecideChangeForm(props: {
  status: ChangeStatus;
  seen: string;
  steps: ReturnType<typeof changeSteps>;
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("cohortLife");
  const { status, steps, failed } = props;
  return (
    <Form method="post" className="sk-form" noValidate>
      <input type="hidden" name="from" value={status} />
      <input type="hidden" name="seen" value={props.seen} />
      {status === "submitted" && (
        <TextArea
          {...fieldOf(failed, "note")}
          label={t("change.noteField")}
          hint={t("change.noteHint")}
          rows={3}
          maxLength={1000}
          optional
        />
      )}
      <div className="sk-actions">
        {steps.map((step, index) => (
          <Button key={step} name="to" value={step} variant={index > 0 ? "secondary" : undefined}>
            {t(`changeStep.${step}`)}
          </Button>
        ))}
      </div>
    </Form>
  );
}
