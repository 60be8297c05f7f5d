import { daysUntil } from "~/locales/format";

export type CheckIn = {
  id: string;
  dueOn: string;
  status: "scheduled" | "held" | "missed";
  heldOn: string | null;
  note: string | null;
};

/** Whether the talk should have been held by now and nobody has said what came of it. */
export function isDue(checkIn: Pick<CheckIn, "status" | "dueOn">, now = new Date()): boolean {
  return checkIn.status === "scheduled" && daysUntil(checkIn.dueOn, now) <= 0;
}

/** The talk that comes next: the earliest that is not recorded, overdue ones among them. */
export function nextCheckIn(checkIns: readonly CheckIn[]): CheckIn | null {
  const open = checkIns.filter(({ status }) => status === "scheduled");
  return open.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0] ?? null;
}

/** How many talks up to the latest recorded one were missed in a row. From two on, the coordinator has been told. */
export function missedInARow(checkIns: readonly CheckIn[]): number {
  const recorded = checkIns
    .filter(({ status }) => status !== "scheduled")
    .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
  const held = recorded.findIndex(({ status }) => status === "held");
  return held === -1 ? recorded.length : held;
}

const talkingPoints = [
  "agreement",
  "first",
  "missed",
  "evidence",
  "halfway",
  "handover",
  "passport",
] as const;
type TalkingPoint = (typeof talkingPoints)[number];

const LAST_WEEKS = 6 * 7;

/** What there is to talk about next time, from where in the placement the two are. At least one of them always fits. */
export function whatToTalkAbout(
  placement: {
    startsOn: string;
    endsBefore: string;
    checkIns: readonly CheckIn[];
    isAgreementSigned: boolean;
    openEvidence: number;
    isConfirmed: boolean;
  },
  now = new Date(),
): TalkingPoint[] {
  const { checkIns } = placement;
  const left = daysUntil(placement.endsBefore, now);
  const gone = -daysUntil(placement.startsOn, now);
  const applies: Record<TalkingPoint, boolean> = {
    agreement: !placement.isAgreementSigned,
    first: !checkIns.some(({ status }) => status === "held"),
    missed: missedInARow(checkIns) > 0,
    evidence: placement.openEvidence > 0,
    halfway: left > LAST_WEEKS,
    handover: left <= LAST_WEEKS,
    passport: left <= LAST_WEEKS && gone >= 0 && !placement.isConfirmed,
  };
  return talkingPoints.filter((point) => applies[point]);
}
