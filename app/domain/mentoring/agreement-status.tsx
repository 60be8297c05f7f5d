import { useTranslation } from "react-i18next";
import { StatusTag } from "~/ui/status-tag";
import { type AgreementState, agreementState, type MentorAgreement, type Party } from "./agreement";

const waiting: Record<Party, readonly AgreementState[]> = {
  mentor: ["unwritten", "unsigned", "waits_for_mentor"],
  trainee: ["unwritten", "unsigned", "waits_for_trainee"],
};

/** How far an agreement has come, in words; it stands out to the one whose name is missing. */
export function AgreementStatus(props: {
  agreement: Pick<MentorAgreement, "signedAt"> | null;
  reader: Party;
}) {
  const { t } = useTranslation("mentoring");
  const state = agreementState(props.agreement);
  const isReaders = waiting[props.reader].includes(state);
  return (
    <StatusTag state={state === "signed" ? "good" : isReaders ? "act" : "info"}>
      {t(`agreement.state.${state}`)}
    </StatusTag>
  );
}
