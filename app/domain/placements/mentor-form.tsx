import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { useTranslation } from "~/ui/use-translation";

/** Who of the host's mentors follows the trainee. */
export function MentorForm(props: {
  placement: { mentorId: string | null };
  mentors: readonly { id: string; name: string; maxTrainees: number }[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  return (
    <Form method="post" className="sk-form" noValidate>
      <SelectField
        {...fieldOf(props.failed, "mentor", props.placement.mentorId)}
        label={t("placement.mentor")}
        hint={t("placement.mentorHint")}
        options={props.mentors.map(({ id, name, maxTrainees }) => ({
          value: id,
          label: t("placement.mentorLoad", { name: name || t("programme:noName"), count: maxTrainees }),
        }))}
      />
      <div className="sk-actions">
        <Button variant="secondary" name="intent" value="mentor">
          {t("placement.mentorSave")}
        </Button>
      </div>
    </Form>
  );
}
