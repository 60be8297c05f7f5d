import { useTranslation } from "~/ui/use-translation";
import { Icon } from "./icon";

/** Says on every page of the demo that the content is made up. */
export function DemoBanner() {
  const { t } = useTranslation();
  return (
    <aside className="sk-demo" aria-label={t("demo.label")}>
      <div className="sk-wrap">
        <p>
          <Icon name="information-square" />
          <span>
            <strong>{t("demo.strong")}</strong> {t("demo.text")}
          </span>
        </p>
      </div>
    </aside>
  );
}
