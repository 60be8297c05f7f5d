import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { PlanStatus } from "./plan-status";

const tones = {
  draft: "act",
  computing: "info",
  published: "good",
  infeasible: "bad",
  failed: "bad",
} as const;

/** The status of a plan in words; the one that waits for the coordinator stands out. */
export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation("plan");
  return (
    <StatusTag state={status in tones ? tones[status as keyof typeof tones] : undefined}>
      {t(`status.${status}`)}
    </StatusTag>
  );
}
