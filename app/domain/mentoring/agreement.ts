/** The two who sign. */
type Party = "mentor" | "trainee";

/** What mentor and trainee agree on for one placement. A signature under an earlier text or by an earlier mentor is null. */
export type MentorAgreement = {
  version: number;
  meetings: string;
  expectations: string;
  development: string;
  updatedAt: string;
  signedAt: Record<Party, string | null>;
};

/** An agreement holds once both have signed the same text. */
type AgreementState = "unwritten" | "unsigned" | "waits_for_mentor" | "waits_for_trainee" | "signed";

/** How far the agreement of a placement has come; null means that nobody has written one. */
export function agreementState(agreement: Pick<MentorAgreement, "signedAt"> | null): AgreementState {
  if (!agreement) return "unwritten";
  const { mentor, trainee } = agreement.signedAt;
  if (mentor && trainee) return "signed";
  if (mentor) return "waits_for_trainee";
  return trainee ? "waits_for_mentor" : "unsigned";
}

/** Whether the mentor has something to do: write the first text, or sign the one that stands. */
export function waitsForMentor(agreement: Pick<MentorAgreement, "signedAt"> | null): boolean {
  return !agreement?.signedAt.mentor;
}
