import { data, Form, href, Link, redirect } from "react-router";
import { changeErrorField } from "~/domain/changes/change-errors";
import { ChangeFields } from "~/domain/changes/change-fields";
import { type Change, changeForms, changeKinds } from "~/domain/changes/change-form";
import { requestChange } from "~/domain/changes/change-requests.server";
import { findCohort } from "~/domain/programmes/cohort-board.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/ask-change";
import { openPlacement } from "./open-placement.server";

/** The placement and the kind of change of the address; without one the page asks which. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const kind = changeKinds.find((one) => one === params.kind) ?? null;
  if (params.kind && !kind) throw data(null, { status: 404 });
  return { kind, ...(await openPlacement({ params, context })) };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { kind, programme, cohort, database, placement, placements } = await open({ params, context });
  const board = kind === "host" ? await findCohort(database, programme.id, cohort.slug) : null;
  const seats = (board?.seats ?? [])
    .filter((seat) => seat.segment === placement.segment && seat.id !== placement.seatId && !seat.isWithdrawn)
    .map((seat) => ({ value: seat.id, label: `${seat.host} (${seat.place})` }));
  const others = placements
    .filter(
      (other) =>
        other.isLive && other.segment === placement.segment && other.traineeId !== placement.traineeId,
    )
    .map((other) => ({ value: other.id, label: `${other.trainee} – ${other.host}` }));
  return { kind, programme, cohort, placement, seats, others };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { kind, database, placement } = await open({ params, context });
  if (!kind) throw data(null, { status: 405 });
  const form = await parseForm(request, changeForms[kind]);
  if (!form.ok) return data(form, { status: 400 });
  const result = await requestChange(database, placement.id, { kind, value: form.value } as Change);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const failure = formFailure(form, {
      [changeErrorField(kind, result.reason)]: `cohortLife:error.${result.reason}`,
    });
    return data(failure, { status: 409 });
  }
  throw redirect(
    href("/:lang?/program/:programme/kull/:cohort/endringer/:request", {
      ...params,
      request: result.requestId,
    }),
  );
}

export default function AskChange({ loaderData, actionData }: Route.ComponentProps) {
  const { kind, programme, cohort, placement, seats, others } = loaderData;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const address = { lang, programme: programme.slug, cohort: cohort.slug, placement: placement.id };
  const name = placement.trainee || t("programme:noName");
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="changes"
      above={[
        {
          to: href("/:lang?/program/:programme/kull/:cohort/plassering/:placement", address),
          label: t("placement.title", { name, host: placement.host }),
        },
      ]}
      title={t(kind ? `change.title.${kind}` : "change.title.choose")}
      lead={t("change.lead")}
      failed={failed}
    >
      {kind ? (
        <Form method="post" className="sk-form" noValidate>
          <ChangeFields kind={kind} placement={placement} seats={seats} others={others} failed={failed} />
          <div className="sk-actions">
            <Button>{t("change.send")}</Button>
          </div>
        </Form>
      ) : (
        <ul className="sk-stack">
          {changeKinds.map((one) => (
            <li key={one}>
              <Link
                to={href("/:lang?/program/:programme/kull/:cohort/plassering/:placement/endre/:kind?", {
                  ...address,
                  kind: one,
                })}
              >
                {t(`change.title.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </CohortFrame>
  );
}
