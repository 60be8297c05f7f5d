import { Checkbox } from "~/ui/checkbox";
import { NameList, NameSlots } from "~/ui/name-slots";
import { RadioGroup } from "~/ui/radio-group";
import { boxIn, fieldIn, listIn } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { workModels } from "./choices";
import type { SectionFieldsProps } from "./section-fields";

export function PlaceFields({ form, words }: SectionFieldsProps) {
  const { t } = useTranslation("editor");
  return (
    <>
      <NameSlots
        {...listIn(form, "places")}
        label={t("field.places")}
        hint={t("hint.places")}
        list="kommuner"
        lineLabel={(number) => t("placeNumber", { number })}
        max={10}
      />
      <NameList id="kommuner" names={words.places} />
      <TextArea
        {...fieldIn(form, "placeText")}
        label={t("field.placeText")}
        hint={t("hint.placeText")}
        rows={3}
        maxLength={1000}
        optional
      />
      <RadioGroup
        {...fieldIn(form, "workModel")}
        label={t("field.workModel")}
        options={workModels.map((value) => ({ value, label: t(`workModel.${value}`) }))}
      />
      <TextField
        {...fieldIn(form, "remoteDays")}
        label={t("field.remoteDays")}
        hint={t("hint.remoteDays")}
        inputMode="numeric"
        optional
      />
      <TextField
        {...fieldIn(form, "onsiteDays")}
        label={t("field.onsiteDays")}
        hint={t("hint.onsiteDays")}
        inputMode="numeric"
        optional
      />
      <TextField
        {...fieldIn(form, "coreStart")}
        type="time"
        label={t("field.coreStart")}
        hint={t("hint.coreStart")}
        optional
      />
      <TextField {...fieldIn(form, "coreEnd")} type="time" label={t("field.coreEnd")} optional />
      <TextField
        {...fieldIn(form, "reducedFrom")}
        label={t("field.reducedFrom")}
        hint={t("hint.reducedFrom")}
        inputMode="numeric"
        optional
      />
      <Checkbox {...boxIn(form, "compressed")} label={t("field.compressed")} hint={t("hint.compressed")} />
      <Checkbox {...boxIn(form, "jobShare")} label={t("field.jobShare")} />
      <TextField
        {...fieldIn(form, "travelDays")}
        label={t("field.travelDays")}
        hint={t("hint.travelDays")}
        inputMode="numeric"
        optional
      />
    </>
  );
}
