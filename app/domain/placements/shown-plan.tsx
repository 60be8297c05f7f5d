import type { FormFailure } from "~/ui/form";
import { PlanChart } from "./plan-chart";
import { PlanHow } from "./plan-how";
import type { PlanPageData } from "./plan-page-data";
import { PlanTools } from "./plan-tools";
import { RuleList } from "./rule-list";
import { TraineeWishList } from "./trainee-wish-list";

/** A plan with placements: who is where, what each trainee got, and the rules that were checked. */
export function ShownPlan(props: {
  page: PlanPageData;
  plan: { name: string; isDraft: boolean; canDiscard: boolean };
  path: string;
  form: FormFailure | undefined;
}) {
  const { page, plan, path, form } = props;
  return (
    <>
      <div className="sk-wrap sk-section-sm">
        <PlanChart {...page} path={path} isDraft={plan.isDraft} />
      </div>
      <div className="sk-wrap sk-section sk-stack-lg">
        <div className="sk-two">
          <TraineeWishList trainees={page.wishes} />
          <RuleList rules={page.rules} isDraft={plan.isDraft} />
        </div>
        <div>
          <PlanHow how={page.how} />
          <PlanTools name={plan.name} canCopy={plan.isDraft} canDiscard={plan.canDiscard} form={form} />
        </div>
      </div>
    </>
  );
}
