import { data, Form, redirect } from "react-router";
import { databaseContext } from "~/context";
import { answerError, answersForm } from "~/domain/applications/answers-form";
import { answerField } from "~/domain/applications/apply";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { QuestionField } from "~/domain/applications/question-field";
import { saveAnswers } from "~/domain/applications/save-answers.server";
import { StepActions } from "~/domain/applications/step-actions";
import { ErrorSummary } from "~/ui/error-summary";
import type { FieldError, FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-answers";
import { afterStep, draftOf, frameOfApply, receiptPath, takeApplyLimit } from "./apply-guard.server";
import { readStep } from "./read-step.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ context }: Route.LoaderArgs) {
  const { listing, application } = draftOf(context);
  const { questions, language } = listing;
  return { frame: frameOfApply(context), questions, language, answers: application.answers };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { listing, application } = draftOf(context);
  const { wish, fields } = await readStep(request);
  const form = await parseForm(fields, answersForm(listing.questions));
  if (!form.ok) return data(form, { status: 400 });
  const errors: Record<string, FieldError> = {};
  const answers = new Map(listing.questions.map(({ id }) => [id, form.value[answerField(id)]]));
  for (const question of listing.questions) {
    const error = answerError(question, answers.get(question.id), wish === "later");
    if (error) errors[answerField(question.id)] = error;
  }
  if (Object.keys(errors).length > 0) return data(formFailure(form, errors), { status: 400 });
  const limit = await takeApplyLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await saveAnswers(context.get(databaseContext), listing, application, answers);
  throw redirect(result.ok ? afterStep(context, "krav-og-onsker", wish) : receiptPath(context, true));
}

export default function ApplyAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { frame, questions, language, answers } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <ApplyFrame frame={frame} step="krav-og-onsker" title={t("step.krav-og-onsker")} form={failed}>
      <Form method="post" className="sk-form sk-mt" noValidate>
        <ErrorSummary form={failed} />
        <p>{t(questions.length ? "answers.lead" : "answers.none")}</p>
        {questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            language={language}
            saved={answers[question.id]}
            form={failed}
          />
        ))}
        <StepActions />
      </Form>
    </ApplyFrame>
  );
}
