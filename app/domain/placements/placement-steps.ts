/** The statuses of a placement; the database holds which may follow which. */
export const placementStatuses = [
  "proposed",
  "host_accepted",
  "confirmed",
  "active",
  "completed",
  "ended_early",
  "host_declined",
  "cancelled",
] as const;

export type PlacementStatus = (typeof placementStatuses)[number];

/** Where somebody who leaves before time goes. */
export const destinations = [
  "same_host",
  "other_host",
  "other_public",
  "private",
  "studies",
  "left_region",
  "unknown",
] as const;

type CoordinatorStep = "confirmed" | "cancelled" | "ended_early";

/** What a coordinator may do with a placement; begun and over follow from the dates, and the host answers what is proposed. */
export function coordinatorSteps(status: PlacementStatus): CoordinatorStep[] {
  switch (status) {
    case "proposed":
      return ["cancelled"];
    case "host_accepted":
      return ["confirmed", "cancelled"];
    case "confirmed":
      return ["cancelled"];
    case "active":
      return ["ended_early"];
    default:
      return [];
  }
}

/** Whether dates, share of a position, host or mentor may still be changed. */
export function isChangeable(status: PlacementStatus): boolean {
  return ["proposed", "host_accepted", "confirmed", "active"].includes(status);
}
