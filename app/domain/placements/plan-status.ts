/** The statuses of a plan; the database holds which may follow which. */
export const planStatuses = [
  "computing",
  "draft",
  "infeasible",
  "failed",
  "cancelled",
  "published",
  "superseded",
  "discarded",
] as const;

export type PlanStatus = (typeof planStatuses)[number];

/** How long the planner of the site may compute, in seconds: shorter than an access token lives once it was used. */
export const planTimeLimitSeconds = 60;
const graceSeconds = 30;

type Plan = { status: PlanStatus; createdAt: string; timeLimitSeconds: number | null };

/**
 * Whether a plan is being computed. One that should have had its answer half a minute ago is not: the server that
 * computed it has stopped. The database ends such a plan when the next one is started.
 */
export function isComputing({ status, createdAt, timeLimitSeconds }: Plan, now: Date): boolean {
  const limit = (timeLimitSeconds ?? 600) + graceSeconds;
  return status === "computing" && now.getTime() <= Date.parse(createdAt) + limit * 1000;
}

/** Only a draft can be changed, copied and taken in use. */
export function isDraft({ status }: Pick<Plan, "status">): boolean {
  return status === "draft";
}

/** Whether a coordinator may put a plan away: never one that is or was in use. */
export function canDiscard({ status }: Pick<Plan, "status">): boolean {
  return !["published", "superseded", "discarded"].includes(status);
}
