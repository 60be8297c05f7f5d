import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { fieldIn } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { adLanguages, listingKinds } from "./choices";
import type { SectionFieldsProps } from "./section-fields";

export function AdFields({ form, words, isPublic, needsPositionCode }: SectionFieldsProps) {
  const { t } = useTranslation(["editor", "listings"]);
  const lang = fieldIn(form, "language").defaultValue;
  return (
    <>
      <TextField {...fieldIn(form, "title")} label={t("field.title")} maxLength={200} />
      <RadioGroup
        {...fieldIn(form, "language")}
        label={t("field.language")}
        hint={t("hint.language")}
        options={adLanguages.map((value) => ({ value, label: t(`adLanguage.${value}`) }))}
      />
      <TextArea
        {...fieldIn(form, "summary")}
        label={t("field.summary")}
        hint={t("hint.summary")}
        rows={3}
        maxLength={600}
        lang={lang}
      />
      <TextArea
        {...fieldIn(form, "description")}
        label={t("field.description")}
        hint={t("hint.description")}
        rows={16}
        maxLength={30_000}
        lang={lang}
      />
      <SelectField
        {...fieldIn(form, "occupation")}
        label={t("field.occupation")}
        hint={t("hint.occupation")}
        options={words.occupations}
      />
      <TextField {...fieldIn(form, "positions")} label={t("field.positions")} inputMode="numeric" />
      <TextField
        {...fieldIn(form, "positionCode")}
        label={t("field.positionCode")}
        hint={t("hint.positionCode")}
        inputMode="numeric"
        optional={!needsPositionCode}
      />
      <TextField
        {...fieldIn(form, "positionTitle")}
        label={t("field.positionTitle")}
        maxLength={200}
        optional
      />
      {isPublic ? (
        <input type="hidden" name="kind" value={fieldIn(form, "kind").defaultValue} />
      ) : (
        <RadioGroup
          {...fieldIn(form, "kind")}
          label={t("field.kind")}
          options={listingKinds.map((value) => ({ value, label: t(`listings:kind.${value}`) }))}
        />
      )}
    </>
  );
}
