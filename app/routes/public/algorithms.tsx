import { href } from "react-router";
import { localeContext } from "~/context";
import { defaultPlanOptions } from "~/domain/placements/planner/plan";
import { defaultWeights } from "~/domain/placements/planner/plan-format";
import { PlannerRules } from "~/domain/placements/planner-rules";
import { SeenTable } from "~/domain/placements/seen-table";
import { WeightsTable } from "~/domain/placements/weights-table";
import { formatNumber } from "~/locales/format";
import { ArrowLink } from "~/ui/arrow-link";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TextSections } from "~/ui/text-sections";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/algorithms";

export const handle = { hydrate: false };

/** The numbers are the planner's own, so that the page says what the code does. */
export function loader({ context }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  return { weights: defaultWeights, workLimit: formatNumber(defaultPlanOptions.workLimit, locale) };
}

export default function Algorithms({ loaderData }: Route.ComponentProps) {
  const { weights, workLimit } = loaderData;
  const { t } = useTranslation("algorithms");
  const { lang } = useLocale();
  const about = href("/:lang?/om", { lang });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("title")} description={t("lead")} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="sk-section sk-stack-lg">
        <TextSections sections={t("first", { returnObjects: true })} />
        <p>
          <ArrowLink to={`${about}#sortering`}>{t("searchLink")}</ArrowLink>
        </p>
        <section className="sk-read sk-stack" id="planlegger" aria-labelledby="planlegger-tittel">
          <h2 id="planlegger-tittel">{t("planner.title")}</h2>
          <p>{t("planner.text")}</p>
        </section>
        <SeenTable />
        <TextSections sections={t("never", { returnObjects: true })} />
        <WeightsTable weights={weights} />
        <PlannerRules />
        <TextSections sections={t("after", { returnObjects: true, workLimit })} />
        <p className="sk-actions">
          <ArrowLink to={href("/:lang?/om/algoritmer/medbestemmelse", { lang })}>
            {t("coDeterminationLink")}
          </ArrowLink>
          <ArrowLink to={href("/:lang?/personvern", { lang })}>{t("privacyLink")}</ArrowLink>
        </p>
      </div>
    </div>
  );
}
