import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { fieldIn } from "~/ui/shown-form";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { employmentForms, payPeriods } from "./choices";
import type { SectionFieldsProps } from "./section-fields";
import { StipendFields } from "./stipend-fields";

export function PayFields({ form, words, isPublic }: SectionFieldsProps) {
  const { t } = useTranslation(["editor", "listings"]);
  return (
    <>
      <SelectField
        {...fieldIn(form, "employment")}
        label={t("field.employment")}
        options={employmentForms.map((value) => ({ value, label: t(`listings:employmentForm.${value}`) }))}
      />
      <TextField {...fieldIn(form, "percent")} label={t("field.percent")} inputMode="numeric" />
      <TextField
        {...fieldIn(form, "months")}
        label={t("field.months")}
        hint={t("hint.months")}
        inputMode="numeric"
        optional
      />
      <TextField
        {...fieldIn(form, "payFrom")}
        label={t("field.payFrom")}
        hint={t("hint.payFrom")}
        inputMode="numeric"
      />
      <TextField {...fieldIn(form, "payTo")} label={t("field.payTo")} inputMode="numeric" />
      {isPublic ? (
        <input type="hidden" name="payPer" value={fieldIn(form, "payPer").defaultValue} />
      ) : (
        <RadioGroup
          {...fieldIn(form, "payPer")}
          label={t("field.payPer")}
          options={payPeriods.map((value) => ({ value, label: t(`payPer.${value}`) }))}
        />
      )}
      <TextField
        {...fieldIn(form, "payNote")}
        label={t("field.payNote")}
        hint={t("hint.payNote")}
        maxLength={400}
        optional
      />
      <h2>{t("stipends.title")}</h2>
      <p className="sk-soft">{t("stipends.lead")}</p>
      {words.stipends.map((stipend) => (
        <StipendFields key={stipend.id} form={form} stipend={stipend} />
      ))}
    </>
  );
}
