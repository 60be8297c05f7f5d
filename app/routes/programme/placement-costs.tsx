import { data, Form, href, redirect } from "react-router";
import { CostShareFields } from "~/domain/cost-shares/cost-share-fields";
import { costShareForm, monthsOf } from "~/domain/cost-shares/cost-share-form";
import { listCostShares, setCostShares } from "~/domain/cost-shares/cost-shares.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { formatMonthYear } from "~/locales/format";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/placement-costs";
import { openPlacement } from "./open-placement.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, cohort, database, placement } = await openPlacement({ params, context });
  const shares = await listCostShares(database, placement.id);
  return { programme, cohort, placement, shares, isSaved: url.searchParams.has("lagret") };
}

const fields = {
  month_outside_placement: "months",
  share_out_of_range: "host",
  shares_do_not_sum: "host",
} as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, placement } = await openPlacement({ params, context });
  const form = await parseForm(request, costShareForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await setCostShares(database, placement.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const failure = formFailure(form, { [fields[result.reason]]: `cohortLife:error.${result.reason}` });
    return data(failure, { status: 409 });
  }
  throw redirect(
    `${href("/:lang?/program/:programme/kull/:cohort/plassering/:placement/kostnader", params)}?lagret=1`,
  );
}

export default function PlacementCosts({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, placement, shares, isSaved } = loaderData;
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const list = href("/:lang?/program/:programme/kull/:cohort/kostnader", {
    lang,
    programme: programme.slug,
    cohort: cohort.slug,
  });
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="costs"
      above={[{ to: list, label: t("costs.title") }]}
      title={t("costs.formTitle", {
        name: placement.trainee || t("programme:noName"),
        host: placement.host,
      })}
      lead={t("costs.formLead")}
      failed={failed}
      receipt={isSaved ? t("costs.saved") : null}
    >
      <Form method="post" className="sk-form" noValidate>
        <CostShareFields
          months={monthsOf(placement).map((value) => ({ value, label: formatMonthYear(value, locale) }))}
          shares={shares}
          hostPercent={placement.hostCostPercent}
          failed={failed}
        />
        <div className="sk-actions">
          <Button>{t("costs.save")}</Button>
        </div>
      </Form>
    </CohortFrame>
  );
}
