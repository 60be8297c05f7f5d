import { data, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { localeContext } from "~/context";
import { ChangeFacts } from "~/domain/changes/change-facts";
import { changeSteps, decideChangeForm } from "~/domain/changes/change-form";
import { ChangePreview } from "~/domain/changes/change-preview";
import { decideRequest, listChangeRequests, previewRequest } from "~/domain/changes/change-requests.server";
import { ChangeStatusTag } from "~/domain/changes/change-table";
import { DecideChangeForm } from "~/domain/changes/decide-change-form";
import { certificateText } from "~/domain/placements/certificate-refusal";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { listCohortChoices } from "~/domain/programmes/cohort-choices.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/change-request";
import { openCohort } from "./open-cohort.server";

/** The request of the address; 404 when nothing such was asked in the cohort. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openCohort({ params, context });
  const requests = await listChangeRequests(opened.database, opened.cohort.id);
  const request = requests.find(({ id }) => id === params.request);
  if (!request) throw data(null, { status: 404 });
  return { ...opened, request };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort, request } = await open({ params, context });
  const [placements, { hosts }, preview, reference] = await Promise.all([
    listCohortPlacements(database, programme.id, cohort.id),
    listCohortChoices(database, programme.id),
    request.status === "submitted" ? previewRequest(database, request.id) : null,
    getReference(database),
  ]);
  const { locale } = context.get(localeContext);
  const missing = preview && "refused" in preview ? preview.missing : null;
  const placement = placements.find(({ id }) => id === request.placementId);
  if (!placement) throw data(null, { status: 404 });
  return {
    programme,
    cohort,
    request,
    placement,
    other: placements.find(({ id }) => id === request.otherId) ?? null,
    newHost: hosts.find(({ value }) => value === request.seat?.agencyId)?.label ?? null,
    preview,
    because: missing && certificateText(missing, { placements, hosts }, reference, locale),
    steps: changeSteps(request.status, request.requestedBy === viewerOf(context).accountId).filter(
      (step) => step !== "approved" || (preview && "shift" in preview),
    ),
    isDone: url.searchParams.has("gjort"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, request: change } = await open({ params, context });
  const form = await parseForm(request, decideChangeForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await decideRequest(database, change.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const asksNote = result.reason === "reason_required";
    const failure = formFailure(form, {
      [asksNote ? "note" : ""]: `cohortLife:error.${asksNote ? "note_required" : result.reason}`,
    });
    return data(failure, { status: asksNote ? 400 : 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/endringer/:request", params)}?gjort=1`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function ChangeRequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, request, placement, other, newHost, preview, because, steps, isDone } =
    loaderData;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const list = href("/:lang?/program/:programme/kull/:cohort/endringer", {
    lang,
    programme: programme.slug,
    cohort: cohort.slug,
  });
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="changes"
      above={[{ to: list, label: t("changes.title") }]}
      title={t(`change.title.${request.kind}`)}
      lead={placement.trainee || t("programme:noName")}
      failed={failed}
      receipt={isDone ? t(`changeDone.${request.status}`) : null}
    >
      <section className="sk-read sk-stack">
        <p>
          <ChangeStatusTag status={request.status} />
        </p>
        <ChangeFacts request={request} placement={placement} other={other} newHost={newHost} />
      </section>
      {preview && (
        <ChangePreview
          kind={request.kind}
          preview={preview}
          because={because}
          people={other ? [placement, other] : [placement]}
        />
      )}
      {steps.length > 0 && (
        <section aria-labelledby="svar" className="sk-stack">
          <h2 id="svar">{t("change.answerTitle")}</h2>
          <DecideChangeForm status={request.status} seen={request.updatedAt} steps={steps} failed={failed} />
        </section>
      )}
    </CohortFrame>
  );
}
