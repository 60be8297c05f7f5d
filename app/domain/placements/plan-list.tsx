import { Link } from "react-router";
import { formatDateTime, formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { PlanStatusTag } from "./plan-status-tag";
import { gapPercent } from "./plan-view";
import type { ListedPlan } from "./plans.server";

/** The proposals of a cohort, the newest first. */
export function PlanList({ plans, path }: { plans: readonly ListedPlan[]; path: string }) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  return (
    <Table
      caption={t("list.caption")}
      columns={[
        { label: t("list.name") },
        { label: t("list.state") },
        { label: t("list.made") },
        { label: t("list.author") },
        { label: t("list.gap"), isNumber: true },
      ]}
      rows={plans.map((plan) => ({
        key: plan.id,
        cells: [
          <Link key="name" to={`${path}/${plan.id}`}>
            {plan.name}
          </Link>,
          <PlanStatusTag key="status" status={plan.status} />,
          formatDateTime(plan.createdAt, locale),
          plan.author ?? t("list.nobody"),
          plan.result?.gap === null || plan.result?.gap === undefined
            ? t("list.unknown")
            : t("list.percent", {
                percent: formatNumber(gapPercent(plan.result.gap), locale),
              }),
        ],
      }))}
    />
  );
}
