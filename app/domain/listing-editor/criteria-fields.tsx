import { Checkbox } from "~/ui/checkbox";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { NameList, NameSlots } from "~/ui/name-slots";
import { SelectField } from "~/ui/select-field";
import { boxIn, fieldIn, listIn } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { clearances, educationLevels, questionNumbers, workLanguages } from "./choices";
import { QuestionFields } from "./question-fields";
import type { SectionFieldsProps } from "./section-fields";

const levelNames = {
  "2": "compulsory",
  "3": "upper-secondary",
  "5": "vocational-college",
  "6": "bachelor",
  "7": "master",
  "8": "doctorate",
} as const;

export function CriteriaFields({ form, words }: SectionFieldsProps) {
  const { t } = useTranslation(["editor", "listings"]);
  const isAsked = (number: number) =>
    Boolean(form.values[`prompt${number}`]) || Boolean(form.errors[`choices${number}`]);
  const lastAsked = questionNumbers.findLast(isAsked) ?? 0;
  const musts = String(form.values.musts ?? "").split("\n");
  const wishes = String(form.values.wishes ?? "").split("\n");
  const criteria = [...musts, ...wishes].map((line) => line.trim()).filter(Boolean);
  return (
    <>
      <TextArea
        {...fieldIn(form, "tasks")}
        label={t("field.tasks")}
        hint={t("hint.tasks")}
        rows={6}
        optional
      />
      <TextArea {...fieldIn(form, "musts")} label={t("field.musts")} hint={t("hint.musts")} rows={5} />
      <TextArea
        {...fieldIn(form, "wishes")}
        label={t("field.wishes")}
        hint={t("hint.wishes")}
        rows={4}
        optional
      />
      <SelectField
        {...fieldIn(form, "education")}
        label={t("field.education")}
        empty={t("noEducation")}
        options={educationLevels.map((value) => ({
          value,
          label: t(`listings:education.${levelNames[value]}`),
        }))}
        optional
      />
      <TextField
        {...fieldIn(form, "educationText")}
        label={t("field.educationText")}
        hint={t("hint.educationText")}
        maxLength={300}
        optional
      />
      <Checkbox {...boxIn(form, "equivalent")} label={t("field.equivalent")} hint={t("hint.equivalent")} />
      <TextField {...fieldIn(form, "experience")} label={t("field.experience")} inputMode="numeric" />
      {(["requiredSkills", "desiredSkills"] as const).map((name) => (
        <NameSlots
          key={name}
          {...listIn(form, name)}
          label={t(`field.${name}`)}
          hint={t("hint.skills")}
          list="kompetanser"
          lineLabel={(number) => `${t(`field.${name}`)} ${number}`}
          max={20}
          optional
        />
      ))}
      <NameList id="kompetanser" names={words.skills} />
      <CheckboxGroup
        {...listIn(form, "workLanguages")}
        label={t("field.workLanguages")}
        options={[
          ...workLanguages.map((value) => ({ value, label: t(`workLanguage.${value}`) })),
          ...words.otherLanguages,
        ]}
      />
      <Checkbox {...boxIn(form, "police")} label={t("field.police")} />
      <SelectField
        {...fieldIn(form, "clearance")}
        label={t("field.clearance")}
        empty={t("noClearance")}
        options={clearances.map((value) => ({
          value,
          label: t(`listings:listing.facts.clearances.${value}`),
        }))}
        optional
      />
      <h2>{t("questions.title")}</h2>
      <p className="sk-soft">{t("questions.lead")}</p>
      {questionNumbers.slice(0, lastAsked + 2).map((number) => (
        <QuestionFields
          key={number}
          form={form}
          number={number}
          criteria={criteria}
          isOpen={isAsked(number)}
        />
      ))}
    </>
  );
}
