import { Form, href } from "react-router";
import { monthsOf } from "~/domain/cost-shares/cost-share-form";
import { readLedger } from "~/domain/cost-shares/cost-shares.server";
import { MonthCostsTable } from "~/domain/cost-shares/month-costs-table";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { addMonths } from "~/domain/programmes/days";
import { formatMonthYear } from "~/locales/format";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SelectField } from "~/ui/select-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/costs";
import { openCohort } from "./open-cohort.server";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const all = await listCohortPlacements(database, programme.id, cohort.id);
  const placements = all.filter(({ isLive }) => isLive);
  const months = [...new Set(placements.flatMap(monthsOf))].sort();
  const wanted = url.searchParams.get("maned") ?? `${new Date().toISOString().slice(0, 7)}-01`;
  const month = months.find((one) => one === wanted) ?? months.at(-1) ?? null;
  return {
    programme,
    cohort,
    months,
    month,
    placements: placements.filter(
      (placement) => month && placement.startsOn < addMonths(month, 1) && placement.endsBefore > month,
    ),
    ledger: month ? await readLedger(database, cohort.id, month) : [],
  };
}

export default function Costs({ loaderData }: Route.ComponentProps) {
  const { programme, cohort, months, month, placements, ledger } = loaderData;
  const { t } = useTranslation("cohortLife");
  const { locale, lang } = useLocale();
  const address = { lang, programme: programme.slug, cohort: cohort.slug };
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="costs"
      title={t("costs.title")}
      lead={t("costs.lead")}
    >
      {month ? (
        <>
          <Form className="sk-form">
            <SelectField
              name="maned"
              label={t("costs.month")}
              options={months.map((value) => ({ value, label: formatMonthYear(value, locale) }))}
              defaultValue={month}
            />
            <div className="sk-actions">
              <Button variant="secondary">{t("costs.show")}</Button>
            </div>
          </Form>
          <MonthCostsTable
            programme={programme.slug}
            cohort={cohort.slug}
            caption={t("costs.caption", { month: formatMonthYear(month, locale) })}
            placements={placements}
            ledger={ledger}
          />
          <p>
            <a href={href("/:lang?/program/:programme/kull/:cohort/kostnader.csv", address)}>
              {t("costs.export")}
            </a>
          </p>
        </>
      ) : (
        <EmptyState>{t("costs.none")}</EmptyState>
      )}
    </CohortFrame>
  );
}
