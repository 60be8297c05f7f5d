import type { PlanNames } from "./plan-names";
import type { Speaker } from "./plan-words";
import type { PlanChange } from "./publish-plan.server";

/** What has changed since a plan was made, each in a sentence. */
export function planChangeLines(changes: readonly PlanChange[], { t, names }: Speaker): string[] {
  const lines = changes.map(({ part, id, change }) =>
    part === "rules" || part === "weights"
      ? t(`changes.${part}`)
      : t(`changes.${part}.${change}`, { name: nameOf(part, id ?? "", names) }),
  );
  return [...new Set(lines)];
}

function nameOf(
  part: "trainees" | "segments" | "seats" | "placements",
  id: string,
  names: PlanNames,
): string {
  switch (part) {
    case "trainees":
      return names.trainee(id);
    case "segments":
      return names.segment(id);
    case "seats":
      return names.seat(id);
    case "placements":
      return "";
  }
}
