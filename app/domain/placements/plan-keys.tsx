import { capitalise, formatCount, formatNumber } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PlanPageData } from "./plan-page-data";
import { gapPercent } from "./plan-view";

/** A plan in four numbers: wishes met, distance to the best, what is locked and what has to be looked at. */
export function PlanKeys({ keys }: Pick<PlanPageData, "keys">) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  const { wishes, gap, stopped, locked, warnings } = keys;
  const percent = gap === null ? null : gapPercent(gap);
  const gapText =
    percent === null
      ? t("keys.unknownText")
      : percent === 0
        ? t("keys.best")
        : [t("keys.near"), stopped && t(stopped === "time_limit" ? "keys.timeLimit" : "keys.workLimit")]
            .filter(Boolean)
            .join(" ");
  return (
    <dl className="sk-keys">
      <div className="sk-key">
        <dt>{t("keys.wishes")}</dt>
        <dd>
          <span className="sk-big">
            {formatNumber(wishes.met, locale)}{" "}
            <small>{t("keys.of", { number: formatNumber(wishes.all, locale) })}</small>
          </span>
          <p>
            {t("keys.whole", {
              count: wishes.whole,
              number: capitalise(formatCount(wishes.whole, locale)),
            })}
          </p>
        </dd>
      </div>
      <div className="sk-key">
        <dt>{t("keys.gap")}</dt>
        <dd>
          {percent === null ? (
            <span className="sk-big">{t("keys.unknown")}</span>
          ) : (
            <span className="sk-big">
              {formatNumber(percent, locale)} <small>%</small>
            </span>
          )}
          <p>{gapText}</p>
        </dd>
      </div>
      <div className="sk-key">
        <dt>{t("keys.locked")}</dt>
        <dd>
          <span className="sk-big">{formatNumber(locked, locale)}</span>
          <p>{t(locked > 0 ? "keys.lockedText" : "keys.noLocked")}</p>
        </dd>
      </div>
      <div className="sk-key" data-mark={warnings.length > 0 ? "" : undefined}>
        <dt>{t("keys.warnings")}</dt>
        <dd>
          <span className="sk-big">{formatNumber(warnings.length, locale)}</span>
          <p>{warnings.length > 0 ? `${warnings.join(". ")}.` : t("keys.noWarnings")}</p>
        </dd>
      </div>
    </dl>
  );
}
