import { data, Form, href, redirect } from "react-router";
import { databaseContext } from "~/context";
import { listTitles } from "~/domain/agencies/agency-listing-pages.server";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { requireMemberOf } from "~/domain/agencies/member";
import { beginForm, beginListing } from "~/domain/listing-editor/begin-listing.server";
import { adLanguages } from "~/domain/listing-editor/choices";
import { preparesListings } from "~/domain/listing-editor/listing-rights";
import { formatDate } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/new-listing";

function requireRecruiter({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const member = requireMemberOf(viewerOf(context), params.agency);
  if (!preparesListings(member.roles)) throw data(null, { status: 404 });
  return member;
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency } = requireRecruiter({ params, context });
  return {
    agency,
    chosen: url.searchParams.get("kopi") ?? "",
    earlier: await listTitles(context.get(databaseContext), agency.id),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { agency } = requireRecruiter({ params, context });
  const form = await parseForm(request, beginForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await beginListing(context.get(databaseContext), agency.id, form.value);
  if (!result.ok) {
    const isGone = result.reason === "not_found";
    const failure = formFailure(form, {
      [isGone ? "copyOf" : ""]: `editor:error.${isGone ? "choose" : "not_allowed"}`,
    });
    return data(failure, { status: isGone ? 400 : 403 });
  }
  const here = { ...params, id: result.id, section: "annonsen" };
  throw redirect(href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", here));
}

export default function NewListing({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, earlier, chosen } = loaderData;
  const { t } = useTranslation("editor");
  const { locale } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <>
      <PageTitle title={`${t("begin.title")} – ${agency.name}`} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("begin.title")} lead={t("begin.lead")} />
      </div>
      <AgencyNav agency={agency.slug} current="listings" />
      <div className="sk-wrap sk-section">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          <TextField
            {...fieldOf(failed, "title")}
            label={t("field.title")}
            hint={t("begin.titleHint")}
            maxLength={200}
          />
          <RadioGroup
            {...fieldOf(failed, "language", locale)}
            label={t("field.language")}
            hint={t("hint.language")}
            options={adLanguages.map((value) => ({ value, label: t(`adLanguage.${value}`) }))}
          />
          <SelectField
            {...fieldOf(failed, "copyOf", chosen)}
            label={t("begin.copyOf")}
            hint={t("begin.copyHint")}
            empty={t("begin.fromNothing")}
            options={earlier.map(({ id, title, deadline }) => ({
              value: id,
              label: deadline ? t("begin.earlier", { title, date: formatDate(deadline, locale) }) : title,
            }))}
            optional
          />
          <div className="sk-actions">
            <Button>{t("begin.action")}</Button>
          </div>
        </Form>
      </div>
    </>
  );
}
