import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FollowUps } from "./my-follow-ups.server";

const questions = ["inRegion", "inPublicSector"] as const;

/** One of the three times a former trainee is asked: what was answered, the questions, or when they come. */
export function FollowUpQuestions(props: {
  time: FollowUps["times"][number];
  today: string;
  form: FormFailure | undefined;
}) {
  const { months, opensOn, answer } = props.time;
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  if (opensOn > props.today) return <p>{t("followUp.opens", { date: formatDate(opensOn, locale) })}</p>;
  const saved = { inRegion: answer?.inRegion, inPublicSector: answer?.inPublicSector };
  return (
    <Form method="post" className="sk-form" noValidate>
      <ErrorSummary form={props.form} />
      <input type="hidden" name="months" value={months} />
      {questions.map((question) => (
        <RadioGroup
          key={question}
          {...fieldOf(
            props.form,
            question,
            saved[question] === undefined ? null : saved[question] ? "yes" : "no",
          )}
          id={`${question}-${months}`}
          label={t(`followUp.${question}`)}
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(`followUp.${value}`) }))}
        />
      ))}
      <Button>{t("followUp.submit")}</Button>
    </Form>
  );
}
