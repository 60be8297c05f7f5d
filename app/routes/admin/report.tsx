import { data, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { handleReport, handleReportForm } from "~/domain/moderation/handle-report.server";
import { AnswerForm, ModerationForm } from "~/domain/moderation/report-forms";
import { findReport } from "~/domain/moderation/reports.server";
import { formatDateTime } from "~/locales/format";
import { ArrowLink } from "~/ui/arrow-link";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { FactList } from "~/ui/facts";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/report";

export async function loader({ params, context }: Route.LoaderArgs) {
  const report = await findReport(context.get(databaseContext), params.id);
  if (!report) throw data(null, { status: 404 });
  return { report };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const database = context.get(databaseContext);
  const report = await findReport(database, params.id);
  if (!report) throw data(null, { status: 404 });
  const form = await parseForm(request, handleReportForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await handleReport(database, report, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `reports:admin.refused.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(href("/:lang?/admin/meldinger/:id", { lang, id: report.id }));
}

export default function ReportPage({ loaderData: { report }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["reports", "agency"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const { listing } = report;
  return (
    <>
      <PageTitle title={t("admin.reportTitle", { title: listing.title })} form={failed} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: href("/:lang?/admin/meldinger", { lang }), label: t("admin.title") }]} />
        <PageHeading title={t(`reason.${report.reason}`)} above={listing.title} />
      </div>
      <AdminNav current="reports" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <ErrorSummary form={failed} />
        <section className="sk-read sk-stack">
          <FactList
            items={[
              { label: t("admin.listing"), value: <span lang={listing.language}>{listing.title}</span> },
              { label: t("admin.agency"), value: listing.agency.name },
              { label: t("admin.listingStatus"), value: t(`status.${listing.status}` as "status.published") },
              { label: t("admin.reportedAt"), value: formatDateTime(report.reported_at, locale) },
              { label: t("admin.message"), value: report.message || null },
            ]}
          />
          {listing.status === "published" && (
            <ArrowLink to={href("/:lang?/stillinger/:slug", { lang, slug: listing.slug })}>
              {t("admin.seeListing")}
            </ArrowLink>
          )}
        </section>
        <section aria-labelledby="annonsen" className="sk-stack">
          <h2 id="annonsen">{t("admin.moderateTitle")}</h2>
          <ModerationForm report={report} failed={failed} />
        </section>
        <section aria-labelledby="svar" className="sk-stack">
          <h2 id="svar">{t("admin.answerTitle")}</h2>
          {report.answer ? (
            <>
              <p className="sk-read">{report.answer}</p>
              <p className="sk-soft">{formatDateTime(report.handled_at ?? report.reported_at, locale)}</p>
            </>
          ) : (
            <AnswerForm report={report} failed={failed} />
          )}
        </section>
      </div>
    </>
  );
}
