import { CheckboxGroup } from "~/ui/checkbox-group";
import { SelectField } from "~/ui/select-field";
import { fieldIn, listIn } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { SectionFieldsProps } from "./section-fields";

export function MissionFields({ form, words }: SectionFieldsProps) {
  const { t } = useTranslation("editor");
  return (
    <>
      <TextArea
        {...fieldIn(form, "missionSentence")}
        label={t("field.missionSentence")}
        hint={t("hint.missionSentence")}
        rows={3}
        maxLength={600}
      />
      <SelectField
        {...fieldIn(form, "primaryMission")}
        label={t("field.primaryMission")}
        options={words.missions}
      />
      <CheckboxGroup
        {...listIn(form, "missions")}
        label={t("field.missions")}
        options={words.missions}
        optional
      />
    </>
  );
}
