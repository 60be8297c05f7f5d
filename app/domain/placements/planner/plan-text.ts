import type { BrokenRule, Conflict, RuleInstance } from "./broken-rule.ts";
import type { Explanation, Reason, Wish } from "./explain-plan.ts";
import type { PlanResult } from "./plan.ts";

/** A plan in plain English, for the command. The site words the same codes in each of its languages. */
export function describePlan(result: PlanResult): string[] {
  const lines = [headline(result)];
  for (const conflict of result.conflicts) lines.push(`  ${describeBrokenRule(conflict)}`);
  lines.push(...result.conflicts.flatMap(describeClash));
  for (const explanation of result.explanations) lines.push(...describeExplanation(explanation));
  return lines;
}

function headline(result: PlanResult): string {
  if (result.status === "infeasible")
    return `No plan keeps all rules. The fewest that would have to give way: ${result.conflicts.length}.`;
  if (result.objective === null)
    return "The work ended before a plan was found, and before it was certain that there is none.";
  const ended = {
    optimal: (result.gap ?? 0) > 1e-6 ? "close enough to the best" : "which is the best",
    work_limit: "when the work limit ended the search",
    time_limit: "when the time limit ended the search",
  }[result.status];
  const gap = ((result.gap ?? 0) * 100).toFixed(2);
  const floor = result.fairness
    ? ` Everyone gets at least ${percent(result.fairness.floor)} of the best possible own wishes${result.fairness.proved ? ", and no plan lifts everyone a step higher" : ""}.`
    : "";
  return `Placed everyone at a sum of ${result.objective.toFixed(2)}, ${ended} (gap ${gap} %).${floor}`;
}

/** A broken rule in one sentence. */
export function describeBrokenRule(broken: BrokenRule): string {
  switch (broken.rule) {
    case "oneSeatPerSegment":
      return broken.seats.length === 0
        ? `${broken.trainee} has no seat in ${broken.segment}.`
        : `${broken.trainee} has several seats in ${broken.segment}: ${broken.seats.join(", ")}.`;
    case "capacity":
      return `${broken.seat} at ${broken.host} takes ${broken.capacity} in ${broken.segment}, not ${broken.taken} (${broken.trainees.join(", ")}).`;
    case "locked":
      return `${broken.trainee} is locked to ${broken.seat} at ${broken.host} in ${broken.segment}.`;
    case "certificates":
      return `${broken.trainee} lacks ${broken.missing.join(", ")} for ${broken.seat} at ${broken.host} in ${broken.segment}.`;
    case "distinctHosts":
      return `${broken.trainee} meets ${broken.hosts.length} different hosts, not ${broken.needed}.`;
    case "maxTravelKm":
      return broken.km === null
        ? `How far ${broken.trainee} would travel to ${broken.seat} at ${broken.host} in ${broken.segment} is not known: ${placeName(broken.from)} or ${placeName(broken.to)} is no known municipality.`
        : `${broken.trainee} would travel ${broken.km} km to ${broken.seat} at ${broken.host} in ${broken.segment}, not at most ${broken.limit}.`;
    case "lowCentralityMin":
      return `${broken.trainee} has ${broken.has} ${broken.unit} in low centrality, not ${broken.needed}${broken.notKnown.length > 0 ? ` (class not known: ${broken.notKnown.map(placeName).join(", ")})` : ""}.`;
    case "knownNames":
      return `No ${broken.field} is called ${broken.name}, or it belongs elsewhere.`;
  }
}

function placeName(municipality: string): string {
  return municipality === "" ? "a seat without municipality" : municipality;
}

function describeClash({ clash }: Conflict): string[] {
  if (!clash) return [];
  const small = clash.irreducible
    ? "leave out any one of them and the rest can hold"
    : "perhaps not all are needed";
  return [
    `The first of these clashes with other rules (${small}):`,
    ...clash.rules.map((rule) => `  ${describeRule(rule)}`),
  ];
}

/** A rule as it stands for someone, in one line. */
export function describeRule({ rule, trainee, segment, seat, host }: RuleInstance): string {
  switch (rule) {
    case "oneSeatPerSegment":
      return `${trainee} needs a seat in ${segment}.`;
    case "capacity":
      return `${seat} at ${host} in ${segment} has its capacity.`;
    case "locked":
      return `${trainee} is locked to ${seat} in ${segment}.`;
    case "certificates":
      return `${trainee} needs the certificates of the seat in ${segment}.`;
    case "distinctHosts":
      return `${trainee} needs the minimum of different hosts.`;
    case "maxTravelKm":
      return `${trainee} may not travel too far to ${segment}.`;
    case "lowCentralityMin":
      return `${trainee} needs the minimum of low-centrality time.`;
  }
}

function describeExplanation({ trainee, share, met, unmet, centralityNotKnown }: Explanation): string[] {
  return [
    `${trainee} gets ${percent(share)} of the best possible own wishes.`,
    ...met.map((wish) => `  met: ${wishName(wish)} in ${wish.segments.join(", ")}`),
    ...unmet.map(
      (wish) =>
        `  not met: ${wishName(wish)}: ${wish.reasons.map(describeReason).join("; ") || "nobody offers it"}`,
    ),
    ...(centralityNotKnown.length > 0
      ? [`  centrality not known, so not counted as low: ${centralityNotKnown.map(placeName).join(", ")}`]
      : []),
  ];
}

function wishName({ kind, name, weight }: Wish): string {
  return `${kind} ${name} (weight ${weight})`;
}

function describeReason(reason: Reason): string {
  switch (reason.code) {
    case "rule":
      return `in ${reason.segment}: ${describeBrokenRule(reason.broken).replace(/\.$/, "")}`;
    case "taken":
      return `in ${reason.segment} ${reason.rivals.map((rival) => rival.trainee + (rival.locked ? " (locked)" : "")).join(", ")} sits there, where the sum is higher`;
    case "worth_less":
      return `in ${reason.segment} there is room, but the sum would fall by ${reason.loss.toFixed(2)}`;
    case "not_searched":
      return `in ${reason.segment} there is room and the sum would rise by ${reason.gain.toFixed(2)}: the search ended before`;
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`;
}
