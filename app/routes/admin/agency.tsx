import { data, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AgencyHistory } from "~/domain/agencies/agency-history";
import { listAgencyHistory } from "~/domain/agencies/people.server";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { AgencyCorrection, AgencyDecision } from "~/domain/moderation/agency-review-forms";
import { agencyReviewForm, findAgencyReview, reviewAgency } from "~/domain/moderation/agency-reviews.server";
import { OrgNumberCheck } from "~/domain/moderation/org-number-check";
import { getReference } from "~/domain/reference/reference.server";
import type { RequestDatabase } from "~/platform/database.server";
import { askedPage } from "~/platform/one-page.server";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { FactList } from "~/ui/facts";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/agency";

async function getReview(database: RequestDatabase, id: string) {
  const agency = await findAgencyReview(database, id);
  if (!agency) throw data(null, { status: 404 });
  return agency;
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const [agency, reference] = await Promise.all([getReview(database, params.id), getReference(database)]);
  return {
    agency,
    place: reference.municipalities.get(agency.municipalityNumber)?.name ?? agency.municipalityNumber,
    history: await listAgencyHistory(database, agency.id, askedPage(url.searchParams, 50)),
    isDone: url.searchParams.has("lagret"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const database = context.get(databaseContext);
  const { id } = await getReview(database, params.id);
  const form = await parseForm(request, agencyReviewForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await reviewAgency(database, id, form.value);
  if (!result.ok) {
    const { reason } = result;
    if (reason === "not_found") throw data(null, { status: 404 });
    const field = reason === "reason_required" ? "reason" : form.value.intent === "rename" ? "orgNumber" : "";
    return data(formFailure(form, { [field]: `admin:agency.refused.${reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/admin/virksomheter/:id", { lang, id })}?lagret=1`);
}

export default function Agency({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, place, history, isDone } = loaderData;
  const { t } = useTranslation(["admin", "listings", "members"]);
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <>
      <PageTitle title={agency.name} form={failed} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: href("/:lang?/admin/virksomheter", { lang }), label: t("agencies.title") }]} />
        <PageHeading title={agency.name} lead={t(`members:profile.${agency.standing}`)} />
      </div>
      <AdminNav current="agencies" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <ErrorSummary form={failed} />
        {isDone && !failed && (
          <Alert tone="success" live>
            <p>{t("agency.done")}</p>
          </Alert>
        )}
        <FactList
          items={[
            {
              label: t("agencies.orgNumber"),
              value: <OrgNumberCheck number={agency.orgNumber} isValid={agency.isNumberValid} />,
            },
            { label: t("agency.kind"), value: t(`listings:employerType.${agency.employerType}`) },
            { label: t("agency.place"), value: place },
            {
              label: t("agencies.owners"),
              value: agency.owners.map((one) => `${one.name} (${one.address})`.trim()).join(", ") || null,
            },
            { label: t("agency.listings"), value: String(agency.listings) },
            ...(agency.refusalReason ? [{ label: t("agency.refusal"), value: agency.refusalReason }] : []),
          ]}
        />
        <AgencyDecision agency={agency} failed={failed} />
        <AgencyCorrection agency={agency} failed={failed} />
        <section aria-labelledby="historikk" className="sk-stack">
          <h2 id="historikk">{t("agency.historyTitle")}</h2>
          <AgencyHistory
            history={history}
            path={href("/:lang?/admin/virksomheter/:id", { lang, id: agency.id })}
          />
        </section>
      </div>
    </>
  );
}
