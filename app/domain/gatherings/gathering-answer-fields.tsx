import { RadioGroup } from "~/ui/radio-group";
import { fieldIn, type ShownForm } from "~/ui/shown-form";
import { useTranslation } from "~/ui/use-translation";
import { MunicipalityField, type PlaceGroup } from "../applications/municipality-field";
import { answers, travels } from "./gathering-answer";

/** Whether one comes, and how. */
export function GatheringAnswerFields(props: { form: ShownForm; groups: readonly PlaceGroup[] }) {
  const { form, groups } = props;
  const { t } = useTranslation("trainee");
  return (
    <>
      <RadioGroup
        {...fieldIn(form, "answer")}
        label={t("gathering.comes")}
        options={answers.map((value) => ({ value, label: t(`gathering.answers.${value}`) }))}
      />
      <RadioGroup
        {...fieldIn(form, "travel")}
        label={t("gathering.travel")}
        hint={t("gathering.travelHint")}
        options={travels.map((value) => ({ value, label: t(`gathering.travels.${value}`) }))}
      />
      <MunicipalityField
        {...fieldIn(form, "travelFrom")}
        label={t("gathering.travelFrom")}
        groups={groups}
        optional
      />
    </>
  );
}
