import { data, Form, href, Link, redirect } from "react-router";
import { databaseContext } from "~/context";
import { newCohortForm } from "~/domain/programmes/cohort-form";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { ProgrammeFrame } from "~/domain/programmes/programme-frame";
import { createCohort } from "~/domain/programmes/save-cohort.server";
import { findTemplate } from "~/domain/programmes/template.server";
import { viewerOf } from "~/middleware/viewer";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/new-cohort";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { id, slug, name } = requireProgrammeOf(viewerOf(context), params.programme);
  const template = await findTemplate(context.get(databaseContext), id);
  return { programme: { slug, name }, version: template?.version ?? null };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { id } = requireProgrammeOf(viewerOf(context), params.programme);
  const database = context.get(databaseContext);
  const form = await parseForm(request, newCohortForm);
  if (!form.ok) return data(form, { status: 400 });
  const template = await findTemplate(database, id);
  if (!template) return data(formFailure(form, { "": "cohortSetup:error.noTemplate" }), { status: 409 });
  const result = await createCohort(database, id, template.id, form.value);
  if (!result.ok)
    return data(formFailure(form, { slug: `cohortSetup:error.${result.reason}` }), { status: 409 });
  throw redirect(
    href("/:lang?/program/:programme/kull/:cohort/perioder", { ...params, cohort: form.value.slug }),
  );
}

export default function NewCohort({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, version } = loaderData;
  const { t } = useTranslation("cohortSetup");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const template = href("/:lang?/program/:programme/mal", { lang, programme: programme.slug });
  return (
    <ProgrammeFrame
      programme={programme}
      current="cohorts"
      title={t("newCohort.title")}
      lead={t("newCohort.lead")}
      failed={failed}
    >
      {version === null ? (
        <EmptyState action={<Link to={template}>{t("newCohort.toTemplate")}</Link>}>
          {t("newCohort.noTemplate")}
        </EmptyState>
      ) : (
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          <TextField {...fieldOf(failed, "name")} label={t("terms.name")} maxLength={120} />
          <TextField
            {...fieldOf(failed, "slug")}
            label={t("newCohort.slug")}
            hint={t("newCohort.slugHint")}
            spellCheck={false}
            maxLength={80}
          />
          <TextField {...fieldOf(failed, "startsOn")} type="date" label={t("terms.startsOn")} />
          <TextField {...fieldOf(failed, "lastDay")} type="date" label={t("terms.lastDay")} />
          <div className="sk-actions">
            <Button>{t("newCohort.create")}</Button>
          </div>
        </Form>
      )}
    </ProgrammeFrame>
  );
}
