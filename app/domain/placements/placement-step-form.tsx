import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { CohortPlacement } from "./cohort-placements.server";
import { type coordinatorSteps, destinations } from "./placement-steps";

/** What a step with a placement asks for: nothing to confirm, a reason to take back, and more where somebody leaves. */
export function PlacementStepForm(props: {
  placement: CohortPlacement;
  step: ReturnType<typeof coordinatorSteps>[number];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("cohortLife");
  const { placement, step, failed } = props;
  return (
    <Form method="post" className="sk-form" noValidate>
      <input type="hidden" name="from" value={placement.status} />
      {step === "ended_early" && (
        <>
          <TextField
            {...fieldOf(failed, "lastDay")}
            type="date"
            label={t("placementStep.lastDay")}
            hint={t("placementStep.lastDayHint")}
          />
          <RadioGroup
            {...fieldOf(failed, "destination")}
            label={t("placementStep.destination")}
            options={destinations.map((value) => ({ value, label: t(`destination.${value}`) }))}
          />
        </>
      )}
      {step !== "confirmed" && (
        <TextArea
          {...fieldOf(failed, "reason")}
          label={t("placementStep.reason")}
          hint={t("placementStep.reasonHint")}
          rows={3}
          maxLength={1000}
        />
      )}
      <div className="sk-actions">
        <Button name="intent" value={step} tone={step === "confirmed" ? undefined : "danger"}>
          {t(`placementStep.${step}`)}
        </Button>
      </div>
    </Form>
  );
}
