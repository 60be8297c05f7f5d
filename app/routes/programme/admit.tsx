import { data, Form, href, redirect } from "react-router";
import { admissionForm, admitTrainee, listAdmissible } from "~/domain/programmes/admissions.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { lastDayOf } from "~/domain/programmes/days";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/admit";
import { openCohort } from "./open-cohort.server";

/** The person of the address among those who wait for admission; 404 when it is none of them. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openCohort({ params, context });
  const waiting = await listAdmissible(opened.database, opened.cohort.id);
  const person = waiting.find(({ applicationId }) => applicationId === params.application);
  if (!person) throw data(null, { status: 404 });
  return { ...opened, person };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { programme, cohort, person } = await open({ params, context });
  return { programme, cohort, name: person.name };
}

const fields = {
  cohort_not_selecting: "",
  not_accepted: "",
  period_reversed: "lastDay",
  fte_out_of_range: "ftePercent",
} as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort, person } = await open({ params, context });
  const form = await parseForm(request, admissionForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await admitTrainee(database, cohort.id, person.applicationId, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const failure = formFailure(form, { [fields[result.reason]]: `cohortSetup:error.${result.reason}` });
    return data(failure, { status: 409 });
  }
  throw redirect(
    `${href("/:lang?/program/:programme/kull/:cohort/opptak", params)}?tatt-opp=${result.traineeId}`,
  );
}

export default function Admit({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, name } = loaderData;
  const { t } = useTranslation("cohortSetup");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const admission = href("/:lang?/program/:programme/kull/:cohort/opptak", {
    lang,
    programme: programme.slug,
    cohort: cohort.slug,
  });
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="admission"
      above={[{ to: admission, label: t("admission.title") }]}
      title={t("admission.formTitle", { name: name || t("admission.somebody") })}
      lead={t("admission.formLead")}
      failed={failed}
    >
      <Form method="post" className="sk-form" noValidate>
        <TextField
          {...fieldOf(failed, "startsOn", cohort.startsOn)}
          type="date"
          label={t("admission.from")}
        />
        <TextField
          {...fieldOf(failed, "lastDay", lastDayOf(cohort.endsBefore))}
          type="date"
          label={t("admission.lastDay")}
        />
        <TextField
          {...fieldOf(failed, "ftePercent", 100)}
          label={t("admission.percentField")}
          hint={t("admission.percentHint")}
          inputMode="numeric"
        />
        <div className="sk-actions">
          <Button>{t("admission.submit")}</Button>
        </div>
      </Form>
    </CohortFrame>
  );
}
