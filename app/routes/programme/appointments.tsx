import { data, Form, href, redirect } from "react-router";
import { AppointmentTable } from "~/domain/appointments/appointment-table";
import {
  appointmentForm,
  listAppointments,
  recordAppointment,
} from "~/domain/appointments/cohort-appointments.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type FormFailure, fieldOf } from "~/ui/form";
import { Note } from "~/ui/note";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/appointments";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const appointments = await listAppointments(database, programme.id, cohort);
  return { programme, cohort, appointments, isSaved: url.searchParams.has("lagret") };
}

const fields = { decided_in_the_future: "decidedOn", basis_required: "", unknown_basis: "" } as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database } = await openCohort({ params, context });
  const form = await parseForm(request, appointmentForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await recordAppointment(database, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const failure = formFailure(form, { [fields[result.reason]]: `cohortLife:error.${result.reason}` });
    return data(failure, { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/tilsettinger", params)}?lagret=1`);
}

export default function Appointments({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, appointments, isSaved } = loaderData;
  const { t } = useTranslation(["cohortLife", "cohortSetup", "programme"]);
  const failed: FormFailure | undefined = actionData;
  const byHosts = cohort.model === "host_employs";
  const waiting = appointments.filter(({ recorded }) => recorded === null);
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="appointments"
      title={t("appointments.title")}
      lead={t(byHosts ? "appointments.leadHosts" : "appointments.lead", {
        model: t(`cohortSetup:model.${cohort.model}`),
        count: waiting.length,
      })}
      failed={failed}
      receipt={isSaved ? t("appointments.saved") : null}
    >
      {byHosts && (
        <Note>
          <p>
            {cohort.basis
              ? t("appointments.cohortBasis", { basis: t(`cohortSetup:basis.${cohort.basis}`) })
              : t("appointments.noCohortBasis")}
          </p>
        </Note>
      )}
      {appointments.length > 0 ? (
        <AppointmentTable appointments={appointments} byHosts={byHosts} />
      ) : (
        <EmptyState>{t(byHosts ? "appointments.noPlacements" : "appointments.noTrainees")}</EmptyState>
      )}
      {!byHosts && waiting.length > 0 && (
        <section aria-labelledby="registrer" className="sk-stack">
          <h2 id="registrer">{t("appointments.formTitle")}</h2>
          <Form method="post" className="sk-form" noValidate key={waiting.length}>
            <SelectField
              {...fieldOf(failed, "trainee")}
              label={t("placement.trainee")}
              options={waiting.map(({ traineeId, name }) => ({
                value: traineeId,
                label: name || t("programme:noName"),
              }))}
            />
            <TextField {...fieldOf(failed, "decidedOn")} type="date" label={t("appointments.decidedOn")} />
            <TextField
              {...fieldOf(failed, "reference")}
              label={t("appointments.reference")}
              hint={t("appointments.referenceHint")}
              maxLength={100}
              optional
            />
            <div className="sk-actions">
              <Button>{t("appointments.record")}</Button>
            </div>
          </Form>
        </section>
      )}
    </CohortFrame>
  );
}
