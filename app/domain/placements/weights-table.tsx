import { formatNumber } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PlanInput } from "./planner/plan-format";

type Weights = PlanInput["weights"];

/** What a plan is worth, part by part, with the weight of each. */
export function WeightsTable({ weights }: { weights: Weights }) {
  const { t } = useTranslation("algorithms");
  const { locale } = useLocale();
  return (
    <section aria-labelledby="vekter">
      <h2 id="vekter">{t("weights.title")}</h2>
      <p className="sk-read sk-mt-s sk-mb">{t("weights.text")}</p>
      <Table
        caption={t("weights.caption")}
        columns={[
          { label: t("weights.what") },
          { label: t("weights.counts") },
          { label: t("weights.weight"), isNumber: true },
        ]}
        rows={(Object.keys(weights) as (keyof Weights)[]).map((part) => ({
          key: part,
          cells: [
            t(`weights.row.${part}.what`),
            t(`weights.row.${part}.counts`),
            formatNumber(weights[part], locale),
          ],
        }))}
      />
    </section>
  );
}
