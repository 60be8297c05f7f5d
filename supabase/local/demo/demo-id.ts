const KINDS = {
  agency: 1,
  account: 2,
  listing: 3,
  criterion: 4,
  question: 5,
  application: 6,
  document: 7,
  file: 8,
  programme: 64,
  template: 65,
  cohort: 66,
  seat: 67,
  trainee: 68,
  placement: 69,
  wish: 70,
  savedSearch: 32,
  checkIn: 71,
  gathering: 72,
  goal: 73,
  evidence: 74,
  pulse: 75,
  pulseAnswer: 76,
  changeRequest: 77,
  appointment: 78,
  todo: 79,
  cohortMessage: 80,
  escalation: 81,
  leave: 82,
  invitation: 9,
  comment: 10,
  story: 20,
} as const;

/** Every row that the demo makes has an id in this range, so that its dates can be moved and nobody else's. */
export const DEMO_IDS = {
  first: "5eed0000-0000-4000-8000-000000000000",
  last: "5eedffff-ffff-4fff-bfff-ffffffffffff",
};

/** The fixed id of the demo's n-th row of a kind: the same at every first load. */
export function demoId(kind: keyof typeof KINDS, n: number): string {
  const group = KINDS[kind].toString(16).padStart(4, "0");
  return `5eed${group}-0000-4000-8000-${String(n).padStart(12, "0")}`;
}
