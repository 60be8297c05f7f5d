import { Checkbox } from "~/ui/checkbox";
import { boxIn, fieldIn } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { SectionFieldsProps } from "./section-fields";

export function ContactFields({ form, words }: SectionFieldsProps) {
  const { t } = useTranslation("editor");
  const notice = fieldIn(form, "publicListNotice");
  const diversity = fieldIn(form, "diversityStatement");
  return (
    <>
      <TextField {...fieldIn(form, "contactName")} label={t("field.contactName")} maxLength={200} optional />
      <TextField
        {...fieldIn(form, "contactRole")}
        label={t("field.contactRole")}
        hint={t("hint.contactRole")}
        maxLength={200}
        optional
      />
      <TextField {...fieldIn(form, "contactEmail")} type="email" label={t("field.contactEmail")} optional />
      <TextField
        {...fieldIn(form, "contactPhone")}
        type="tel"
        label={t("field.contactPhone")}
        hint={t("hint.contactPhone")}
        maxLength={30}
        optional
      />
      <TextArea
        {...notice}
        defaultValue={notice.defaultValue || words.suggested.publicListNotice}
        label={t("field.publicListNotice")}
        hint={t("hint.publicListNotice")}
        rows={4}
        maxLength={1000}
      />
      <TextArea
        {...diversity}
        defaultValue={diversity.defaultValue || words.suggested.diversityStatement}
        label={t("field.diversityStatement")}
        hint={t("hint.diversityStatement")}
        rows={4}
        maxLength={1000}
        optional
      />
      <Checkbox
        {...boxIn(form, "positiveAction")}
        label={t("field.positiveAction")}
        hint={t("hint.positiveAction")}
      />
    </>
  );
}
