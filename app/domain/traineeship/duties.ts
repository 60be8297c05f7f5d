import { daysBetween, lastDayOf } from "../programmes/days";

/** What a trainee has to do. `due` is the last day for it, and null where nobody has set one. */
export type Duty =
  | { kind: "swap"; id: string; name: string; due: null }
  | { kind: "agreement"; id: string; name: string; due: string }
  | { kind: "checkIn"; id: string; name: string; due: string }
  | { kind: "gathering"; id: string; name: string; due: string | null }
  | { kind: "pulse"; id: string; name: string; due: string }
  | { kind: "evidence"; id: string; name: string; due: string }
  | { kind: "followUp"; id: string; name: string; due: string }
  | { kind: "task"; id: string; name: string; due: string | null };

/** What the duties are derived from, read for one trainee. */
export type DutyFacts = {
  /** Swaps that a fellow has asked for and the trainee has not answered. */
  swaps: { id: string; fellow: string }[];
  /** Agreements of placements that are confirmed or have begun, and lack the trainee's name. */
  unsigned: { placementId: string; host: string; startsOn: string }[];
  /** Check-ins of live placements that nobody has recorded. */
  checkIns: { placementId: string; host: string; dueOn: string }[];
  /** Gatherings that are not over and that the trainee has not answered. */
  unanswered: { id: string; title: string; answerBy: string | null }[];
  /** Pulses that are open and that the trainee has not answered. */
  pulses: { id: string; segment: number; closesBefore: string }[];
  /** Goals with a day and without any evidence. */
  bareGoals: { id: string; title: string; targetOn: string }[];
  /** Months after the membership of follow-ups the person has agreed to and not answered, and the day each opens. */
  followUps: { months: number; opensOn: string }[];
  tasks: { id: string; title: string; dueOn: string | null }[];
};

/** A check-in is to be prepared two weeks ahead, a gathering answered and a goal reached within two months. */
const CHECK_IN_DAYS = 14;
const ANSWER_DAYS = 60;
const EVIDENCE_DAYS = 60;

/** What waits for a trainee on a day (YYYY-MM-DD), what is due first on top and what has no day last. */
export function listDuties(facts: DutyFacts, today: string): Duty[] {
  const within = (day: string, days: number) => daysBetween(today, day) <= days;
  const duties: Duty[] = [
    ...facts.swaps.map(({ id, fellow }): Duty => ({ kind: "swap", id, name: fellow, due: null })),
    ...facts.unsigned.map(
      ({ placementId, host, startsOn }): Duty => ({
        kind: "agreement",
        id: placementId,
        name: host,
        due: startsOn,
      }),
    ),
    ...facts.checkIns
      .filter(({ dueOn }) => within(dueOn, CHECK_IN_DAYS))
      .map(
        ({ placementId, host, dueOn }): Duty => ({
          kind: "checkIn",
          id: placementId,
          name: host,
          due: dueOn,
        }),
      ),
    ...facts.unanswered
      .filter(({ answerBy }) => answerBy === null || within(answerBy, ANSWER_DAYS))
      .map(
        ({ id, title, answerBy }): Duty => ({
          kind: "gathering",
          id,
          name: title,
          due: answerBy,
        }),
      ),
    ...facts.pulses.map(
      ({ id, segment, closesBefore }): Duty => ({
        kind: "pulse",
        id,
        name: String(segment),
        due: lastDayOf(closesBefore),
      }),
    ),
    ...facts.bareGoals
      .filter(({ targetOn }) => within(targetOn, EVIDENCE_DAYS))
      .map(({ id, title, targetOn }): Duty => ({ kind: "evidence", id, name: title, due: targetOn })),
    ...facts.followUps
      .filter(({ opensOn }) => opensOn <= today)
      .map(
        ({ months, opensOn }): Duty => ({
          kind: "followUp",
          id: String(months),
          name: String(months),
          due: opensOn,
        }),
      ),
    ...facts.tasks.map(({ id, title, dueOn }): Duty => ({ kind: "task", id, name: title, due: dueOn })),
  ];
  return duties.sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"));
}
