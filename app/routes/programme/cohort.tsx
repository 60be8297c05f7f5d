import { useTranslation } from "react-i18next";
import { data, href } from "react-router";
import { databaseContext } from "~/context";
import { findCohort, listMissing } from "~/domain/programmes/cohort-board.server";
import { CohortKeys } from "~/domain/programmes/cohort-keys";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { MissingList } from "~/domain/programmes/missing-list";
import { SeatsTable } from "~/domain/programmes/seats-table";
import { TraineesTable } from "~/domain/programmes/trainees-table";
import { formatPeriod } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import type { Route } from "./+types/cohort";

export async function loader({ params, context }: Route.LoaderArgs) {
  const programme = requireProgrammeOf(viewerOf(context), params.programme);
  const database = context.get(databaseContext);
  const cohort = await findCohort(database, programme.id, params.cohort);
  if (!cohort) throw data(null, { status: 404 });
  return { programme, cohort, ...(await listMissing(database, cohort)) };
}

export default function Cohort({ loaderData }: Route.ComponentProps) {
  const { programme, cohort, next, missing } = loaderData;
  const { t } = useTranslation("programme");
  const { locale, lang } = useLocale();
  const up = href("/:lang?/program/:programme", { lang, programme: programme.slug });
  return (
    <>
      <PageTitle title={`${cohort.name} – ${programme.name}`} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: up, label: programme.name }]} />
        <PageHeading
          title={cohort.name}
          lead={t("board.lead", { period: formatPeriod(cohort.startsOn, cohort.endsBefore, locale) })}
        />
        <CohortKeys cohort={cohort} />
      </div>
      <div className="sk-wrap sk-section sk-stack-xl">
        {next && <MissingList next={next} missing={missing} />}
        <section aria-labelledby="traineer" className="sk-stack">
          <h2 id="traineer">{t("board.traineesTitle")}</h2>
          {cohort.trainees.length > 0 ? (
            <TraineesTable segments={cohort.segments} trainees={cohort.trainees} />
          ) : (
            <EmptyState>{t("board.noTrainees")}</EmptyState>
          )}
        </section>
        <section aria-labelledby="plasser" className="sk-stack">
          <h2 id="plasser">{t("board.seatsTitle")}</h2>
          {cohort.seats.length > 0 ? (
            <SeatsTable segments={cohort.segments} seats={cohort.seats} />
          ) : (
            <EmptyState>{t("board.noSeats")}</EmptyState>
          )}
        </section>
      </div>
    </>
  );
}
