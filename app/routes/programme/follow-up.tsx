import { data, Form, href, redirect } from "react-router";
import { EscalationList } from "~/domain/follow-up/escalation-list";
import {
  changeFollowUp,
  followUpForm,
  listEscalations,
  listPulses,
  readRetention,
} from "~/domain/follow-up/follow-up.server";
import { PulseTable } from "~/domain/follow-up/pulse-table";
import { RetentionTable } from "~/domain/follow-up/retention-table";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/follow-up";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const [escalations, placements, pulses, retention] = await Promise.all([
    listEscalations(database, cohort.id),
    listCohortPlacements(database, programme.id, cohort.id),
    listPulses(database, cohort.id),
    readRetention(database, programme.id, cohort.id),
  ]);
  const about = (id: string) => placements.find((placement) => placement.id === id);
  return {
    programme,
    cohort,
    escalations: escalations.map((one) => ({
      ...one,
      trainee: about(one.placementId)?.trainee ?? "",
      host: about(one.placementId)?.host ?? "",
      mentor: about(one.placementId)?.mentor ?? null,
    })),
    pulses,
    retention,
    isSaved: url.searchParams.has("lagret"),
  };
}

const fields = {
  reason_required: "note",
  pulse_exists: "segment",
  pulse_reversed: "lastDay",
  unknown_segment: "segment",
} as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort } = await openCohort({ params, context });
  const form = await parseForm(request, followUpForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await changeFollowUp(database, cohort.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const failure = formFailure(form, { [fields[result.reason]]: `cohortLife:error.${result.reason}` });
    return data(failure, { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/oppfolging", params)}?lagret=1`);
}

export default function FollowUp({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, escalations, pulses, retention, isSaved } = loaderData;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const failed: FormFailure | undefined = actionData;
  const asked = new Set(pulses.map(({ segment }) => segment));
  const unasked = cohort.segments.filter(({ number }) => !asked.has(number));
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="followUp"
      title={t("followUp.title")}
      lead={t("followUp.lead")}
      failed={failed}
      receipt={isSaved ? t("followUp.saved") : null}
    >
      <section aria-labelledby="samtaler" className="sk-stack">
        <h2 id="samtaler">{t("escalation.heading")}</h2>
        {escalations.length > 0 ? (
          <EscalationList escalations={escalations} failed={failed} />
        ) : (
          <p className="sk-soft">{t("escalation.none")}</p>
        )}
      </section>
      <section aria-labelledby="puls" className="sk-stack">
        <h2 id="puls">{t("pulse.title")}</h2>
        <p className="sk-soft">{t("pulse.lead")}</p>
        {pulses.length > 0 && <PulseTable pulses={pulses} />}
        {unasked.length > 0 && (
          <Form method="post" className="sk-form" noValidate key={unasked.length}>
            <h3>{t("pulse.formTitle")}</h3>
            <SelectField
              {...fieldOf(failed, "segment")}
              label={t("placement.segment")}
              options={unasked.map(({ number }) => ({
                value: String(number),
                label: t("programme:segment", { number }),
              }))}
            />
            <div className="sk-fields">
              <TextField {...fieldOf(failed, "opensOn")} type="date" label={t("pulse.opensOn")} />
              <TextField {...fieldOf(failed, "lastDay")} type="date" label={t("pulse.lastDay")} />
            </div>
            <div className="sk-actions">
              <Button variant="secondary" name="intent" value="pulse">
                {t("pulse.create")}
              </Button>
            </div>
          </Form>
        )}
      </section>
      <section aria-labelledby="etterpa" className="sk-stack">
        <h2 id="etterpa">{t("retention.title")}</h2>
        <p className="sk-soft">{t("retention.lead", { count: retention.consents })}</p>
        {retention.rows.length > 0 ? <RetentionTable rows={retention.rows} /> : <p>{t("retention.none")}</p>}
      </section>
    </CohortFrame>
  );
}
