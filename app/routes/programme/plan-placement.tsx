import { data, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { changeDraftPlacement, draftChangeForm } from "~/domain/placements/change-draft.server";
import { seatChoices, swapChoices } from "~/domain/placements/placement-choices";
import { LockForm, MoveForm, SwapForm } from "~/domain/placements/placement-forms";
import { isDraft } from "~/domain/placements/plan-status";
import { brokenRuleWords } from "~/domain/placements/plan-words";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/plan-placement";
import { openPlacedPlan } from "./own-plan.server";

const receiptSlugs = { move: "flyttet", swap: "byttet", lock: "laast", unlock: "laast-opp" } as const;

/** The draft of the address with the trainee and the segment; 404 for a plan that can no longer be changed. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openPlacedPlan({ params, context });
  const { input } = opened.plan;
  const trainee = input.trainees.find(({ id }) => id === params.trainee);
  const isKnown = trainee && input.segments.some(({ id }) => id === params.segment);
  if (!isKnown || !isDraft(opened.plan)) throw data(null, { status: 404 });
  const isFixed = trainee.locked.some(({ segment }) => segment === params.segment);
  return { ...opened, at: { trainee: trainee.id, segment: params.segment }, isFixed };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { frame, speaker, plan, plansPath, planPath, at, isFixed } = await open({ params, context });
  const current = plan.placements.find((one) => one.trainee === at.trainee && one.segment === at.segment);
  const seat = plan.input.seats.find(({ id }) => id === current?.seat);
  return {
    frame,
    plansPath,
    plan: { to: planPath, label: plan.name },
    names: { trainee: speaker.names.trainee(at.trainee), segment: speaker.names.segment(at.segment) },
    host: seat ? speaker.names.host(seat.host) : null,
    isLocked: current?.isLocked ?? false,
    isFixed,
    seats: isFixed ? [] : seatChoices(plan, at, speaker),
    swaps: isFixed ? [] : swapChoices(plan, at, speaker),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, speaker, plan, planPath, at } = await open({ params, context });
  const form = await parseForm(request, draftChangeForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await changeDraftPlacement(database, plan, at, form.value);
  if (!result.ok) {
    const field = form.value.intent === "move" ? "seat" : form.value.intent === "swap" ? "other" : "";
    const error =
      result.reason === "breaks_rules"
        ? brokenRuleWords(result.broken[0]!, speaker)
        : { key: `plan:error.${result.reason}` };
    return data(formFailure(form, { [field]: error }), { status: 409 });
  }
  throw redirect(`${planPath}?gjort=${receiptSlugs[form.value.intent]}`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function PlanPlacement({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, plansPath, plan, names, host, isLocked, isFixed, seats, swaps } = loaderData;
  const { t } = useTranslation("plan");
  const failed: FormFailure | undefined = actionData;
  return (
    <CohortFrame
      {...frame}
      current="plan"
      title={t("placement.title", names)}
      lead={host ? t("placement.lead", { host }) : t("placement.noSeat")}
      above={[{ to: plansPath, label: t("title") }, plan]}
      failed={failed}
    >
      {isFixed ? (
        <Note>
          <p>{t("placement.fixed")}</p>
        </Note>
      ) : (
        <div className="sk-stack-lg">
          {host && <LockForm isLocked={isLocked} />}
          {isLocked ? (
            <Note>
              <p>{t("placement.locked")}</p>
            </Note>
          ) : (
            <div className="sk-two">
              <MoveForm choices={seats} form={failed} />
              <SwapForm choices={swaps} form={failed} />
            </div>
          )}
        </div>
      )}
    </CohortFrame>
  );
}
