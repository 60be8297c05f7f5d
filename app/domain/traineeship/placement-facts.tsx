import { FactList } from "~/ui/facts";
import { useTranslation } from "~/ui/use-translation";
import { PlacementStatusTag } from "./placement-status-tag";
import type { MyPlacement } from "./traineeship";

/** What a trainee wants to know of a placement before moving there. */
export function PlacementFacts({ placement }: { placement: MyPlacement }) {
  const { t } = useTranslation("trainee");
  const { status, place, ftePercent, remoteDays, housing } = placement;
  return (
    <FactList
      items={[
        { label: t("placement.status"), value: <PlacementStatusTag status={status} /> },
        { label: t("placement.place"), value: place },
        { label: t("placement.share"), value: t("placement.percent", { percent: ftePercent }) },
        { label: t("placement.remote"), value: t("placement.remoteDays", { count: remoteDays }) },
        { label: t("placement.housing"), value: housing ?? t("placement.noHousing") },
      ]}
    />
  );
}
