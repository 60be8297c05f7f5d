import type { PlacementStatus } from "../placements/placement-steps";
import type { CohortStatus } from "../programmes/cohort-steps";

/** The statuses of a placement that a host sees; one it has declined or the coordinator has cancelled is not among them. */
export const livePlacementStatuses = [
  "proposed",
  "host_accepted",
  "confirmed",
  "active",
  "completed",
  "ended_early",
] as const satisfies readonly PlacementStatus[];

export type LivePlacementStatus = (typeof livePlacementStatuses)[number];

/** Whether the host may say yes. */
export const mayAccept = (status: LivePlacementStatus): boolean => status === "proposed";
/** Whether the host may say no: until the coordinator has confirmed. */
export const mayDecline = (status: LivePlacementStatus): boolean =>
  status === "proposed" || status === "host_accepted";
/** Whether there is work to vouch for. */
export const hasBegun = (status: LivePlacementStatus): boolean =>
  ["active", "completed", "ended_early"].includes(status);

/** Whether a cohort's seats may still be offered and changed. */
export const takesSeats = (cohort: CohortStatus): boolean =>
  cohort !== "completed" && cohort !== "terminated";

/** The grounds on which somebody is appointed: temporarily under one of two acts, or permanently. */
export const bases = ["statsansatteloven_9", "arbeidsmiljoloven_14_9", "permanent"] as const;
