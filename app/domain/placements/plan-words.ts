import type { TFunction } from "i18next";
import { formatCount, formatNumber, joinList } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import type { PlanNames } from "./plan-names";
import type { BrokenRule, RuleInstance } from "./planner/broken-rule";
import type { Reason, Wish } from "./planner/explain-plan";

/** A text to be said: its key with the namespace, and what fills it. */
export type Words = { key: string; values: Record<string, string | number> };

/** Who says it and about whom. */
export type Speaker = { t: TFunction<"plan">; names: PlanNames; locale: Locale };

/** The words in the speaker's language. */
export function say({ t }: Pick<Speaker, "t">, { key, values }: Words): string {
  return String(t(key as never, values as never));
}

/** A broken rule in one sentence that names the trainee, the host and the segment. */
export function brokenRuleWords(broken: BrokenRule, { names, locale }: Omit<Speaker, "t">): Words {
  const list = (ids: string[], name: (id: string) => string) => joinList(ids.map(name), locale, "and");
  const words = (key: string, values: Words["values"] = {}): Words => ({
    key: `plan:broken.${key}`,
    values: {
      ...("trainee" in broken && { trainee: names.trainee(broken.trainee) }),
      ...("host" in broken && { host: names.host(broken.host) }),
      ...("segment" in broken && { segment: names.segment(broken.segment) }),
      ...values,
    },
  });
  switch (broken.rule) {
    case "oneSeatPerSegment":
      return words(broken.seats.length === 0 ? "noSeat" : "severalSeats");
    case "capacity": {
      const { capacity, trainees } = broken;
      return words("capacity", {
        count: capacity,
        number: formatCount(capacity, locale),
        trainees: list(trainees, names.trainee),
      });
    }
    case "locked":
      return words("locked");
    case "certificates":
      return words("certificates", { missing: list(broken.missing, names.certificate) });
    case "distinctHosts": {
      const { hosts, needed } = broken;
      const [has, least] = [formatCount(hosts.length, locale), formatCount(needed, locale)];
      return words("distinctHosts", { count: hosts.length, has, needed: least });
    }
    case "maxTravelKm": {
      const limit = formatNumber(broken.limit, locale);
      if (broken.km === null) return words("travelUnknown", { limit });
      return words("maxTravelKm", { km: formatNumber(Math.round(broken.km), locale), limit });
    }
    case "lowCentralityMin": {
      const { has, needed, unit, notKnown } = broken;
      const round = (value: number) => formatNumber(Math.round(value * 10) / 10, locale);
      const key = unit === "months" ? "lowMonths" : "lowSegments";
      const values = { has: round(has), needed: round(needed) };
      if (notKnown.length === 0) return words(key, values);
      return words(`${key}Unknown`, { ...values, places: list(notKnown, names.municipality) });
    }
    case "knownNames":
      return words("knownNames");
  }
}

/** A rule of a clash, as it stands for someone. */
export function ruleWords({ rule, trainee, segment, host }: RuleInstance, names: PlanNames): Words {
  return {
    key: `plan:clash.${rule}`,
    values: {
      trainee: trainee ? names.trainee(trainee) : "",
      segment: segment ? names.segment(segment) : "",
      host: host ? names.host(host) : "",
    },
  };
}

/** What a wish is called; `rank` is its place among the trainee's wishes for hosts. */
export function wishText(wish: Wish, rank: number, { t, names }: Speaker): string {
  if (wish.kind === "host") return t("wish.host", { rank, host: names.host(wish.name) });
  if (wish.kind === "region") return t("wish.region", { region: names.region(wish.name) });
  return t("wish.theme", { theme: names.theme(wish.name) });
}

/** Why a wish was not met at one seat. */
export function reasonText(reason: Reason, host: string, speaker: Speaker): string {
  const { t, names, locale } = speaker;
  const at = { host: names.host(host), segment: names.segment(reason.segment) };
  switch (reason.code) {
    case "rule": {
      const why = say(speaker, brokenRuleWords(reason.broken, speaker));
      // What is broken at the seat itself names host and segment already.
      const isHere = "seat" in reason.broken && reason.broken.seat === reason.seat;
      return isHere ? why : t("reason.rule", { ...at, why });
    }
    case "taken": {
      const rivals = reason.rivals.map(({ trainee, locked }) =>
        locked ? t("reason.lockedRival", { trainee: names.trainee(trainee) }) : names.trainee(trainee),
      );
      const count = rivals.length;
      return t("reason.taken", { ...at, count, rivals: joinList(rivals, locale, "and") });
    }
    case "worth_less":
      return reason.loss < 0.005
        ? t("reason.worthSame", at)
        : t("reason.worthLess", { ...at, loss: formatNumber(reason.loss, locale) });
    case "not_searched":
      return t("reason.better", { ...at, gain: formatNumber(reason.gain, locale) });
  }
}
