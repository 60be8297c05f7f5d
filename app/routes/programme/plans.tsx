import { data, redirect } from "react-router";
import { z } from "zod";
import { AskAgain } from "~/domain/placements/ask-again";
import { CompareForm, hasPlacements } from "~/domain/placements/compare-form";
import { PlanList } from "~/domain/placements/plan-list";
import { findPlan, listPlans } from "~/domain/placements/plans.server";
import { ProposeForm } from "~/domain/placements/propose-form";
import { proposePlan } from "~/domain/placements/propose-plan.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { createLateClient } from "~/platform/database.server";
import { EmptyState } from "~/ui/empty-state";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/plans";
import { openPlanCohort } from "./own-plan.server";

const proposeForm = z.object({ locks: z.uuid().optional() });

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { database, cohort, frame, plansPath } = await openPlanCohort({ params, context });
  const { plans } = await listPlans(database, cohort.id);
  const isDiscarded = url.searchParams.get("gjort") === "lagt-bort";
  return { frame, plansPath, plans, isDiscarded };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort, speaker, plansPath } = await openPlanCohort({ params, context });
  const form = await parseForm(request, proposeForm);
  if (!form.ok) return data(form, { status: 400 });
  const source = form.value.locks ? await findPlan(database, cohort.id, form.value.locks) : null;
  if (form.value.locks && !source) throw data(null, { status: 404 });
  const { count } = await listPlans(database, cohort.id);
  const proposal = await proposePlan(database, await createLateClient(database), cohort.id, {
    name: speaker.t("propose.name", { number: count + 1 }),
    seed: count,
    locks: source?.placements.filter(({ isLocked }) => isLocked) ?? [],
  });
  if (proposal.ok || proposal.reason === "already_computing") throw redirect(`${plansPath}/${proposal.plan}`);
  if (proposal.reason === "not_found") throw data(null, { status: 404 });
  const failure = formFailure(form, { "": `plan:error.${proposal.reason}` });
  return data(failure, { status: proposal.reason === "busy" ? 429 : 409 });
}

export default function Plans({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, plansPath, plans, isDiscarded } = loaderData;
  const { t } = useTranslation("plan");
  const failed: FormFailure | undefined = actionData;
  return (
    <CohortFrame
      {...frame}
      current="plan"
      title={t("title")}
      lead={t("list.lead")}
      failed={failed}
      receipt={isDiscarded ? t("done.discarded") : null}
    >
      <section aria-labelledby="forslag" className="sk-stack">
        <h2 id="forslag">{t("list.title")}</h2>
        {plans.some(({ status }) => status === "computing") && <AskAgain />}
        {plans.length > 0 ? (
          <PlanList plans={plans} path={plansPath} />
        ) : (
          <EmptyState>{t("list.none")}</EmptyState>
        )}
      </section>
      <div className="sk-two">
        <section aria-labelledby="nytt" className="sk-stack">
          <h2 id="nytt">{t("propose.title")}</h2>
          <ProposeForm plans={plans} form={failed} />
        </section>
        {plans.filter(hasPlacements).length > 1 && (
          <section aria-labelledby="sammenlign" className="sk-stack">
            <h2 id="sammenlign">{t("compare.title")}</h2>
            <CompareForm plans={plans} path={`${plansPath}/sammenlign`} />
          </section>
        )}
      </div>
    </CohortFrame>
  );
}
