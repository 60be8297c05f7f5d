import { data, Form, redirect } from "react-router";
import { databaseContext } from "~/context";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { saveVoluntary } from "~/domain/applications/save-voluntary.server";
import { StepActions } from "~/domain/applications/step-actions";
import { voluntaryDraftForm, voluntaryForm } from "~/domain/applications/voluntary-form";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { Note } from "~/ui/note";
import { parseForm } from "~/ui/parse-form.server";
import { TextArea } from "~/ui/text-area";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-voluntary";
import { afterStep, draftOf, frameOfApply, receiptPath, takeApplyLimit } from "./apply-guard.server";
import { readStep } from "./read-step.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ context }: Route.LoaderArgs) {
  const { motivation, offListRequested, offListReason } = draftOf(context).application;
  return { frame: frameOfApply(context), saved: { motivation, offListRequested, offListReason } };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { application } = draftOf(context);
  const { wish, fields } = await readStep(request);
  const form = await parseForm(fields, wish === "later" ? voluntaryDraftForm : voluntaryForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeApplyLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await saveVoluntary(context.get(databaseContext), application.id, form.value);
  throw redirect(result.ok ? afterStep(context, "frivillig", wish) : receiptPath(context, true));
}

export default function ApplyVoluntary({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { frame, saved } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const isOffList = failed ? "offListRequested" in failed.values : saved.offListRequested;
  return (
    <ApplyFrame frame={frame} step="frivillig" title={t("step.frivillig")} form={failed}>
      <Form method="post" className="sk-form sk-mt" noValidate>
        <ErrorSummary form={failed} />
        <p>{t("voluntary.lead")}</p>
        <TextArea
          {...fieldOf(failed, "motivation", saved.motivation)}
          label={t("voluntary.motivation")}
          hint={t("voluntary.motivationHint")}
          rows={8}
          optional
        />
        <h2>{t("voluntary.listTitle")}</h2>
        <p>{t("voluntary.list")}</p>
        <Checkbox name="offListRequested" label={t("voluntary.offList")} defaultChecked={isOffList} />
        <TextArea
          {...fieldOf(failed, "offListReason", saved.offListReason)}
          label={t("voluntary.offListReason")}
          hint={t("voluntary.offListReasonHint")}
          rows={3}
        />
        <Note>
          <p>{t("voluntary.whatHappens")}</p>
        </Note>
        <StepActions />
      </Form>
    </ApplyFrame>
  );
}
