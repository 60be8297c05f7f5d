import { formatDate, formatMoney, joinList } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { BenefitRule, ExplainedBenefit } from "./benefits.server";

/** Who has student loans written off, how much, from when and by what source; and where the action zone is. */
export function StudentLoanTable(props: {
  rules: readonly { benefit: ExplainedBenefit; rule: BenefitRule }[];
  actionZone: readonly { county: string; municipalities: string[] }[];
}) {
  const { t } = useTranslation("pages");
  const { locale } = useLocale();
  return (
    <section id="studielan" aria-labelledby="studielan-tittel">
      <h2 id="studielan-tittel">{t("benefits.loan.title")}</h2>
      <p className="sk-soft sk-mt-s sk-mb sk-read">{t("benefits.loan.text")}</p>
      <Table
        caption={t("benefits.loan.caption")}
        columns={[
          { label: t("benefits.loan.column.scheme") },
          { label: t("benefits.loan.column.who") },
          { label: t("benefits.loan.column.amount") },
          { label: t("benefits.loan.column.from") },
          { label: t("benefits.loan.column.source") },
        ]}
        rows={props.rules.map(({ benefit, rule }) => ({
          key: benefit.id + rule.validFrom,
          cells: [
            benefit.name,
            rule.conditions,
            rule.amountNok === null
              ? t("benefits.unknown")
              : t(`benefits.per.${rule.per ?? "once"}`, { amount: formatMoney(rule.amountNok, locale) }),
            formatDate(rule.validFrom, locale),
            <span key="source" lang={locale === "nb" ? undefined : "nb"}>
              {rule.source}
            </span>,
          ],
        }))}
      />
      <h3 className="sk-mt">{t("benefits.loan.zoneTitle")}</h3>
      <p className="sk-soft sk-mb-s">{t("benefits.loan.zoneText")}</p>
      <ul className="sk-bullets sk-read">
        {props.actionZone.map(({ county, municipalities }) => (
          <li key={county}>
            <strong>{county}:</strong> {joinList(municipalities, locale, "and")}
          </li>
        ))}
      </ul>
      <p className="sk-small sk-soft sk-mt">{t("benefits.loan.centrality")}</p>
    </section>
  );
}
