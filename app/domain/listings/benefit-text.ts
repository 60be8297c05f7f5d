import type { TFunction } from "i18next";
import type { Benefit, Reference } from "~/domain/reference/reference";
import { nameIn } from "~/domain/reference/reference";
import { formatMoney, joinList } from "~/locales/format";
import type { Locale } from "~/locales/locale";

export type BenefitParameters = Readonly<
  Record<string, string | number | boolean | readonly string[] | null>
>;

type Words = { t: TFunction<"listings">; locale: Locale; reference: Reference };

const money = new Set([
  "amount_nok_per_year",
  "amount_nok_per_month",
  "max_nok",
  "max_nok_per_year",
  "budget_nok_per_year",
]);
const counted = new Set([
  "days_per_week_remote",
  "required_onsite_days_per_year",
  "hours_per_week",
  "binding_months",
  "months",
  "exam_leave_days",
  "days_per_year",
  "career_levels",
  "weeks",
  "gatherings_per_year",
]);

/** A benefit in words: `details` in the language of the page, `own` as the employer wrote it, in the ad's language. */
export type BenefitText = { name: string; details: string[]; own: string[] };

/**
 * What an ad promises about one benefit: its name and the facts that make it comparable ("15 studiepoeng i året"), in
 * the order of the benefit's own parameters.
 */
export function benefitText(benefit: Benefit, parameters: BenefitParameters, words: Words): BenefitText {
  const isOwn = (key: string) => typeof parameters[key] === "string" && !isPlace(key) && !isClock(key);
  const texts = (keys: readonly string[]) =>
    keys.map((key) => parameterText(key, parameters, words)).filter((text) => text !== null);
  return {
    name: nameIn(benefit, words.locale),
    details: texts(benefit.parameters.filter((key) => !isOwn(key))),
    own: texts(benefit.parameters.filter(isOwn)),
  };
}

function isPlace(key: string): boolean {
  return key.endsWith("_municipality") || key.endsWith("_municipalities");
}

function isClock(key: string): boolean {
  return key.startsWith("core_time_");
}

function parameterText(key: string, parameters: BenefitParameters, { t, locale, reference }: Words) {
  if (key === "core_time_end") return null;
  if (key === "core_time_start") {
    const { core_time_start: start, core_time_end: end } = parameters;
    return start && end ? t("parameter.core_time", { start: clock(start), end: clock(end) }) : null;
  }
  const value = parameters[key];
  if (value === undefined || value === null || value === "") return null;
  if (isPlace(key)) {
    const names = [value]
      .flat()
      .map((place) => reference.municipalities.get(String(place))?.name ?? String(place));
    return joinList(names, locale, "or");
  }
  if (typeof value === "number") {
    if (key === "amount_nok") return formatMoney(value, locale);
    if (money.has(key))
      return t(`parameter.${key}` as "parameter.max_nok", { amount: formatMoney(value, locale) });
    if (counted.has(key)) return t(`parameter.${key}` as "parameter.weeks", { count: value });
    if (key === "ects_per_year" || key === "centrality_class") return t(`parameter.${key}`, { value });
  }
  return String(value);
}

/** "09:00:00" is written "9", "14:30" is written "14.30". */
export function clock(value: unknown): string {
  const [hours = "", minutes = "00"] = String(value).split(":");
  return minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}
