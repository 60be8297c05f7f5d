import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import { agreementState, type MentorAgreement, waitsForMentor } from "./agreement";

/** How far an agreement has come, in words; it stands out when the mentor's name is missing. */
export function AgreementStatus({ agreement }: { agreement: Pick<MentorAgreement, "signedAt"> | null }) {
  const { t } = useTranslation("mentoring");
  const state = agreementState(agreement);
  return (
    <StatusTag state={state === "signed" ? "good" : waitsForMentor(agreement) ? "act" : "info"}>
      {t(`agreement.state.${state}`)}
    </StatusTag>
  );
}
