import { Checkbox } from "~/ui/checkbox";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { boxIn, fieldIn, type ShownForm } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { questionKinds } from "./choices";

/** One question to applicants. A question without its text is not asked. */
export function QuestionFields(props: {
  form: ShownForm;
  number: number;
  criteria: readonly string[];
  isOpen: boolean;
}) {
  const { t } = useTranslation("editor");
  const { form, number, isOpen } = props;
  const field = (name: string) => fieldIn(form, `${name}${number}`);
  const criterion = field("criterion");
  const criteria = [...new Set([...props.criteria, criterion.defaultValue ?? ""])].filter(Boolean);
  return (
    <details className="sk-toggle" open={isOpen}>
      <summary>{t("questions.number", { number })}</summary>
      <div className="sk-stack-lg sk-mt">
        <TextField {...field("prompt")} label={t("field.prompt")} maxLength={300} optional />
        <RadioGroup
          {...field("kind")}
          defaultValue={field("kind").defaultValue ?? "text"}
          label={t("field.questionKind")}
          options={questionKinds.map((value) => ({ value, label: t(`questions.kind.${value}`) }))}
        />
        <TextArea
          {...field("choices")}
          label={t("field.choices")}
          hint={t("hint.choices")}
          rows={3}
          optional
        />
        <TextField {...field("hint")} label={t("field.hint")} maxLength={300} optional />
        <Checkbox {...boxIn(form, `required${number}`)} label={t("field.required")} />
        <SelectField
          {...criterion}
          label={t("field.criterion")}
          hint={t("hint.criterion")}
          empty={t("questions.noCriterion")}
          options={criteria.map((text) => ({ value: text, label: text }))}
          optional
        />
      </div>
    </details>
  );
}
