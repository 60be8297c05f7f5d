import { href, Link } from "react-router";
import { capitalise, formatCount, joinList } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ProgrammeTerms } from "./public-programmes.server";

/** How a programme rotates and on what terms. `textLang` is the language of what the programme wrote itself. */
export function HowItWorks(props: { terms: ProgrammeTerms; textLang: string | undefined }) {
  const { t } = useTranslation("programmes");
  const { locale, lang } = useLocale();
  const { terms, textLang } = props;
  const number = (count: number) => ({ count, number: formatCount(count, locale) });
  const own = (text: string) => (text ? <span lang={textLang}>{text}</span> : null);
  const employer = t(`how.model.${terms.model}`, { employer: terms.employer ?? t("how.someEmployer") });
  const low =
    terms.lowCentralityPlaces.length > 0
      ? t("how.lowListed", {
          ...number(terms.lowCentralityMonths),
          places: joinList(terms.lowCentralityPlaces, locale, "or"),
        })
      : t("how.lowClass", number(terms.lowCentralityMonths));
  return (
    <div className="sk-two">
      <FactList
        items={[
          {
            label: t("how.length"),
            value: capitalise(
              t("how.lengthText", {
                months: t("how.months", number(terms.months)),
                segments: t("how.segments", number(terms.segments)),
              }),
            ),
          },
          { label: t("how.hosts"), value: t("how.hostsText", number(terms.minHosts)) },
          ...(terms.lowCentralityMonths > 0 ? [{ label: t("how.low"), value: low }] : []),
          {
            label: t("how.employer"),
            value: terms.basis ? `${employer} ${t(`how.basis.${terms.basis}`)}` : employer,
          },
          { label: t("how.pay"), value: own(terms.payRule) },
          {
            label: t("how.mentor"),
            value: own(terms.mentorRule) ?? t("how.mentorText", number(terms.checkInWeeks)),
          },
          {
            label: t("how.gatherings"),
            value: capitalise(t("how.gatheringsText", number(terms.gatheringsPerYear))),
          },
        ]}
      />
      <div className="sk-stack-lg">
        {terms.competencePlan.length > 0 && (
          <section aria-labelledby="kompetanse">
            <h3 id="kompetanse">{t("how.competence")}</h3>
            <ul className="sk-bullets sk-mt-s" lang={textLang}>
              {terms.competencePlan.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </section>
        )}
        <section className="sk-stack" aria-labelledby="fordeling">
          <h3 id="fordeling">{t("how.sharing")}</h3>
          <p>{t("how.sharingText")}</p>
          <p>
            <Link to={href("/:lang?/om/algoritmer", { lang })}>{t("how.sharingLink")}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}
