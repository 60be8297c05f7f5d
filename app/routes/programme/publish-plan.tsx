import { data, Form, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { judgePlan } from "~/domain/placements/judge-plan";
import { planChangeLines } from "~/domain/placements/plan-changes";
import { isDraft } from "~/domain/placements/plan-status";
import { brokenRuleWords, say } from "~/domain/placements/plan-words";
import { listPlanChanges, publishPlan } from "~/domain/placements/publish-plan.server";
import { PublishTerms } from "~/domain/placements/publish-terms";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure } from "~/ui/parse-form.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/publish-plan";
import { openPlacedPlan } from "./own-plan.server";

/** The draft of the address with the rules it breaks; 404 for a plan that is none. */
async function open(args: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openPlacedPlan(args);
  const { plan, speaker } = opened;
  if (!isDraft(plan)) throw data(null, { status: 404 });
  const broken = judgePlan(plan.input, plan.placements).broken.map((one) =>
    say(speaker, brokenRuleWords(one, speaker)),
  );
  return { ...opened, broken };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { database, cohort, frame, speaker, plan, plansPath, planPath, broken } = await open({
    params,
    context,
  });
  return {
    frame,
    plansPath,
    plan: { to: planPath, label: plan.name },
    isReady: ["matching", "confirmed", "running"].includes(cohort.status),
    hostsEmploy: cohort.hostsEmploy,
    placements: plan.placements.length,
    broken,
    changes: planChangeLines(await listPlanChanges(database, plan.id), speaker),
  };
}

export async function action({ params, context }: Route.ActionArgs) {
  const { database, speaker, plan, planPath, broken } = await open({ params, context });
  const refuse = (key: string, host = "") =>
    data(formFailure({ values: {} }, { "": { key: `plan:error.${key}`, values: { host } } }), {
      status: 409,
    });
  if (broken.length > 0) return refuse("broken");
  const result = await publishPlan(database, plan.id);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const seat = plan.input.seats.find(({ id }) => id === result.seat);
    return refuse(result.reason, seat ? speaker.names.host(seat.host) : speaker.t("name.seat"));
  }
  throw redirect(`${planPath}?gjort=tatt-i-bruk`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function PublishPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, plansPath, plan, isReady, broken, changes } = loaderData;
  const { t } = useTranslation("plan");
  const failed: FormFailure | undefined = actionData;
  const isOpen = isReady && broken.length === 0 && changes.length === 0;
  return (
    <CohortFrame
      {...frame}
      current="plan"
      title={t("publish.title")}
      lead={t("publish.lead", { name: plan.label, cohort: frame.cohort.name })}
      above={[{ to: plansPath, label: t("title") }, plan]}
      failed={failed}
    >
      <div className="sk-stack-lg">
        <PublishTerms {...loaderData} />
        {isOpen && (
          <Form method="post">
            <Button>{t("publish.button")}</Button>
          </Form>
        )}
      </div>
    </CohortFrame>
  );
}
