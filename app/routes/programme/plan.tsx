import { data, redirect } from "react-router";
import { PlanEnded } from "~/domain/placements/plan-ended";
import { planEnding } from "~/domain/placements/plan-ending";
import { PlanHeading } from "~/domain/placements/plan-heading";
import { planPageData } from "~/domain/placements/plan-page-data";
import { PlanProgress } from "~/domain/placements/plan-progress";
import { canDiscard, isComputing, isDraft } from "~/domain/placements/plan-status";
import { planStepForm, takePlanStep } from "~/domain/placements/plan-steps.server";
import { viewOf } from "~/domain/placements/plan-view";
import { progressOf } from "~/domain/placements/planning-runs.server";
import { ShownPlan } from "~/domain/placements/shown-plan";
import { receiptOf } from "~/platform/receipt-of";
import type { FormFailure } from "~/ui/form";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import type { Route } from "./+types/plan";
import { openPlan } from "./own-plan.server";

const receipts = {
  flyttet: "moved",
  byttet: "swapped",
  laast: "locked",
  "laast-opp": "unlocked",
  navn: "renamed",
  kopi: "copied",
  stoppet: "cancelled",
  "tatt-i-bruk": "published",
} as const;
const receiptSlugs = { rename: "navn", copy: "kopi", cancel: "stoppet" } as const;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { cohort, frame, speaker, plan, plansPath, planPath } = await openPlan({ params, context });
  const { input, placements, ...facts } = plan;
  const computes = isComputing(plan, new Date());
  const view = viewOf(url.searchParams.get("vis"));
  return {
    frame,
    paths: { plans: plansPath, plan: planPath },
    plan: {
      ...facts,
      result: null,
      isDraft: isDraft(plan),
      canDiscard: canDiscard(plan),
    },
    progress: computes ? { known: progressOf(plan.id) } : null,
    page: input && placements.length > 0 ? planPageData({ ...plan, input }, cohort, view, speaker) : null,
    ending: planEnding(plan, speaker),
    receipt: receiptOf(receipts, url),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, speaker, plan, plansPath } = await openPlan({ params, context });
  const form = await parseForm(request, planStepForm);
  if (!form.ok) return data(form, { status: 400 });
  const copyName = speaker.t("propose.copyName", { name: plan.name }).slice(0, 120);
  const result = await takePlanStep(database, plan, form.value, copyName);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `plan:error.${result.reason}` }), { status: 409 });
  }
  if (form.value.intent === "discard") throw redirect(`${plansPath}?gjort=lagt-bort`);
  throw redirect(`${plansPath}/${result.plan}?gjort=${receiptSlugs[form.value.intent]}`);
}

export default function Plan({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, paths, plan, progress, page, ending, receipt } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <>
      <PageTitle title={`${plan.name} – ${frame.cohort.name}`} form={failed} />
      <PlanHeading frame={frame} plan={plan} page={page} paths={paths} failed={failed} receipt={receipt} />
      {page ? (
        <ShownPlan page={page} plan={plan} path={paths.plan} form={failed} />
      ) : (
        <div className="sk-wrap sk-section">
          {progress ? (
            <PlanProgress progress={progress.known} since={plan.createdAt} />
          ) : (
            <PlanEnded ending={ending} canDiscard={plan.canDiscard} />
          )}
        </div>
      )}
    </>
  );
}
