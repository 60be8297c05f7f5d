import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { useTranslation } from "~/ui/use-translation";
import type { FoundPlacement } from "./host-placement.server";
import type { Mentor } from "./mentors.server";

/** Who follows the trainee; the host may choose another as long as the placement is not over. */
export function MentorChoice(props: {
  placement: FoundPlacement;
  mentors: readonly Mentor[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("hosting");
  const failed = props.failed?.values.intent === "mentor" ? props.failed : undefined;
  return (
    <Form method="post" className="sk-form" noValidate>
      <input type="hidden" name="intent" value="mentor" />
      <SelectField
        {...fieldOf(failed, "mentor", props.placement.mentorId)}
        label={t("mentorChoice.label")}
        hint={t("mentorChoice.hint")}
        options={props.mentors.map(({ accountId, name, now, most }) => ({
          value: accountId,
          label: t("seat.mentorOption", { name: name || t("noName"), now, most }),
        }))}
      />
      <div className="sk-actions">
        <Button variant="secondary">{t("mentorChoice.save")}</Button>
      </div>
    </Form>
  );
}
