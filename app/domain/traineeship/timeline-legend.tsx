import { useTranslation } from "~/ui/use-translation";

/** What the looks of the bars mean; the words stand in the bars too. */
export function TimelineLegend() {
  const { t } = useTranslation("trainee");
  return (
    <ul className="sk-legend" aria-label={t("timeline.legend")}>
      <li>
        <i data-state="locked" />
        {t("placementStatus.active")}
      </li>
      <li>
        <i />
        {t("timeline.settled")}
      </li>
      <li>
        <i data-state="open" />
        {t("timeline.open")}
      </li>
    </ul>
  );
}
