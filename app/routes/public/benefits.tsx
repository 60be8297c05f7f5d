import { databaseContext, localeContext } from "~/context";
import { BenefitList } from "~/domain/benefits/benefit-list";
import { benefitCategories, listBenefits, studentLoanRules } from "~/domain/benefits/benefits.server";
import { StudentLoanTable } from "~/domain/benefits/student-loan-table";
import { getReference } from "~/domain/reference/reference.server";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/benefits";

export const handle = { hydrate: false };

export async function loader({ context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const [benefits, reference] = await Promise.all([listBenefits(database, locale), getReference(database)]);
  const zone = [...reference.municipalities.values()].filter((one) => one.in_action_zone);
  const byCounty = Map.groupBy(zone, (one) => one.county_number);
  return {
    groups: benefitCategories.map((category) => ({
      category,
      benefits: benefits.filter((benefit) => benefit.category === category),
    })),
    loanRules: studentLoanRules(benefits),
    actionZone: [...byCounty].map(([number, municipalities]) => ({
      county: reference.counties.get(number)?.name ?? number,
      municipalities: municipalities.map(({ name }) => name),
    })),
  };
}

export default function Benefits({ loaderData }: Route.ComponentProps) {
  const { groups, loanRules, actionZone } = loaderData;
  const { t } = useTranslation("pages");
  return (
    <div className="sk-wrap">
      <PageTitle title={t("benefits.title")} description={t("benefits.lead")} />
      <PageHeading title={t("benefits.title")} lead={t("benefits.lead")} />
      <nav aria-label={t("benefits.groupsLabel")}>
        <ul className="sk-plain sk-actions">
          <li>
            <a className="sk-arrow" href="#studielan">
              {t("benefits.loan.link")}
            </a>
          </li>
          {groups.map(({ category }) => (
            <li key={category}>
              <a className="sk-arrow" href={`#${category}`}>
                {t(`benefits.category.${category}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sk-section sk-stack-xl">
        <StudentLoanTable rules={loanRules} actionZone={actionZone} />
        {groups.map(({ category, benefits }) => (
          <section key={category} id={category} aria-labelledby={`${category}-tittel`}>
            <h2 id={`${category}-tittel`}>{t(`benefits.category.${category}.title`)}</h2>
            <p className="sk-soft sk-mt-s sk-mb sk-read">{t(`benefits.category.${category}.text`)}</p>
            <BenefitList benefits={benefits} />
          </section>
        ))}
      </div>
    </div>
  );
}
