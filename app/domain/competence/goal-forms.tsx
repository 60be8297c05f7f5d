import { Form } from "react-router";
import { formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyPlacement } from "../traineeship/traineeship";
import { useCohortAddress } from "../traineeship/use-cohort-address";
import { EVIDENCE_LENGTH, GOAL_LENGTH } from "./goal-form";
import type { MyGoal } from "./my-goals.server";

type EvidenceProps = {
  goals: readonly MyGoal[];
  placements: readonly MyPlacement[];
  form: FormFailure | undefined;
};

/** Writes down what was done in a placement towards a goal. */
export function EvidenceForm({ goals, placements, form }: EvidenceProps) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  return (
    <Form method="post" className="sk-form" noValidate>
      <ErrorSummary form={form} />
      <SelectField
        {...fieldOf(form, "goal")}
        label={t("goal.goal")}
        options={goals.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        {...fieldOf(form, "placement")}
        label={t("goal.placement")}
        options={placements.map(({ id, host, startsOn, endsBefore }) => ({
          value: id,
          label: `${host}, ${formatPeriod(startsOn, endsBefore, locale)}`,
        }))}
      />
      <TextArea
        {...fieldOf(form, "body")}
        label={t("goal.body")}
        hint={t("goal.bodyHint")}
        maxLength={EVIDENCE_LENGTH}
      />
      <Button>{t("goal.add")}</Button>
    </Form>
  );
}

/** Adds a goal of one's own to the programme's. */
export function GoalForm({ form }: { form: FormFailure | undefined }) {
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  return (
    <Form method="post" action={inCohort("?mal")} className="sk-form" noValidate>
      <ErrorSummary form={form} />
      <TextField {...fieldOf(form, "title")} label={t("goal.title")} maxLength={GOAL_LENGTH} />
      <TextField {...fieldOf(form, "targetOn")} label={t("goal.targetOn")} type="date" optional />
      <Button variant="secondary">{t("goal.addGoal")}</Button>
    </Form>
  );
}
