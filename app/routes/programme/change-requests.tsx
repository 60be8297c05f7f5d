import { data, Form, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { listChangeRequests } from "~/domain/changes/change-requests.server";
import { ChangeTable } from "~/domain/changes/change-table";
import { ShiftTable } from "~/domain/changes/shift-table";
import { applyShift, expectedOf, listShifts, shiftForm } from "~/domain/changes/shifts.server";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/change-requests";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const [requests, placements, shifts] = await Promise.all([
    listChangeRequests(database, cohort.id),
    listCohortPlacements(database, programme.id, cohort.id),
    listShifts(database, cohort.id),
  ]);
  return {
    programme,
    cohort,
    requests,
    placements,
    shifts: shifts.map((shift) => ({
      ...shift,
      expected: expectedOf(shift),
      name: placements.find(({ traineeId }) => traineeId === shift.traineeId)?.trainee ?? "",
    })),
    isShifted: url.searchParams.has("flyttet"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database } = await openCohort({ params, context });
  const form = await parseForm(request, shiftForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await applyShift(database, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `cohortLife:error.${result.reason}` }), { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/endringer", params)}?flyttet=1`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function ChangeRequests({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, requests, placements, shifts, isShifted } = loaderData;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const failed: FormFailure | undefined = actionData;
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="changes"
      title={t("changes.title")}
      lead={t("changes.lead")}
      failed={failed}
      receipt={isShifted ? t("shift.done") : null}
    >
      {requests.length > 0 ? (
        <ChangeTable
          programme={programme.slug}
          cohort={cohort.slug}
          requests={requests}
          placements={placements}
        />
      ) : (
        <EmptyState>{t("changes.none")}</EmptyState>
      )}
      <section aria-labelledby="klokka" className="sk-stack">
        <h2 id="klokka">{t("shift.title")}</h2>
        <p className="sk-soft">{t(shifts.length > 0 ? "shift.lead" : "shift.none")}</p>
        {shifts.map((shift) => (
          <Form method="post" key={shift.traineeId} className="sk-stack">
            <input type="hidden" name="trainee" value={shift.traineeId} />
            <input type="hidden" name="expected" value={shift.expected} />
            <ShiftTable caption={shift.name || t("programme:noName")} moves={shift.moves} />
            <div className="sk-actions">
              <Button variant="secondary">
                {t("shift.apply")}
                <span className="ds-sr-only"> {t("shift.applyOf", { name: shift.name })}</span>
              </Button>
            </div>
          </Form>
        ))}
      </section>
    </CohortFrame>
  );
}
