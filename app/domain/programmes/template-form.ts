import { z } from "zod";

export const employmentModels = [
  "host_employs",
  "programme_employs_and_lends",
  "lead_host_employs",
  "permanent_from_start",
] as const;
export type EmploymentModel = (typeof employmentModels)[number];

/** How much each part of a plan counts; one that a programme has not chosen counts once. */
export const plannerWeights = ["traineeWish", "hostWish", "region", "theme", "skills", "spread"] as const;
export const defaultWeight = 1;

const MAX_GOALS = 30;
const MAX_GOAL_LENGTH = 200;

const whole = (min: number, max: number) =>
  z.number().int({ error: "common:form.error.number" }).min(min).max(max);

const weight = z.number().min(0).max(1000).default(defaultWeight);

/**
 * How a programme rotates, and what its planner follows. The competence plan has one goal a line. `seen` and `revision`
 * say what the form was filled from.
 */
export const templateForm = z
  .object({
    seen: z.uuid().optional(),
    revision: z.number().int().optional(),
    months: whole(1, 60),
    segmentCount: whole(1, 12),
    minDistinctHosts: whole(1, 12),
    maxGapDays: whole(0, 366),
    lowCentralityMinMonths: whole(0, 60),
    municipalities: z.array(z.string().regex(/^\d{4}$/)).default([]),
    employmentModel: z.enum(employmentModels),
    payRule: z.string().max(1000).default(""),
    mentorRule: z.string().max(1000).default(""),
    mentorMaxTrainees: whole(1, 20),
    checkInWeeks: whole(1, 26),
    gatheringsPerYear: whole(0, 52),
    competencePlan: z
      .string()
      .default("")
      .transform((text) =>
        text
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    maxTravelKm: z.number().min(0).max(5000).optional(),
    fairness: z.boolean().default(false),
    traineeWish: weight,
    hostWish: weight,
    region: weight,
    theme: weight,
    skills: weight,
    spread: weight,
  })
  .superRefine((value, context) => {
    const report = (path: keyof typeof value, message: string) =>
      context.addIssue({ code: "custom", path: [path], message: `cohortSetup:error.${message}` });
    if (value.minDistinctHosts > value.segmentCount) report("minDistinctHosts", "hostsAboveSegments");
    if (value.lowCentralityMinMonths > value.months) report("lowCentralityMinMonths", "monthsAboveLength");
    if (value.competencePlan.length > MAX_GOALS) report("competencePlan", "tooManyGoals");
    else if (value.competencePlan.some((goal) => goal.length > MAX_GOAL_LENGTH))
      report("competencePlan", "goalTooLong");
  });
