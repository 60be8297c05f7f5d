import { z } from "zod";
import { planWeights } from "~/domain/placements/planner/plan-format";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { defaultWeight, employmentModels, plannerWeights, type templateForm } from "./template-form";

const rules = z.object({ maxTravelKm: z.number().optional(), fairness: z.boolean().default(false) });

/** The programme's newest template, and the cohorts that keep it from being changed in place; null before the first. */
export async function findTemplate(database: RequestDatabase, programmeId: string) {
  const { data, error } = await database
    .from("programme_templates")
    .select("*, template_municipalities(municipality_number), cohorts(name, status)" as const)
    .eq("programme_id", programmeId)
    .order("version", { ascending: false })
    .limit(1)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  return {
    id: data.id,
    version: data.version,
    revision: data.revision,
    months: data.months,
    segmentCount: data.segment_count,
    minDistinctHosts: data.min_distinct_hosts,
    maxGapDays: data.max_gap_days,
    lowCentralityMinMonths: data.low_centrality_min_months,
    municipalities: data.template_municipalities.map((row) => row.municipality_number),
    employmentModel: z.enum(employmentModels).parse(data.employment_model),
    payRule: data.pay_rule,
    mentorRule: data.mentor_rule,
    mentorMaxTrainees: data.mentor_max_trainees,
    checkInWeeks: data.check_in_weeks,
    gatheringsPerYear: data.gatherings_per_year,
    competencePlan: data.competence_plan,
    ...rules.parse(data.planner_rules),
    ...planWeights.parse(data.planner_weights),
    frozenBy: data.cohorts
      .filter((cohort) => cohort.status !== "planning")
      .map((cohort) => cohort.name)
      .sort(),
  };
}

export type Template = NonNullable<Awaited<ReturnType<typeof findTemplate>>>;

/** The county whose municipalities a programme may count as low centrality: its own, else that of its agency. */
export async function findProgrammeCounty(database: RequestDatabase, programmeId: string) {
  const { data, error } = await database
    .from("programmes")
    .select("county_number, agency:agencies(municipality_number)")
    .eq("id", programmeId)
    .single();
  if (error) throw error;
  return data.county_number ?? data.agency.municipality_number?.slice(0, 2) ?? null;
}

const reasons = ["not_found", "changed_meanwhile", "unknown_municipality", "template_out_of_range"] as const;

/**
 * Writes the template: in place while only cohorts in planning follow it, else as a new version. Refused as
 * changed_meanwhile when somebody has saved it since the form was filled.
 */
export async function saveTemplate(
  database: RequestDatabase,
  programmeId: string,
  value: z.output<typeof templateForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("save_template", {
    p_programme: programmeId,
    p_template: {
      months: value.months,
      segment_count: value.segmentCount,
      min_distinct_hosts: value.minDistinctHosts,
      max_gap_days: value.maxGapDays,
      low_centrality_min_months: value.lowCentralityMinMonths,
      employment_model: value.employmentModel,
      gatherings_per_year: value.gatheringsPerYear,
      competence_plan: value.competencePlan,
      pay_rule: value.payRule,
      mentor_rule: value.mentorRule,
      mentor_max_trainees: value.mentorMaxTrainees,
      check_in_weeks: value.checkInWeeks,
      planner_rules: {
        ...(value.maxTravelKm !== undefined && { maxTravelKm: value.maxTravelKm }),
        ...(value.fairness && { fairness: true }),
      },
      planner_weights: Object.fromEntries(
        plannerWeights.filter((name) => value[name] !== defaultWeight).map((name) => [name, value[name]]),
      ),
    },
    p_municipalities: value.municipalities,
    ...(value.seen && { p_seen: value.seen }),
    ...(value.revision !== undefined && { p_seen_revision: value.revision }),
  });
  return outcomeOf(error, reasons);
}
