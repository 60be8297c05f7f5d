import { compareDrafts } from "~/domain/placements/compare-drafts";
import { CompareForm } from "~/domain/placements/compare-form";
import { CompareKeys, CompareMoves, CompareTrainees } from "~/domain/placements/compare-tables";
import { findPlan, listPlans } from "~/domain/placements/plans.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { Note } from "~/ui/note";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/compare-plans";
import { openPlanCohort } from "./own-plan.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { database, cohort, frame, speaker, plansPath } = await openPlanCohort({ params, context });
  const chosen = { a: url.searchParams.get("a"), b: url.searchParams.get("b") };
  const [{ plans }, a, b] = await Promise.all([
    listPlans(database, cohort.id),
    findPlan(database, cohort.id, chosen.a ?? ""),
    findPlan(database, cohort.id, chosen.b ?? ""),
  ]);
  const later = a && b && a.createdAt > b.createdAt ? a : b;
  const input = later?.input;
  const isPair = a && b && input && a.id !== b.id && a.placements.length > 0 && b.placements.length > 0;
  return {
    frame,
    plansPath,
    plans,
    chosen,
    isSame: a !== null && a.id === b?.id,
    pair: isPair
      ? {
          // Two plans may have one name, and columns are told apart by theirs.
          a: a.name === b.name ? `${a.name} (1)` : a.name,
          b: a.name === b.name ? `${b.name} (2)` : b.name,
          comparison: compareDrafts(input, a, b, speaker),
          isOneInput: a.inputHash === b.inputHash,
        }
      : null,
  };
}

export default function ComparePlans({ loaderData }: Route.ComponentProps) {
  const { frame, plansPath, plans, chosen, isSame, pair } = loaderData;
  const { t } = useTranslation("plan");
  const error = pair ? null : { key: isSame ? "plan:compare.same" : "plan:compare.missing" };
  return (
    <CohortFrame
      {...frame}
      current="plan"
      title={t("compare.title")}
      lead={pair ? t("compare.lead", pair) : t("compare.missing")}
      above={[{ to: plansPath, label: t("title") }]}
    >
      {pair && (
        <>
          <div className="sk-stack">
            {!pair.isOneInput && (
              <Note>
                <p>{t("compare.otherInput")}</p>
              </Note>
            )}
            <CompareKeys {...pair} />
          </div>
          <section aria-labelledby="flyttet" className="sk-stack">
            <h2 id="flyttet">{t("compare.movedTitle")}</h2>
            <CompareMoves {...pair} />
          </section>
          <section aria-labelledby="traineer" className="sk-stack">
            <h2 id="traineer">{t("compare.traineesTitle")}</h2>
            <CompareTrainees {...pair} />
          </section>
        </>
      )}
      <CompareForm plans={plans} path={`${plansPath}/sammenlign`} chosen={chosen} error={error} />
    </CohortFrame>
  );
}
