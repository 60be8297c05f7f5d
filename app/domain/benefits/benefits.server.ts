import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";

export const benefitCategories = [
  "flexibility",
  "stipend",
  "security",
  "pension",
  "development",
  "workplace",
] as const;
type BenefitCategory = (typeof benefitCategories)[number];

export type BenefitRule = {
  validFrom: string;
  validTo: string | null;
  amountNok: number | null;
  per: "once" | "month" | "year" | null;
  conditions: string;
  source: string;
};

export type ExplainedBenefit = {
  id: string;
  category: BenefitCategory;
  name: string;
  description: string;
  employerTypes: string[];
  source: string | null;
  rules: BenefitRule[];
  liveListings: number;
};

/** Every benefit in the language of the page, with its rules, the newest first, and how many open listings offer it. */
export async function listBenefits(database: RequestDatabase, locale: Locale): Promise<ExplainedBenefit[]> {
  const [benefits, counts] = await Promise.all([
    database.from("benefits").select("*, benefit_rules(*)").order("position"),
    database.rpc("live_listings_by_benefit"),
  ]);
  if (benefits.error) throw benefits.error;
  if (counts.error) throw counts.error;
  const live = new Map(counts.data.map((row) => [row.benefit_id, row.live_listings]));
  return benefits.data.map((row) => ({
    id: row.id,
    category: row.category as BenefitCategory,
    name: row[`name_${locale}`],
    description: row[`description_${locale}`],
    employerTypes: row.employer_types,
    source: row.source,
    rules: row.benefit_rules
      .map((rule) => ({
        validFrom: rule.valid_from,
        validTo: rule.valid_to,
        amountNok: rule.amount_nok,
        per: rule.per as BenefitRule["per"],
        conditions: rule[`conditions_${locale}`],
        source: rule.source,
      }))
      .sort((a, b) => b.validFrom.localeCompare(a.validFrom)),
    liveListings: live.get(row.id) ?? 0,
  }));
}

/** The ways to have student loans written off, as their rules stand: those benefits that carry a rule with an amount. */
export function studentLoanRules(benefits: readonly ExplainedBenefit[]) {
  return benefits
    .filter((benefit) => benefit.id.startsWith("student-loan-"))
    .flatMap((benefit) => benefit.rules.map((rule) => ({ benefit, rule })));
}
