import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { LivePlacementStatus } from "./placement-statuses";

const tones = { proposed: "act", active: "good", confirmed: "info", host_accepted: "info" } as const;

/** How far a placement has come, seen from the host: the one it has to answer stands out. */
export function HostedStatus({ status }: { status: LivePlacementStatus }) {
  const { t } = useTranslation("hosting");
  return (
    <StatusTag state={status in tones ? tones[status as keyof typeof tones] : undefined}>
      {t(`placement.status.${status}`)}
    </StatusTag>
  );
}
