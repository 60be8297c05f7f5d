import { data, Form, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { databaseContext } from "~/context";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { ProgrammeFrame } from "~/domain/programmes/programme-frame";
import { findProgrammeCounty, findTemplate, saveTemplate } from "~/domain/programmes/template.server";
import { TemplateFields } from "~/domain/programmes/template-fields";
import { templateForm } from "~/domain/programmes/template-form";
import { TemplateMeanwhile } from "~/domain/programmes/template-meanwhile";
import { getReference } from "~/domain/reference/reference.server";
import { joinList } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/template";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { id, slug, name } = requireProgrammeOf(viewerOf(context), params.programme);
  const database = context.get(databaseContext);
  const [template, county, reference] = await Promise.all([
    findTemplate(database, id),
    findProgrammeCounty(database, id),
    getReference(database),
  ]);
  const places = [...reference.municipalities.values()]
    .filter(
      ({ number, county_number }) => county_number === county || template?.municipalities.includes(number),
    )
    .map(({ number, name }) => ({ value: number, label: name }));
  return { programme: { slug, name }, template, places, isSaved: url.searchParams.has("lagret") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { id } = requireProgrammeOf(viewerOf(context), params.programme);
  const form = await parseForm(request, templateForm);
  if (!form.ok) return data({ form, isChanged: false }, { status: 400 });
  const result = await saveTemplate(context.get(databaseContext), id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const isChanged = result.reason === "changed_meanwhile";
    const field = result.reason === "unknown_municipality" ? "municipalities" : "";
    const failure = formFailure(form, isChanged ? {} : { [field]: `cohortSetup:error.${result.reason}` });
    return data({ form: failure, isChanged }, { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/mal", params)}?lagret=1`);
}

/** After a refusal the page has to show what stands now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function ProgrammeTemplate({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, template, places, isSaved } = loaderData;
  const { t } = useTranslation("cohortSetup");
  const { locale } = useLocale();
  const failed: FormFailure | undefined = actionData?.form;
  const frozenBy = template?.frozenBy ?? [];
  return (
    <ProgrammeFrame
      programme={programme}
      current="template"
      title={t("template.title")}
      lead={t("template.lead")}
      failed={failed}
    >
      {template && actionData?.isChanged ? (
        <TemplateMeanwhile
          programme={programme.slug}
          template={template}
          typed={actionData.form.values}
          places={places}
        />
      ) : (
        <ErrorSummary form={failed} />
      )}
      {isSaved && template && !failed && (
        <Alert tone="success" live>
          <p>{t("template.saved", { version: template.version })}</p>
        </Alert>
      )}
      {template && frozenBy.length > 0 && (
        <Note>
          <p>
            {t("template.frozen", {
              version: template.version,
              next: template.version + 1,
              cohorts: joinList(frozenBy, locale, "and"),
            })}
          </p>
        </Note>
      )}
      <Form method="post" className="sk-form" noValidate>
        {template && (
          <>
            <input type="hidden" name="seen" value={template.id} key={template.id} />
            <input type="hidden" name="revision" value={template.revision} />
          </>
        )}
        <TemplateFields template={template} failed={failed} places={places} />
        <div className="sk-actions">
          <Button>{t("template.save")}</Button>
        </div>
      </Form>
    </ProgrammeFrame>
  );
}
