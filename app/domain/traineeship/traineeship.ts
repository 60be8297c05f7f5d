/** The statuses of placements that count; declined and cancelled ones are no part of a traineeship. */
export const placementStatuses = [
  "proposed",
  "host_accepted",
  "confirmed",
  "active",
  "completed",
  "ended_early",
] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/** One of a trainee's own placements. Periods are half-open: `endsBefore` is the first day after. */
export type MyPlacement = {
  id: string;
  segment: number;
  host: string;
  place: string;
  title: string;
  tasks: string;
  housing: string | null;
  remoteDays: number;
  startsOn: string;
  endsBefore: string;
  ftePercent: number;
  status: PlacementStatus;
};

export type Leave = { startsOn: string; endsBefore: string };

/** A person's place in a cohort with its placements, the first first. */
export type Traineeship = {
  id: string;
  /** How an address names the cohort: programme and cohort, as both are called in addresses. */
  key: string;
  cohortId: string;
  cohort: string;
  programme: string;
  memberFrom: string;
  memberBefore: string;
  placements: MyPlacement[];
  leaves: Leave[];
};

/** Today's date in Norway, as YYYY-MM-DD. */
export function todayInNorway(now = new Date()): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(now);
}

/** Whether the placement may still be changed: it has not ended, early or in time. */
export function isOpen({ status }: Pick<MyPlacement, "status">): boolean {
  return status !== "completed" && status !== "ended_early";
}

/** Where the trainee is on a day: every placement that counts and has it among its days. */
export function placementsOn(placements: readonly MyPlacement[], day: string): MyPlacement[] {
  return placements.filter(
    ({ startsOn, endsBefore, status }) =>
      startsOn <= day && day < endsBefore && (status === "confirmed" || status === "active"),
  );
}

/** The first placement that begins after a day. */
export function nextPlacement(placements: readonly MyPlacement[], day: string): MyPlacement | null {
  return placements.find(({ startsOn, status }) => startsOn > day && isOpen({ status })) ?? null;
}
