import { adLang } from "~/domain/listings/listing";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { Tag } from "~/ui/tag";
import { TextArea } from "~/ui/text-area";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { yesNo } from "./answers-form";
import { type ApplyQuestion, answerField } from "./apply";

/** A question of the ad with its tag (must or wish), in the ad's own language. */
export function QuestionField(props: {
  question: ApplyQuestion;
  language: string;
  saved: string | undefined;
  form: FormFailure | undefined;
}) {
  const { t } = useTranslation("applications");
  const { locale } = useLocale();
  const { question, form } = props;
  const lang = adLang(props.language, locale);
  const field = {
    ...fieldOf(form, answerField(question.id), props.saved),
    optional: !question.isRequired,
    label: (
      <>
        {question.criterion && (
          <>
            <Tag kind={question.criterion.kind === "must" ? "mission" : undefined}>
              {t(`answers.${question.criterion.kind}`)}
            </Tag>{" "}
          </>
        )}
        <span lang={lang}>{question.prompt}</span>
      </>
    ),
  };
  const hint = question.hint && <span lang={lang}>{question.hint}</span>;
  if (question.kind === "text")
    return (
      <TextArea
        {...field}
        hint={
          <>
            {hint} {t("answers.upTo", { count: question.maxLength })}
          </>
        }
        rows={question.maxLength > 300 ? 5 : 3}
      />
    );
  const options =
    question.kind === "yes_no"
      ? yesNo.map((value) => ({ value, label: t(`answers.${value}`) }))
      : question.choices.map((value) => ({ value, label: value }));
  return <RadioGroup {...field} hint={hint} options={options} />;
}
