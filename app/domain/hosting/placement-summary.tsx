import { formatPeriod, joinList } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundPlacement } from "./host-placement.server";
import { HostedStatus } from "./placement-status";

/** How far the placement has come, when it is and what the trainee brings. */
export function PlacementSummary({ placement }: { placement: FoundPlacement }) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  return (
    <section className="sk-read sk-stack" aria-label={t("placement.statusLabel")}>
      <p>
        <HostedStatus status={placement.status} />
      </p>
      <p>{t(`placement.next.${placement.status}`)}</p>
      <FactList
        items={[
          {
            label: t("placement.period"),
            value: formatPeriod(placement.startsOn, placement.endsBefore, locale),
          },
          { label: t("placement.fte"), value: t("placement.share", { percent: placement.ftePercent }) },
          {
            label: t("placement.skills"),
            value: placement.skills.length > 0 ? joinList(placement.skills, locale, "and") : null,
          },
        ]}
      />
    </section>
  );
}
