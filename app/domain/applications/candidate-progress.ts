import type { ApplicationStatus } from "./application-steps";

/** Drafts are the candidate's own; whatever was sent stays as it was sent. */
export function canEdit({ status }: { status: ApplicationStatus }): boolean {
  return status === "draft";
}

const withdrawable: readonly ApplicationStatus[] = [
  "submitted",
  "under_review",
  "shortlisted",
  "interviewing",
  "recommended",
  "offered",
  "accepted",
];

/** From the moment it was sent until it is decided, a candidate may take an application back. */
export function canWithdraw({ status }: { status: ApplicationStatus }): boolean {
  return withdrawable.includes(status);
}

/** One wish of several may be taken back as long as the application may; the last goes with the whole application. */
export function canWithdrawWish(application: {
  status: ApplicationStatus;
  wishes: readonly { isWithdrawn: boolean }[];
}): boolean {
  return canWithdraw(application) && application.wishes.filter((wish) => !wish.isWithdrawn).length > 1;
}

/** True from the moment an application was sent until it is decided or taken back. */
export const isUnderWay = canWithdraw;

const progressSteps = 5;
const steps: Partial<Record<ApplicationStatus, number>> = {
  submitted: 1,
  under_review: 2,
  shortlisted: 3,
  interviewing: 3,
  recommended: 4,
  offered: 5,
  accepted: 5,
  hired: 5,
};

export type Progress = { now: number; count: number; stopped: boolean };

/**
 * How far an application has come, in five steps; null for a draft. Where the way ended early, `lastStatus` (the
 * status it had before) says how far it came.
 */
export function progressOf(
  status: ApplicationStatus,
  lastStatus?: ApplicationStatus | null,
): Progress | null {
  if (status === "draft") return null;
  const now = steps[status];
  if (now) return { now, count: progressSteps, stopped: false };
  return { now: (lastStatus && steps[lastStatus]) || 1, count: progressSteps, stopped: true };
}

/** How the status tag looks to the candidate: `act` where an answer is awaited from them. */
export function candidateLook(status: ApplicationStatus): "info" | "act" | "good" | undefined {
  switch (status) {
    case "under_review":
    case "shortlisted":
    case "recommended":
      return "info";
    case "interviewing":
      return "act";
    case "offered":
    case "accepted":
    case "hired":
      return "good";
    default:
      return undefined;
  }
}
