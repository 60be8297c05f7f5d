import { fieldIn } from "~/ui/shown-form";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { SectionFieldsProps } from "./section-fields";

export function DateFields({ form }: SectionFieldsProps) {
  const { t } = useTranslation("editor");
  return (
    <>
      <TextField
        {...fieldIn(form, "deadlineDate")}
        type="date"
        label={t("field.deadlineDate")}
        hint={t("hint.deadlineDate")}
      />
      <TextField
        {...fieldIn(form, "deadlineTime")}
        type="time"
        label={t("field.deadlineTime")}
        hint={t("hint.deadlineTime")}
        optional
      />
      <TextField
        {...fieldIn(form, "publishDate")}
        type="date"
        label={t("field.publishDate")}
        hint={t("hint.publishDate")}
        optional
      />
      <TextField {...fieldIn(form, "publishTime")} type="time" label={t("field.publishTime")} optional />
      <TextField
        {...fieldIn(form, "startDate")}
        type="date"
        label={t("field.startDate")}
        hint={t("hint.startDate")}
        optional
      />
      <TextField {...fieldIn(form, "startText")} label={t("field.startText")} maxLength={200} optional />
    </>
  );
}
