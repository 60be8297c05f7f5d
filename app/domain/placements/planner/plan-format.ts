import { z } from "zod";

/** The largest cohorts the planner takes in; a file beyond them is refused before anything is computed. */
export const planLimits = {
  trainees: 1000,
  segments: 12,
  seats: 5000,
  capacity: 500,
  weight: 1000,
  listed: 500,
} as const;

const id = z.string().min(1).max(200);
const ids = z.array(id).max(planLimits.listed).default([]);
const weight = z.number().min(0).max(planLimits.weight);
const alwaysOn = z.literal(true).optional();

const trainee = z.object({
  id,
  wishes: z
    .array(z.object({ host: id, weight }))
    .max(planLimits.listed)
    .default([])
    .meta({ description: "Hosts wished for; a higher weight is a stronger wish." }),
  regions: ids.meta({
    description:
      "Wished places: municipality numbers, county numbers or numbers of economic regions (Statistics Norway).",
  }),
  themes: ids.meta({ description: "Wished kinds of work, in the words that the seats' themes use." }),
  skills: ids.meta({ description: "What the trainee knows." }),
  certificates: ids.meta({ description: "Certificates and clearances the trainee holds." }),
  locked: z
    .array(z.object({ segment: id, seat: id }))
    .max(planLimits.segments)
    .default([])
    .meta({ description: "Placements that the plan must keep; at most one for each segment." }),
  fte: z
    .number()
    .gt(0)
    .max(1)
    .default(1)
    .meta({ description: "Share of a full position, above 0 and at most 1." }),
});

const segment = z.object({
  id,
  start: z.iso.date().meta({ description: "First day." }),
  end: z.iso.date().meta({ description: "The day after the last; it may be the next segment's first." }),
});

const seat = z.object({
  id,
  host: id,
  municipality: z
    .string()
    .max(200)
    .default("")
    .meta({ description: "Municipality number, four digits. Another text means: not known." }),
  segment: id,
  capacity: z
    .int()
    .min(1)
    .max(planLimits.capacity)
    .meta({ description: "How many trainees the host takes here at once." }),
  skills: ids.meta({ description: "What the work here needs." }),
  themes: ids.meta({ description: "Kinds of work done here." }),
  requires: ids.meta({ description: "Certificates and clearances that one must hold to sit here." }),
  housing: z
    .boolean()
    .default(false)
    .meta({ description: "Whether the host offers a place to live, so that distance does not matter." }),
  wishes: z
    .array(z.object({ trainee: id, weight }))
    .max(planLimits.trainees)
    .default([])
    .meta({ description: "Trainees the host wishes for, on grounds of skills and tasks." }),
});

const rules = z.strictObject({
  oneSeatPerSegment: alwaysOn,
  capacity: alwaysOn,
  locked: alwaysOn,
  certificates: alwaysOn,
  distinctHosts: z
    .union([z.boolean(), z.int().min(1).max(planLimits.segments)])
    .optional()
    .meta({
      description: "How many different hosts each trainee meets at least; true: another in every segment.",
    }),
  maxTravelKm: z.number().min(0).max(5000).optional().meta({
    description:
      "Longest way, in kilometres as the crow flies, between the municipalities of two segments that follow each other, unless the later seat offers housing.",
  }),
  lowCentralityMin: z
    .union([
      z.int().min(0).max(planLimits.segments),
      z.strictObject({ months: z.number().min(0).max(240) }),
      z.strictObject({ segments: z.int().min(0).max(planLimits.segments) }),
    ])
    .optional()
    .meta({
      description:
        "Least time of each trainee in municipalities of centrality class 5 or 6: a number of segments, or months.",
    }),
  lowCentralityMunicipalities: z.array(z.string().min(1).max(200)).max(planLimits.listed).optional().meta({
    description: "Municipality numbers that count as low centrality instead of class 5 and 6.",
  }),
  capacityInFte: z.boolean().optional().meta({
    description: "A seat's capacity counts the trainees' shares of a position instead of persons.",
  }),
  fairness: z.boolean().optional().meta({
    description: "Raise what the worst-off trainee gets of the own wishes, then look for the best sum.",
  }),
});

/** How much each part of the objective counts. */
export const planWeights = z.strictObject({
  traineeWish: weight
    .default(1)
    .meta({ description: "Times the weight of the trainee's wish for the host." }),
  hostWish: weight.default(1).meta({ description: "Times the weight of the host's wish for the trainee." }),
  region: weight.default(1).meta({ description: "For each segment in a wished place." }),
  theme: weight.default(1).meta({ description: "For each segment with a wished kind of work." }),
  skills: weight
    .default(1)
    .meta({ description: "Times the share of the seat's skills that the trainee has, for each segment." }),
  spread: weight
    .default(1)
    .meta({ description: "For each different kind of work a trainee meets on the whole route." }),
});

/** A cohort as the planner reads it. Fields that it does not know are dropped unread: it sees no names and no ages. */
export const planInputFields = z.object({
  trainees: z.array(trainee).min(1).max(planLimits.trainees),
  segments: z.array(segment).min(1).max(planLimits.segments),
  seats: z.array(seat).max(planLimits.seats),
  rules: rules.default({}).meta({ description: "A rule that is not named is off." }),
  weights: planWeights.prefault({}).meta({ description: "How much each part of the objective counts." }),
});

export type PlanInput = z.output<typeof planInputFields>;
export type PlanInputFile = z.input<typeof planInputFields>;
export type Placement = { trainee: string; segment: string; seat: string };

/** How much each part of the objective counts where a file names no weights. */
export const defaultWeights: PlanInput["weights"] = planWeights.parse({});
