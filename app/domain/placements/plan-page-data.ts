import { defaultWeight, plannerWeights } from "~/domain/programmes/template-form";
import { capitalise, formatCount, formatNumber } from "~/locales/format";
import { monthsBetween } from "../programmes/days";
import { boundOf, gapTo, judgePlan } from "./judge-plan";
import type { PlanCohort } from "./plan-cohort.server";
import { planRows } from "./plan-rows";
import { checkedRules } from "./plan-rules";
import { hostTimeline, traineeTimeline } from "./plan-timeline";
import type { PlanView } from "./plan-view";
import { traineeWishes } from "./plan-wishes";
import type { Speaker } from "./plan-words";
import type { PlanInput } from "./planner/plan-format";
import type { FoundPlan } from "./plans.server";

type ReadablePlan = FoundPlan & { input: PlanInput };

/** Everything that the page of a plan shows, in the speaker's language. */
export function planPageData(plan: ReadablePlan, cohort: PlanCohort, view: PlanView, speaker: Speaker) {
  const { input, placements, result } = plan;
  const judged = judgePlan(input, placements);
  const rows = planRows(input, placements, speaker);
  const rules = checkedRules({ input, placements, judged }, cohort.seats, speaker);
  const bound = boundOf(result, placements);
  return {
    size: sizeText(input, speaker),
    keys: {
      wishes: judged.wishes,
      gap: gapTo(bound, judged.score.objective),
      stopped: result?.status === "time_limit" || result?.status === "work_limit" ? result.status : null,
      locked: placements.filter(({ isLocked }) => isLocked).length,
      warnings: rules.filter(({ isWarning }) => isWarning).map(({ title }) => title),
    },
    view,
    timeline:
      view === "trainees"
        ? traineeTimeline(input, rows, speaker)
        : view === "hosts"
          ? hostTimeline(input, rows, speaker)
          : null,
    rows: view === "table" ? rows : [],
    wishes: traineeWishes(input, judged.explanations, speaker),
    rules,
    how: {
      worth: judged.score.objective,
      bound,
      floor: judged.floor,
      isFloorProved: result?.fairness?.proved ?? false,
      milliseconds: result?.milliseconds ?? null,
      seed: plan.seed,
      weights: plannerWeights.flatMap((name) =>
        input.weights[name] === defaultWeight ? [] : { name, weight: input.weights[name] },
      ),
      locksLeftOut: result?.locksLeftOut ?? 0,
    },
  };
}

export type PlanPageData = ReturnType<typeof planPageData>;

/** "Ti traineer", "femten verter", "18 måneder". */
function sizeText({ trainees, seats, segments }: PlanInput, { t, locale }: Speaker) {
  const hosts = new Set(seats.map(({ host }) => host)).size;
  const [first = ""] = segments.map(({ start }) => start).sort();
  const last =
    segments
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? "";
  const months = monthsBetween(first, last);
  return {
    trainees: t("lead.trainees", {
      count: trainees.length,
      number: capitalise(formatCount(trainees.length, locale)),
    }),
    hosts: t("lead.hosts", { count: hosts, number: formatCount(hosts, locale) }),
    months: t("lead.months", { count: months, number: formatNumber(months, locale) }),
  };
}
