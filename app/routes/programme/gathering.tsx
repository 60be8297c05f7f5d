import { data, Form, href, redirect } from "react-router";
import { AnswerTable } from "~/domain/gatherings/answer-table";
import { GatheringKeys } from "~/domain/gatherings/gathering-keys";
import { changeGathering, gatheringStepForm, listGatherings } from "~/domain/gatherings/gatherings.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { formatDate, formatDateTime } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { Button, LinkButton } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/gathering";
import { openCohort } from "./open-cohort.server";

/** The gathering of the address; 404 when the cohort has none such. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openCohort({ params, context });
  const gatherings = await listGatherings(opened.database, opened.cohort.id);
  const gathering = gatherings.find(({ id }) => id === params.gathering);
  if (!gathering) throw data(null, { status: 404 });
  return { ...opened, gathering };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, cohort, gathering } = await open({ params, context });
  return { programme, cohort, gathering, isSaved: url.searchParams.has("lagret") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, gathering } = await open({ params, context });
  const form = await parseForm(request, gatheringStepForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await changeGathering(database, gathering.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `cohortLife:error.${result.reason}` }), { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/samlinger/:gathering", params)}?lagret=1`);
}

export default function GatheringPage({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, gathering, isSaved } = loaderData;
  const { hasBegun } = gathering;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const address = { lang, programme: programme.slug, cohort: cohort.slug, gathering: gathering.id };
  const list = href("/:lang?/program/:programme/kull/:cohort/samlinger", address);
  const attended = gathering.answers.filter((one) => one.hasAttended ?? one.answer === "coming");
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="gatherings"
      above={[{ to: list, label: t("gatherings.title") }]}
      title={gathering.title}
      lead={t("gathering.lead", {
        place: gathering.place,
        from: formatDateTime(gathering.startsAt, locale),
        to: formatDateTime(gathering.endsAt, locale),
      })}
      failed={failed}
      receipt={isSaved ? t("gathering.saved") : null}
    >
      {gathering.isCancelled && (
        <Alert tone="warning">
          <p>{t("gathering.isCancelled")}</p>
        </Alert>
      )}
      <div className="sk-read sk-stack">
        {gathering.programme && <p className="sk-lines">{gathering.programme}</p>}
        {gathering.answerBy && (
          <p className="sk-soft">
            {t("gathering.answerByText", { date: formatDate(gathering.answerBy, locale) })}
          </p>
        )}
      </div>
      <GatheringKeys answers={gathering.answers} />
      <AnswerTable answers={gathering.answers} hasBegun={hasBegun} />
      {!gathering.isCancelled && hasBegun && (
        <section aria-labelledby="oppmote" className="sk-stack">
          <h2 id="oppmote">{t("gathering.attendanceTitle")}</h2>
          <Form method="post" className="sk-form">
            <CheckboxGroup
              name="attended"
              label={t("gathering.attendance")}
              hint={t("gathering.attendanceHint")}
              options={gathering.answers.map(({ traineeId, name }) => ({
                value: traineeId,
                label: name || t("programme:noName"),
              }))}
              defaultValues={attended.map(({ traineeId }) => traineeId)}
              optional
            />
            <div className="sk-actions">
              <Button name="intent" value="attendance">
                {t("gathering.note")}
              </Button>
            </div>
          </Form>
        </section>
      )}
      {!gathering.isCancelled && !hasBegun && (
        <Form method="post" className="sk-actions">
          <LinkButton
            variant="secondary"
            to={href("/:lang?/program/:programme/kull/:cohort/samlinger/skriv/:gathering?", address)}
          >
            {t("gathering.edit")}
          </LinkButton>
          <Button variant="tertiary" tone="danger" name="intent" value="cancel">
            {t("gathering.cancel")}
          </Button>
        </Form>
      )}
    </CohortFrame>
  );
}
