import { CheckboxGroup } from "~/ui/checkbox-group";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import type { Option } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { PlannerFields } from "./planner-fields";
import type { Template } from "./template.server";
import { employmentModels } from "./template-form";

type Props = { template: Template | null; failed: FormFailure | undefined; places: readonly Option[] };

/** Everything a programme decides for all its cohorts. */
export function TemplateFields({ template, failed, places }: Props) {
  const { t } = useTranslation("cohortSetup");
  const number = (
    name: "months" | "segmentCount" | "minDistinctHosts" | "maxGapDays" | "lowCentralityMinMonths" | Counted,
  ) => (
    <TextField
      {...fieldOf(failed, name, template?.[name])}
      label={t(`template.field.${name}`)}
      hint={t(`template.hint.${name}`)}
      inputMode="numeric"
    />
  );
  const text = (name: "payRule" | "mentorRule") => (
    <TextArea
      {...fieldOf(failed, name, template?.[name])}
      label={t(`template.field.${name}`)}
      hint={t(`template.hint.${name}`)}
      rows={3}
      maxLength={1000}
      optional
    />
  );
  return (
    <>
      <h2>{t("template.lengthTitle")}</h2>
      {number("months")}
      {number("segmentCount")}
      {number("minDistinctHosts")}
      {number("maxGapDays")}
      <h2>{t("template.placesTitle")}</h2>
      {number("lowCentralityMinMonths")}
      {places.length > 0 && (
        <details className="sk-toggle" open={Boolean(failed?.errors.municipalities)}>
          <summary>{t("template.placesSummary")}</summary>
          <CheckboxGroup
            name="municipalities"
            label={t("template.field.municipalities")}
            hint={t("template.hint.municipalities")}
            errors={failed?.errors.municipalities}
            options={places}
            defaultValues={failed ? [failed.values.municipalities ?? []].flat() : template?.municipalities}
            optional
          />
        </details>
      )}
      <h2>{t("template.employmentTitle")}</h2>
      <RadioGroup
        {...fieldOf(failed, "employmentModel", template?.employmentModel)}
        label={t("template.field.employmentModel")}
        options={employmentModels.map((value) => ({
          value,
          label: t(`model.${value}`),
          hint: t(`modelHint.${value}`),
        }))}
      />
      {text("payRule")}
      <h2>{t("template.mentorTitle")}</h2>
      {text("mentorRule")}
      {number("mentorMaxTrainees")}
      {number("checkInWeeks")}
      <h2>{t("template.learningTitle")}</h2>
      {number("gatheringsPerYear")}
      <TextArea
        {...fieldOf(failed, "competencePlan", template?.competencePlan.join("\n"))}
        label={t("template.field.competencePlan")}
        hint={t("template.hint.competencePlan")}
        rows={6}
        optional
      />
      <PlannerFields template={template} failed={failed} />
    </>
  );
}

type Counted = "mentorMaxTrainees" | "checkInWeeks" | "gatheringsPerYear";
