import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { CohortStatus } from "./cohort-steps";

const tones = { matching: "act", running: "good", confirmed: "info", terminated: "bad" } as const;

/** The status of a cohort in words; the one whose plan the coordinator has to make stands out. */
export function CohortStatusTag({ status }: { status: CohortStatus }) {
  const { t } = useTranslation("programme");
  return (
    <StatusTag state={status in tones ? tones[status as keyof typeof tones] : undefined}>
      {t(`cohortStatus.${status}`)}
    </StatusTag>
  );
}
