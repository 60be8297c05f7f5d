import { formatCount, formatNumber, joinList } from "~/locales/format";
import type { DraftPlacement } from "./draft-changes";
import type { JudgedPlan } from "./judge-plan";
import { brokenRuleWords, type Speaker, say } from "./plan-words";
import type { RuleName } from "./planner/broken-rule";
import type { PlanInput } from "./planner/plan-format";

/** A rule the plan was checked by: what it says, how it stands, and whether somebody has to look at it. */
export type CheckedRule = { key: string; title: string; small: string; isWarning: boolean };

type Plan = { input: PlanInput; placements: readonly DraftPlacement[]; judged: JudgedPlan };
type SeatFacts = readonly { id: string; hasMentor: boolean }[];

/** The rules that a plan was checked by, the ones that are broken or could not be judged marked. */
export function checkedRules({ input, placements, judged }: Plan, seats: SeatFacts, speaker: Speaker) {
  const { t, names, locale } = speaker;
  const { rules } = input;
  const rule = (key: RuleName, title: string, small: string): CheckedRule => {
    const broken = judged.broken.filter((one) => one.rule === key);
    const sentences = broken.map((one) => say(speaker, brokenRuleWords(one, speaker)));
    return { key, title, small: sentences.join(" ") || small, isWarning: broken.length > 0 };
  };
  const found: CheckedRule[] = [
    rule("oneSeatPerSegment", t("rule.oneSeat"), t("rule.oneSeatText")),
    rule("capacity", t(rules.capacityInFte ? "rule.capacityInFte" : "rule.capacity"), t("rule.capacityText")),
  ];
  const locked = placements.filter(({ isLocked }) => isLocked).length;
  if (locked > 0) found.push(rule("locked", t("rule.locked"), t("rule.lockedText", { count: locked })));
  if (input.seats.some(({ requires }) => requires.length > 0))
    found.push(rule("certificates", t("rule.certificates"), t("rule.certificatesText")));
  if (rules.distinctHosts) {
    const least = rules.distinctHosts === true ? input.segments.length : rules.distinctHosts;
    const title = t("rule.distinctHosts", { count: least, number: formatCount(least, locale) });
    found.push(rule("distinctHosts", title, t("rule.distinctHostsText")));
  }
  if (rules.maxTravelKm !== undefined) {
    const title = t("rule.maxTravelKm", { limit: formatNumber(rules.maxTravelKm, locale) });
    found.push(rule("maxTravelKm", title, t("rule.maxTravelText")));
  }
  if (rules.lowCentralityMin) found.push(lowCentrality(rule, input, judged, speaker));
  if (rules.fairness) {
    const floor = formatNumber(Math.floor(judged.floor * 100 + 1e-9), locale);
    found.push({
      key: "fairness",
      title: t("rule.fairness"),
      small: t("rule.fairnessText", { floor }),
      isWarning: false,
    });
  }
  const alone = placements.filter(({ seat }) => !seats.find(({ id }) => id === seat)?.hasMentor);
  const people = joinList([...new Set(alone.map(({ trainee }) => names.trainee(trainee)))], locale, "and");
  found.push({
    key: "mentor",
    title: t("rule.mentor"),
    small: alone.length > 0 ? t("rule.mentorMissing", { people }) : t("rule.mentorText"),
    isWarning: alone.length > 0,
  });
  return found;
}

function lowCentrality(
  rule: (key: RuleName, title: string, small: string) => CheckedRule,
  { rules }: PlanInput,
  judged: JudgedPlan,
  { t, names, locale }: Speaker,
): CheckedRule {
  const least = rules.lowCentralityMin ?? 0;
  const [unit, need] =
    typeof least === "number"
      ? (["segments", least] as const)
      : "months" in least
        ? (["months", least.months] as const)
        : (["segments", least.segments] as const);
  const chosen = rules.lowCentralityMunicipalities;
  const where = chosen
    ? t("rule.lowChosen", { places: joinList(chosen.map(names.municipality), locale, "and") })
    : t("rule.lowClasses");
  const title = t(unit === "months" ? "rule.lowMonths" : "rule.lowSegments", {
    count: need,
    number: formatCount(need, locale),
  });
  const unknown = [...new Set(judged.explanations.flatMap((one) => one.centralityNotKnown))];
  const found = rule("lowCentralityMin", title, where);
  if (unknown.length === 0) return found;
  const places = joinList(unknown.map(names.municipality), locale, "and");
  return { ...found, small: `${found.small} ${t("rule.lowUnknown", { places })}`, isWarning: true };
}
