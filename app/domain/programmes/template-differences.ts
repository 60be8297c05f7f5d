import type { Template } from "./template.server";
import { plannerWeights } from "./template-form";

const fields = [
  "months",
  "segmentCount",
  "minDistinctHosts",
  "maxGapDays",
  "lowCentralityMinMonths",
  "municipalities",
  "employmentModel",
  "payRule",
  "mentorRule",
  "mentorMaxTrainees",
  "checkInWeeks",
  "gatheringsPerYear",
  "competencePlan",
  "maxTravelKm",
  "fairness",
  ...plannerWeights,
] as const satisfies (keyof Template)[];
export type TemplateField = (typeof fields)[number];

/** The fields of a template that hold something else than what was typed, in the order of the form. */
export function templateDifferences(
  typed: Readonly<Record<string, string | string[]>>,
  template: Template,
): TemplateField[] {
  return fields.filter((field) => flat(field, template[field]) !== flat(field, typed[field]));
}

type Value = string | number | boolean | string[] | undefined;

/** What a field sends, whichever way it was written: "0,5" for 0.5, boxes in any order, a ticked box as "on". */
function flat(field: TemplateField, value: Value): string {
  if (typeof value === "boolean") return value ? "on" : "";
  const lines = [value ?? ""].flat().flatMap((text) => String(text).split(/\r?\n/));
  const texts = lines.map((text) => text.trim().replace(/^(\d+),(\d+)$/, "$1.$2")).filter(Boolean);
  return (field === "municipalities" ? texts.sort() : texts).join("\n");
}
