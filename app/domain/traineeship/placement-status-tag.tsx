import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { PlacementStatus } from "./traineeship";

const tones = { active: "good", confirmed: "info", proposed: "act", host_accepted: "act" } as const;

/** How far a placement has come, as its trainee reads it. */
export function PlacementStatusTag({ status }: { status: PlacementStatus }) {
  const { t } = useTranslation("trainee");
  const state = status in tones ? tones[status as keyof typeof tones] : undefined;
  return <StatusTag state={state}>{t(`placementStatus.${status}`)}</StatusTag>;
}
