import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { adLang } from "~/domain/listings/listing";
import { findListing } from "~/domain/listings/listings.server";
import { reportForm, reportListing } from "~/domain/moderation/report-listing.server";
import { reportReasons } from "~/domain/moderation/report-reasons";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button, LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/report-listing";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const found = await findListing(
    context.get(databaseContext),
    params.slug,
    context.get(localeContext).locale,
  );
  if (!found) throw data(null, { status: 404 });
  const { slug, title, language } = found.row;
  return { slug, title, language, isSent: url.searchParams.has("sendt") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await parseForm(request, reportForm);
  if (!form.ok) return data(form, { status: 400 });
  const address = context.get(clientAddressContext);
  const limit = await takeRateLimit("report", { account: params.slug, address });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const { locale, lang } = context.get(localeContext);
  const result = await reportListing(context.get(databaseContext), params.slug, form.value, locale);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": "reports:form.error.enough" }), { status: 409 });
  }
  throw redirect(`${href("/:lang?/stillinger/:slug/meld", { lang, slug: params.slug })}?sendt=1`);
}

export default function ReportListing({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, language, isSent } = loaderData;
  const { t } = useTranslation("reports");
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const listing = href("/:lang?/stillinger/:slug", { lang, slug });
  const heading = t(isSent ? "form.sentTitle" : "form.title");
  return (
    <div className="sk-wrap">
      <PageTitle title={heading} form={failed} />
      <meta name="robots" content="noindex" />
      <Crumbs items={[{ to: listing, label: title, lang: adLang(language, locale) }]} />
      <PageHeading title={heading} lead={t(isSent ? "form.sentText" : "form.lead")} />
      <div className="sk-page">
        {isSent ? (
          <LinkButton variant="secondary" to={listing}>
            {t("form.back")}
          </LinkButton>
        ) : (
          <Form method="post" className="sk-form" noValidate>
            <ErrorSummary form={failed} />
            <RadioGroup
              {...fieldOf(failed, "reason")}
              label={t("form.reason")}
              options={reportReasons.map((value) => ({
                value,
                label: t(`reason.${value}`),
                hint: t(`reasonHint.${value}`),
              }))}
            />
            <TextArea
              {...fieldOf(failed, "message")}
              label={t("form.message")}
              hint={t("form.messageHint")}
              optional
            />
            <TextField
              {...fieldOf(failed, "address")}
              label={t("form.address")}
              hint={t("form.addressHint")}
              type="email"
              autoComplete="email"
              optional
            />
            <div className="sk-actions">
              <Button>{t("form.submit")}</Button>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}
