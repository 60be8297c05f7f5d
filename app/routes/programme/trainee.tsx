import { data, href, redirect } from "react-router";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { PlacementLinks } from "~/domain/placements/placement-links";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { changeTrainee, findTrainee } from "~/domain/programmes/trainee.server";
import { traineeForm } from "~/domain/programmes/trainee-form";
import { Certificates, Leaves } from "~/domain/programmes/trainee-notes";
import { formatPeriod } from "~/locales/format";
import { isId } from "~/platform/is-id";
import { EmptyState } from "~/ui/empty-state";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/trainee";
import { openCohort } from "./open-cohort.server";

/** The trainee of the address; 404 when the cohort has none such. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openCohort({ params, context });
  const trainee = isId(params.trainee)
    ? await findTrainee(opened.database, opened.cohort.id, params.trainee)
    : null;
  if (!trainee) throw data(null, { status: 404 });
  return { ...opened, trainee };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort, trainee } = await open({ params, context });
  const placements = await listCohortPlacements(database, programme.id, cohort.id);
  return {
    programme,
    cohort,
    trainee,
    placements: placements.filter(({ traineeId }) => traineeId === trainee.id),
    isSaved: url.searchParams.has("lagret"),
  };
}

const fields = {
  leaves_overlap: "startsOn",
  period_reversed: "lastDay",
  certificate_noted: "kind",
  certificate_expired: "lastValidDay",
} as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, trainee } = await open({ params, context });
  const form = await parseForm(request, traineeForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await changeTrainee(database, trainee.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason in fields ? fields[result.reason as keyof typeof fields] : "";
    return data(formFailure(form, { [field]: `cohortLife:error.${result.reason}` }), { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/trainee/:trainee", params)}?lagret=1`);
}

export default function CohortTrainee({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, trainee, placements, isSaved } = loaderData;
  const { t } = useTranslation(["cohortLife", "programme", "cohortSetup"]);
  const { locale, lang } = useLocale();
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
      above={[{ to: admission, label: t("cohortSetup:admission.title") }]}
      title={trainee.name || t("programme:noName")}
      lead={t("trainee.lead", {
        period: formatPeriod(trainee.startsOn, trainee.endsBefore, locale),
        percent: trainee.ftePercent,
      })}
      failed={failed}
      receipt={isSaved ? t("trainee.saved") : null}
    >
      <section aria-labelledby="plasseringer" className="sk-stack">
        <h2 id="plasseringer">{t("trainee.placementsTitle")}</h2>
        {placements.length > 0 ? (
          <PlacementLinks programme={programme.slug} cohort={cohort.slug} placements={placements} />
        ) : (
          <EmptyState>{t("trainee.noPlacements")}</EmptyState>
        )}
      </section>
      <section aria-labelledby="permisjon" className="sk-read sk-stack">
        <h2 id="permisjon">{t("trainee.leavesTitle")}</h2>
        <p className="sk-soft">{t("trainee.leavesLead")}</p>
        <Leaves trainee={trainee} failed={failed} />
      </section>
      <section aria-labelledby="attester" className="sk-read sk-stack">
        <h2 id="attester">{t("trainee.certificatesTitle")}</h2>
        <p className="sk-soft">{t("trainee.certificatesLead")}</p>
        <Certificates trainee={trainee} failed={failed} />
      </section>
    </CohortFrame>
  );
}
