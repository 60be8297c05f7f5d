/** Every status an application can have, in the order of the way through a hiring case. */
export const applicationStatuses = [
  "draft",
  "submitted",
  "under_review",
  "shortlisted",
  "interviewing",
  "recommended",
  "offered",
  "accepted",
  "hired",
  "not_selected",
  "withdrawn",
  "declined",
  "offer_withdrawn",
  "offer_expired",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** A seat on a listing: what a member of the agency may read and do there. */
export type Seat =
  | "case_handler"
  | "hiring_manager"
  | "panel_chair"
  | "panel_member"
  | "union_representative"
  | "deputy"
  | "decision_maker";

/** The statuses an agency can move an application to. */
export const agencyTargets = ["under_review", "shortlisted", "interviewing", "not_selected"] as const;
export type AgencyTarget = (typeof agencyTargets)[number];

export type AgencyStep = {
  to: AgencyTarget;
  /** The candidate has to get a message with this step; without it the message is the handler's choice. */
  needsMessage: boolean;
};

const handlers: readonly Seat[] = ["case_handler", "hiring_manager"];

/** The agency's rows of application_transitions; a test compares them with the table. */
const steps: readonly (AgencyStep & { from: ApplicationStatus; takenBy: readonly Seat[] })[] = [
  { from: "submitted", to: "under_review", takenBy: handlers, needsMessage: false },
  { from: "under_review", to: "shortlisted", takenBy: handlers, needsMessage: false },
  { from: "under_review", to: "not_selected", takenBy: handlers, needsMessage: true },
  { from: "shortlisted", to: "interviewing", takenBy: handlers, needsMessage: true },
  { from: "shortlisted", to: "not_selected", takenBy: handlers, needsMessage: true },
  { from: "interviewing", to: "shortlisted", takenBy: handlers, needsMessage: false },
  { from: "interviewing", to: "not_selected", takenBy: handlers, needsMessage: true },
];

export function isApplicationStatus(value: unknown): value is ApplicationStatus {
  return applicationStatuses.includes(value as ApplicationStatus);
}

/** True for the seats that read applications and move them before a panel has signed a recommendation. */
export function handlesApplications(seats: readonly string[]): boolean {
  return seats.some((seat) => (handlers as readonly string[]).includes(seat));
}

/** The steps that a person with these seats may take from a status, in the order pages offer them. */
export function agencySteps(from: ApplicationStatus, seats: readonly string[]): AgencyStep[] {
  return steps
    .filter((step) => step.from === from && step.takenBy.some((seat) => seats.includes(seat)))
    .map(({ to, needsMessage }) => ({ to, needsMessage }));
}

/** True while the agency owes the candidate something: nothing has been decided and nothing was taken back. */
export function isWaiting(status: ApplicationStatus): boolean {
  return status === "submitted" || status === "under_review";
}
