import { href, Link } from "react-router";
import { formatDate, formatMoney } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { BenefitRule, ExplainedBenefit } from "./benefits.server";

/** Benefits explained: what each is, how many open listings offer it, the rules behind it and where they come from. */
export function BenefitList({ benefits }: { benefits: readonly ExplainedBenefit[] }) {
  const { t } = useTranslation("pages");
  const { locale, lang } = useLocale();
  return (
    <ul className="sk-progs">
      {benefits.map((benefit) => (
        <li className="sk-prog" key={benefit.id} id={benefit.id}>
          <div>
            <h3>{benefit.name}</h3>
            <p className="sk-mt-s">
              {benefit.liveListings > 0 ? (
                <Link to={`${href("/:lang?/stillinger", { lang })}?fordel=${benefit.id}`}>
                  {t("benefits.listings", { count: benefit.liveListings })}
                  <span className="ds-sr-only">{`: ${benefit.name}`}</span>
                </Link>
              ) : (
                <span className="sk-soft">{t("benefits.listingsNone")}</span>
              )}
            </p>
          </div>
          <div className="sk-stack">
            <p>{benefit.description}</p>
            {benefit.rules.map((rule) => (
              <Rule key={rule.validFrom} rule={rule} />
            ))}
            {benefit.rules.length === 0 && (
              <p className="sk-small sk-soft">
                {t("benefits.source")}{" "}
                {benefit.source ? (
                  <span lang={locale === "nb" ? undefined : "nb"}>{benefit.source}</span>
                ) : (
                  t("benefits.unconfirmed")
                )}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Rule({ rule }: { rule: BenefitRule }) {
  const { t } = useTranslation("pages");
  const { locale } = useLocale();
  const amount =
    rule.amountNok !== null &&
    t(`benefits.per.${rule.per ?? "once"}`, { amount: formatMoney(rule.amountNok, locale) });
  return (
    <div className="sk-note">
      <p>
        {amount && <strong>{amount}. </strong>}
        {rule.conditions}
      </p>
      <p className="sk-small sk-soft">
        {rule.validTo
          ? t("benefits.validUntil", {
              from: formatDate(rule.validFrom, locale),
              to: formatDate(rule.validTo, locale),
            })
          : t("benefits.validFrom", { from: formatDate(rule.validFrom, locale) })}{" "}
        {t("benefits.source")} <span lang={locale === "nb" ? undefined : "nb"}>{rule.source}</span>.
      </p>
    </div>
  );
}
