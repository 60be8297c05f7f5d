import type { HostCohort, HostedPlacement } from "./host-cohorts.server";

export type HostingTodo = {
  kind: "answer" | "appoint" | "passport" | "noMentor" | "wish";
  cohort: HostCohort;
  placement: HostedPlacement | null;
};

/**
 * What waits for a host, the most urgent first: proposed trainees it has not answered for, those it has
 * said yes to and has to appoint itself, people who are there or soon
 * will be and have no mentor, words for the passport of those who have left, and cohorts in which it may still wish.
 */
export function hostingTodos(cohorts: readonly HostCohort[], confirmed: ReadonlySet<string>): HostingTodo[] {
  const all = cohorts.flatMap((cohort) => cohort.placements.map((placement) => ({ cohort, placement })));
  const having = (
    kind: "answer" | "appoint" | "passport" | "noMentor",
    applies: (placement: HostedPlacement) => boolean,
  ) =>
    all
      .filter(({ placement }) => applies(placement))
      .toSorted((a, b) => a.placement.startsOn.localeCompare(b.placement.startsOn))
      .map((one): HostingTodo => ({ kind, ...one }));
  return [
    ...having("answer", ({ status }) => status === "proposed"),
    ...having("appoint", ({ status, mustAppoint }) => status === "host_accepted" && mustAppoint),
    ...having(
      "noMentor",
      ({ status, mentor }) => mentor === null && ["host_accepted", "confirmed", "active"].includes(status),
    ),
    ...having(
      "passport",
      ({ id, status }) => ["completed", "ended_early"].includes(status) && !confirmed.has(id),
    ),
    ...cohorts
      .filter((cohort) => cohort.status === "matching" && cohort.seats.some((seat) => !seat.isWithdrawn))
      .filter((cohort) => cohort.placements.length === 0)
      .map((cohort): HostingTodo => ({ kind: "wish", cohort, placement: null })),
  ];
}
