import { waitsForMentor } from "./agreement";
import { isDue, missedInARow, nextCheckIn } from "./check-ins";
import type { Mentee } from "./mentees.server";

export type MentorTodo =
  | { kind: "checkIn"; mentee: Mentee; checkInId: string; dueOn: string }
  | { kind: "missed"; mentee: Mentee; count: number }
  | { kind: "agreement" | "evidence" | "passport"; mentee: Mentee };

/** What waits for a mentor, the most urgent first: talks that are due, an escalation, a name under an agreement, what to vouch for. */
export function mentorTodos(mentees: readonly Mentee[], now = new Date()): MentorTodo[] {
  const isHere = (mentee: Mentee) => ["confirmed", "active"].includes(mentee.status);
  const hasEnded = (mentee: Mentee) => ["completed", "ended_early"].includes(mentee.status);
  const due = mentees.flatMap((mentee): MentorTodo[] => {
    const talk = isHere(mentee) ? nextCheckIn(mentee.checkIns) : null;
    return talk && isDue(talk, now)
      ? [{ kind: "checkIn", mentee, checkInId: talk.id, dueOn: talk.dueOn }]
      : [];
  });
  const missed = mentees.flatMap((mentee): MentorTodo[] => {
    const count = isHere(mentee) ? missedInARow(mentee.checkIns) : 0;
    return count >= 2 ? [{ kind: "missed", mentee, count }] : [];
  });
  const having = (kind: "agreement" | "evidence" | "passport", applies: (mentee: Mentee) => boolean) =>
    mentees.filter(applies).map((mentee): MentorTodo => ({ kind, mentee }));
  return [
    ...due,
    ...missed,
    ...having("agreement", (mentee) => isHere(mentee) && waitsForMentor(mentee.agreement)),
    ...having("evidence", (mentee) => mentee.openEvidence > 0),
    ...having("passport", (mentee) => hasEnded(mentee) && !mentee.isConfirmed),
  ];
}
