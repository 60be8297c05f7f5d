import { href, Link } from "react-router";
import { formatNumber } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PlanPageData } from "./plan-page-data";

/** How a plan came about, in numbers: what it is worth, what the best could be, and what makes it repeatable. */
export function PlanHow({ how }: Pick<PlanPageData, "how">) {
  const { t } = useTranslation(["plan", "cohortSetup"]);
  const { locale, lang } = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const floor = t("how.percent", { percent: number(Math.floor(how.floor * 100 + 1e-9)) });
  return (
    <details className="sk-toggle">
      <summary>{t("how.title")}</summary>
      <div className="sk-stack">
        <FactList
          items={[
            { label: t("how.worth"), value: number(how.worth) },
            { label: t("how.bound"), value: how.bound === null ? null : number(how.bound) },
            {
              label: t("how.floor"),
              value: how.isFloorProved ? `${floor}. ${t("how.fairnessProved")}` : floor,
            },
            {
              label: t("how.seconds"),
              value:
                how.milliseconds === null
                  ? null
                  : t("how.secondsValue", { seconds: number(how.milliseconds / 1000) }),
            },
            { label: t("how.seed"), value: number(how.seed) },
            ...(how.weights.length > 0
              ? [
                  {
                    label: t("how.weights"),
                    value: how.weights
                      .map(({ name, weight }) =>
                        t("how.weight", {
                          name: t(`cohortSetup:template.field.${name}`),
                          weight: number(weight),
                        }),
                      )
                      .join(", "),
                  },
                ]
              : []),
          ]}
        />
        {how.locksLeftOut > 0 && <p>{t("how.locksLeftOut", { count: how.locksLeftOut })}</p>}
        <p className="sk-soft">{t("how.seedText")}</p>
        <p className="sk-soft">
          {t("how.sees")} <Link to={href("/:lang?/om/algoritmer", { lang })}>{t("how.more")}</Link>
        </p>
      </div>
    </details>
  );
}
