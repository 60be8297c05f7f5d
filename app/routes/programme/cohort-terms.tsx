import { data, Form, href, Link, redirect } from "react-router";
import { listCohortChoices } from "~/domain/programmes/cohort-choices.server";
import { cohortTermsForm, holdsSegments } from "~/domain/programmes/cohort-form";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { CohortTermsFields } from "~/domain/programmes/cohort-terms-fields";
import { dayAfter } from "~/domain/programmes/days";
import { saveCohortTerms } from "~/domain/programmes/save-cohort.server";
import { SegmentList } from "~/domain/programmes/segment-list";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/cohort-terms";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const choices = await listCohortChoices(database, programme.id);
  return { programme, cohort, ...choices, isSaved: url.searchParams.has("lagret") };
}

const fields = {
  listing_taken: "listing",
  not_the_programmes_listing: "listing",
  unknown_host: "leadAgency",
  template_frozen: "",
} as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort } = await openCohort({ params, context });
  const form = await parseForm(request, cohortTermsForm);
  if (!form.ok) return data(form, { status: 400 });
  const period = { startsOn: form.value.startsOn, endsBefore: dayAfter(form.value.lastDay) };
  if (!holdsSegments(period, cohort.segments))
    return data(formFailure(form, { lastDay: "cohortSetup:error.segmentsOutside" }), { status: 400 });
  const result = await saveCohortTerms(database, cohort, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const failure = formFailure(form, { [fields[result.reason]]: `cohortSetup:error.${result.reason}` });
    return data(failure, { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/rammer", params)}?lagret=1`);
}

export default function CohortTerms({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, listings, hosts, isSaved } = loaderData;
  const { t } = useTranslation("cohortSetup");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const segments = href("/:lang?/program/:programme/kull/:cohort/perioder", {
    lang,
    programme: programme.slug,
    cohort: cohort.slug,
  });
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="terms"
      title={t("terms.title")}
      lead={t("terms.lead", { version: cohort.templateVersion })}
      failed={failed}
      receipt={isSaved ? t("terms.saved") : null}
    >
      <section aria-labelledby="perioder" className="sk-read sk-stack">
        <h2 id="perioder">{t("segments.title")}</h2>
        <SegmentList segments={cohort.segments} />
        <p>
          <Link to={segments}>{t("segments.change")}</Link>
        </p>
      </section>
      <section aria-labelledby="rammer" className="sk-stack">
        <h2 id="rammer">{t("terms.formTitle")}</h2>
        {cohort.status !== "planning" && (
          <Note>
            <p>
              {t("terms.frozen", {
                model: t(`model.${cohort.model}`),
                basis: cohort.basis ? t(`basis.${cohort.basis}`) : t("terms.noBasis"),
              })}
            </p>
          </Note>
        )}
        <Form method="post" className="sk-form" noValidate>
          <CohortTermsFields cohort={cohort} failed={failed} listings={listings} hosts={hosts} />
          <div className="sk-actions">
            <Button>{t("terms.save")}</Button>
          </div>
        </Form>
      </section>
    </CohortFrame>
  );
}
