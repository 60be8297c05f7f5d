import { z } from "zod";
import type { Conflict } from "./planner/broken-rule.ts";

const text = z.string();
const texts = z.array(text);
const at = { trainee: text, segment: text };
const seatAt = { seat: text, host: text, segment: text };

const brokenRule = z.discriminatedUnion("rule", [
  z.object({ rule: z.literal("oneSeatPerSegment"), ...at, seats: texts }),
  z.object({
    rule: z.literal("capacity"),
    ...seatAt,
    capacity: z.number(),
    taken: z.number(),
    trainees: texts,
  }),
  z.object({ rule: z.literal("locked"), ...at, ...seatAt }),
  z.object({ rule: z.literal("certificates"), ...at, ...seatAt, missing: texts }),
  z.object({ rule: z.literal("distinctHosts"), trainee: text, hosts: texts, needed: z.number() }),
  z.object({
    rule: z.literal("maxTravelKm"),
    ...at,
    ...seatAt,
    from: text,
    to: text,
    km: z.number().nullable(),
    limit: z.number(),
  }),
  z.object({
    rule: z.literal("lowCentralityMin"),
    trainee: text,
    has: z.number(),
    needed: z.number(),
    unit: z.enum(["segments", "months"]),
    notKnown: texts,
  }),
]);

const clash = z.object({
  irreducible: z.boolean(),
  rules: z.array(
    z.object({
      rule: z.enum([
        "oneSeatPerSegment",
        "capacity",
        "locked",
        "certificates",
        "distinctHosts",
        "maxTravelKm",
        "lowCentralityMin",
      ]),
      trainee: text.optional(),
      segment: text.optional(),
      seat: text.optional(),
      host: text.optional(),
    }),
  ),
});

/**
 * What the planner answered, as the database keeps it beside the placements. `unreadable` names fields of the cohort
 * that the planner does not accept, `abandoned` and `fault` say that it never answered.
 */
const storedPlan = z.object({
  status: z.enum([
    "optimal",
    "work_limit",
    "time_limit",
    "infeasible",
    "unreadable",
    "abandoned",
    "outdated",
    "fault",
  ]),
  bound: z.number().nullable().default(null),
  gap: z.number().nullable().default(null),
  fairness: z.object({ floor: z.number(), proved: z.boolean() }).nullable().default(null),
  conflicts: z.array(brokenRule.and(z.object({ clash: clash.optional() }))).default([]),
  work: z.number().default(0),
  milliseconds: z.number().nullable().default(null),
  problems: z.array(z.object({ path: text, message: text })).default([]),
  /** Locks of an earlier draft that were kept: the bound holds for plans that keep them too. */
  locks: z.array(z.object({ trainee: text, seat: text })).default([]),
  /** Locks that should have been carried over and whose seat or trainee is no longer there. */
  locksLeftOut: z.number().default(0),
});

export type StoredPlan = Omit<z.output<typeof storedPlan>, "conflicts"> & { conflicts: Conflict[] };

/** Reads the column `result` of a plan. Null where nothing is stored yet, or nothing that this version can read. */
export function readStoredPlan(value: unknown): StoredPlan | null {
  const read = storedPlan.safeParse(value);
  return read.success ? (read.data as StoredPlan) : null;
}
