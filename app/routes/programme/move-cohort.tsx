import { data, Form, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { listMissingFor } from "~/domain/programmes/cohort-board.server";
import { moveCohortForm } from "~/domain/programmes/cohort-form";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { cohortStepAt, cohortStepsFrom } from "~/domain/programmes/cohort-steps";
import { MissingList } from "~/domain/programmes/missing-list";
import { moveCohort } from "~/domain/programmes/save-cohort.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/move-cohort";
import { openCohort } from "./open-cohort.server";

/** The cohort and the step of the address; 404 for a word that is no step. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const step = cohortStepAt(params.step);
  if (!step) throw data(null, { status: 404 });
  return { step, ...(await openCohort({ params, context })) };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { step, programme, database, cohort } = await open({ params, context });
  const isOpen = cohortStepsFrom(cohort.status).includes(step);
  const missing = isOpen ? await listMissingFor(database, cohort.id, step) : [];
  return { step, programme, cohort, isOpen, missing };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { step, database, cohort } = await open({ params, context });
  const form = await parseForm(request, moveCohortForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await moveCohort(database, cohort.id, step, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const asksReason = result.reason === "reason_required";
    const failure = formFailure(form, {
      [asksReason ? "reason" : ""]: `cohortSetup:error.${result.reason}`,
    });
    return data(failure, { status: asksReason ? 400 : 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort", params)}?flyttet=1`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function MoveCohort({ loaderData, actionData }: Route.ComponentProps) {
  const { step, programme, cohort, isOpen, missing } = loaderData;
  const { t } = useTranslation(["cohortSetup", "programme"]);
  const failed: FormFailure | undefined = actionData;
  const isEnd = step === "terminated";
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="board"
      title={t(`step.${step}.title`)}
      lead={t(`step.${step}.lead`)}
      failed={failed}
    >
      {!isOpen && (
        <EmptyState>{t("step.notOpen", { status: t(`programme:cohortStatus.${cohort.status}`) })}</EmptyState>
      )}
      {isOpen && missing.length > 0 && <MissingList next={step} missing={missing} />}
      {isOpen && missing.length === 0 && (
        <Form method="post" className="sk-form" noValidate>
          <input type="hidden" name="from" value={cohort.status} />
          {isEnd && (
            <TextArea
              {...fieldOf(failed, "reason")}
              label={t("step.reason")}
              hint={t("step.reasonHint")}
              rows={4}
              maxLength={1000}
            />
          )}
          <div className="sk-actions">
            <Button tone={isEnd ? "danger" : undefined}>{t(`step.${step}.action`)}</Button>
          </div>
        </Form>
      )}
    </CohortFrame>
  );
}
