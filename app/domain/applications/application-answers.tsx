import { adLang } from "~/domain/listings/listing";
import { Tag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

type Criterion = { id: string; kind: string; text: string };
type Question = {
  id: string;
  criterion_id: string | null;
  kind: string;
  prompt: string;
  is_required: boolean;
};
type Answer = { question_id: string; answer: string };

/** What the applicant answered, beside the criterion of the ad that each question belongs to. */
export function ApplicationAnswers(props: {
  criteria: readonly Criterion[];
  questions: readonly Question[];
  answers: readonly Answer[];
  language: string;
}) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const adLanguage = adLang(props.language, locale);
  const answers = new Map(props.answers.map((answer) => [answer.question_id, answer.answer]));
  const others = props.questions.filter((question) => !question.criterion_id);
  const shown = (question: Question) => (
    <QuestionAnswer
      key={question.id}
      question={question}
      answer={answers.get(question.id)}
      language={adLanguage}
    />
  );
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{t("application.answersTitle")}</h2>
      <p className="sk-soft sk-mt-s sk-mb">{t("application.answersLead")}</p>
      {props.criteria.map((criterion) => {
        const questions = props.questions.filter((question) => question.criterion_id === criterion.id);
        return (
          <div className="sk-assess sk-stack" key={criterion.id}>
            <h3 className="sk-h-sm">
              <Tag kind={criterion.kind === "must" ? "mission" : undefined}>
                {t(criterion.kind === "must" ? "listing.must" : "listing.desired")}
              </Tag>{" "}
              <span lang={adLanguage}>{criterion.text}</span>
            </h3>
            {questions.length ? (
              questions.map(shown)
            ) : (
              <p className="sk-soft">{t("application.noQuestion")}</p>
            )}
          </div>
        );
      })}
      {others.length > 0 && (
        <div className="sk-assess sk-stack">
          <h3 className="sk-h-sm">{t("application.otherQuestions")}</h3>
          {others.map(shown)}
        </div>
      )}
    </section>
  );
}

function QuestionAnswer(props: {
  question: Question;
  answer: string | undefined;
  language: string | undefined;
}) {
  const { t } = useTranslation("agency");
  const { question, answer } = props;
  const isYesNo = question.kind === "yes_no" && (answer === "yes" || answer === "no");
  return (
    <div>
      <p className="sk-small sk-soft">
        <span lang={props.language}>{question.prompt}</span>
        {!question.is_required && ` (${t("application.optional")})`}
      </p>
      {answer ? (
        <p className="sk-lines">{isYesNo ? t(`application.answer.${answer}`) : answer}</p>
      ) : (
        <p className="sk-soft">{t("application.noAnswer")}</p>
      )}
    </div>
  );
}
