import { data, href, Link, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { localeContext } from "~/context";
import { listAppointments } from "~/domain/appointments/cohort-appointments.server";
import { certificateGap } from "~/domain/placements/certificate-gaps.server";
import {
  coordinatePlacement,
  listMentors,
  placementForm,
} from "~/domain/placements/coordinate-placement.server";
import { MentorForm } from "~/domain/placements/mentor-form";
import { PlacementFacts } from "~/domain/placements/placement-facts";
import { PlacementStepForm } from "~/domain/placements/placement-step-form";
import { coordinatorSteps, isChangeable } from "~/domain/placements/placement-steps";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { getReference } from "~/domain/reference/reference.server";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/placement";
import { openPlacement } from "./open-placement.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, cohort, database, placement } = await openPlacement({ params, context });
  const words = { reference: await getReference(database), locale: context.get(localeContext).locale };
  const [mentors, appointments, lacks] = await Promise.all([
    isChangeable(placement.status) ? listMentors(database, programme.id, placement.agencyId) : [],
    listAppointments(database, programme.id, cohort),
    certificateGap(database, cohort.id, placement, words),
  ]);
  const appointment = appointments.find(({ id }) => id === placement.id || id === placement.traineeId);
  return {
    programme,
    cohort,
    placement,
    mentors,
    appointment: appointment ?? null,
    lacks,
    isMoved: url.searchParams.has("flyttet"),
  };
}

const fields = {
  reason_required: "reason",
  destination_required: "destination",
  unknown_destination: "destination",
  end_outside_placement: "lastDay",
  unknown_mentor: "mentor",
  mentor_full: "mentor",
  mentor_is_the_trainee: "mentor",
} as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, placement } = await openPlacement({ params, context });
  const form = await parseForm(request, placementForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await coordinatePlacement(database, placement.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason in fields ? fields[result.reason as keyof typeof fields] : "";
    return data(formFailure(form, { [field]: `cohortLife:error.${result.reason}` }), { status: 409 });
  }
  throw redirect(
    `${href("/:lang?/program/:programme/kull/:cohort/plassering/:placement", params)}?flyttet=1`,
  );
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function Placement({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, placement, mentors, appointment, lacks, isMoved } = loaderData;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const address = { lang, programme: programme.slug, cohort: cohort.slug };
  const name = placement.trainee || t("programme:noName");
  const steps = coordinatorSteps(placement.status);
  const sectionOf = (step: (typeof steps)[number]) => (
    <section key={step} aria-labelledby={step} className="sk-stack">
      <h2 id={step}>{t(`placementStep.title.${step}`)}</h2>
      <p className="sk-soft">{t(`placementStep.lead.${step}`)}</p>
      <PlacementStepForm placement={placement} step={step} failed={failed} />
    </section>
  );
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="board"
      above={[
        {
          to: href("/:lang?/program/:programme/kull/:cohort/trainee/:trainee", {
            ...address,
            trainee: placement.traineeId,
          }),
          label: name,
        },
      ]}
      title={t("placement.title", { name, host: placement.host })}
      lead={t("placement.lead", { segment: placement.segment })}
      failed={failed}
      receipt={isMoved ? t("placement.saved", { status: t(`status.${placement.status}`) }) : null}
    >
      <div className="sk-read sk-stack">
        <PlacementFacts
          programme={programme.slug}
          cohort={cohort.slug}
          placement={placement}
          appointment={appointment}
          lacks={lacks}
        />
        <p>
          {isChangeable(placement.status) && (
            <Link
              to={href("/:lang?/program/:programme/kull/:cohort/plassering/:placement/endre/:kind?", {
                ...address,
                placement: placement.id,
              })}
            >
              {t("placement.toChange")}
            </Link>
          )}
        </p>
        <p>
          <Link
            to={href("/:lang?/program/:programme/kull/:cohort/plassering/:placement/kostnader", {
              ...address,
              placement: placement.id,
            })}
          >
            {t("placement.toCosts")}
          </Link>
        </p>
      </div>
      {steps.filter((step) => step === "confirmed").map(sectionOf)}
      {mentors.length > 0 && (
        <section aria-labelledby="fadder" className="sk-stack">
          <h2 id="fadder">{t("placement.mentorTitle")}</h2>
          <MentorForm placement={placement} mentors={mentors} failed={failed} />
        </section>
      )}
      {steps.filter((step) => step !== "confirmed").map(sectionOf)}
    </CohortFrame>
  );
}
