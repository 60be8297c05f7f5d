import { data, Form, href, redirect } from "react-router";
import { proposeSegments, segmentsForm } from "~/domain/programmes/cohort-form";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { setSegments } from "~/domain/programmes/save-cohort.server";
import { SegmentFields } from "~/domain/programmes/segment-fields";
import { formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/cohort-segments";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { programme, cohort } = await openCohort({ params, context });
  const isWritten = cohort.segments.length === cohort.segmentCount;
  const segments = isWritten ? cohort.segments : proposeSegments(cohort, cohort.segmentCount);
  return { programme, cohort, segments, isWritten };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort } = await openCohort({ params, context });
  const form = await parseForm(request, segmentsForm(cohort.segmentCount, cohort));
  if (!form.ok) return data(form, { status: 400 });
  const result = await setSegments(database, cohort.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `cohortSetup:error.${result.reason}` }), { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/rammer", params)}?lagret=1`);
}

export default function CohortSegments({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, segments, isWritten } = loaderData;
  const { t } = useTranslation("cohortSetup");
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const terms = href("/:lang?/program/:programme/kull/:cohort/rammer", {
    lang,
    programme: programme.slug,
    cohort: cohort.slug,
  });
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="terms"
      above={[{ to: terms, label: t("terms.title") }]}
      title={t("segments.formTitle")}
      lead={t(isWritten ? "segments.lead" : "segments.proposed", {
        count: cohort.segmentCount,
        period: formatPeriod(cohort.startsOn, cohort.endsBefore, locale),
      })}
      failed={failed}
    >
      <Form method="post" className="sk-form" noValidate>
        <SegmentFields segments={segments} failed={failed} />
        <div className="sk-actions">
          <Button>{t("segments.save")}</Button>
        </div>
      </Form>
    </CohortFrame>
  );
}
