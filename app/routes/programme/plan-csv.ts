import { planCsv } from "~/domain/placements/plan-csv";
import { planRows } from "~/domain/placements/plan-rows";
import type { Route } from "./+types/plan-csv";
import { openPlacedPlan } from "./own-plan.server";

/** The placements of a plan, to download. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { plan, cohort, speaker } = await openPlacedPlan({ params, context });
  return new Response(planCsv(planRows(plan.input, plan.placements, speaker), speaker), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="plan-${cohort.slug}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
