import { brokenRuleWords, ruleWords, type Speaker, say } from "./plan-words";
import type { FoundPlan } from "./plans.server";

/** Why a plan has no placements, in sentences. */
export type PlanEnding = {
  kind:
    | "infeasible"
    | "cancelled"
    | "discarded"
    | "limit"
    | "abandoned"
    | "outdated"
    | "fault"
    | "unreadable";
  /** The rules that would have to give way, or the fields that the planner does not accept. */
  lines: string[];
  clash: { lines: string[]; isIrreducible: boolean } | null;
};

/** What to say of a plan that ended without placements. One that is still in computing has been abandoned. */
export function planEnding(
  { status, result }: Pick<FoundPlan, "status" | "result">,
  speaker: Speaker,
): PlanEnding {
  const plain = (kind: PlanEnding["kind"]): PlanEnding => ({ kind, lines: [], clash: null });
  if (status === "cancelled" || status === "discarded") return plain(status);
  if (status === "infeasible") {
    const conflicts = result?.conflicts ?? [];
    const clash = conflicts.find((conflict) => conflict.clash)?.clash;
    return {
      kind: "infeasible",
      lines: conflicts.map((conflict) => say(speaker, brokenRuleWords(conflict, speaker))),
      clash: clash
        ? {
            lines: [...new Set(clash.rules.map((rule) => say(speaker, ruleWords(rule, speaker.names))))],
            isIrreducible: clash.irreducible,
          }
        : null,
    };
  }
  if (status === "computing") return plain("abandoned");
  switch (result?.status) {
    case "time_limit":
    case "work_limit":
      return plain("limit");
    case "abandoned":
    case "outdated":
      return plain(result.status);
    case "unreadable": {
      const lines = result.problems.map(({ path, message }) => `${path}: ${message}`);
      return { kind: "unreadable", lines, clash: null };
    }
    default:
      return plain("fault");
  }
}
