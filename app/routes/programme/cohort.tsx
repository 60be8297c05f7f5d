import { data, href } from "react-router";
import { databaseContext } from "~/context";
import { findCohort, listMissing } from "~/domain/programmes/cohort-board.server";
import { CohortKeys } from "~/domain/programmes/cohort-keys";
import { CohortNav } from "~/domain/programmes/cohort-nav";
import { CohortStepLinks } from "~/domain/programmes/cohort-step-links";
import { CohortTodoList } from "~/domain/programmes/cohort-todo-list";
import { listCohortTodos } from "~/domain/programmes/cohort-todos.server";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { MissingList } from "~/domain/programmes/missing-list";
import { SeatsTable } from "~/domain/programmes/seats-table";
import { TraineesTable } from "~/domain/programmes/trainees-table";
import { formatPeriod } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/cohort";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const programme = requireProgrammeOf(viewerOf(context), params.programme);
  const database = context.get(databaseContext);
  const cohort = await findCohort(database, programme.id, params.cohort);
  if (!cohort) throw data(null, { status: 404 });
  const isMoved = url.searchParams.has("flyttet");
  const [todos, missing] = await Promise.all([
    listCohortTodos(database, programme.id, cohort.id),
    listMissing(database, cohort),
  ]);
  return { programme, cohort, isMoved, todos, ...missing };
}

export default function Cohort({ loaderData }: Route.ComponentProps) {
  const { programme, cohort, isMoved, todos, next, missing } = loaderData;
  const { t } = useTranslation(["programme", "cohortLife"]);
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
      </div>
      <CohortNav programme={programme.slug} cohort={cohort.slug} current="board" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {isMoved && (
          <Alert tone="success" live>
            <p>{t("board.moved", { status: t(`cohortStatus.${cohort.status}`) })}</p>
          </Alert>
        )}
        <CohortKeys cohort={cohort} />
        {todos.length > 0 && (
          <section aria-labelledby="venter" className="sk-stack">
            <h2 id="venter">{t("cohortLife:todo.heading")}</h2>
            <CohortTodoList programme={programme.slug} cohort={cohort.slug} todos={todos} />
          </section>
        )}
        <div className="sk-stack">
          {next && <MissingList next={next} missing={missing} />}
          <CohortStepLinks
            programme={programme.slug}
            cohort={cohort}
            isReady={next !== null && missing.length === 0}
          />
        </div>
        <section aria-labelledby="traineer" className="sk-stack">
          <h2 id="traineer">{t("board.traineesTitle")}</h2>
          {cohort.trainees.length > 0 ? (
            <TraineesTable
              programme={programme.slug}
              cohort={cohort.slug}
              segments={cohort.segments}
              trainees={cohort.trainees}
            />
          ) : (
            <EmptyState>{t("board.noTrainees")}</EmptyState>
          )}
        </section>
        <section aria-labelledby="plasser" className="sk-stack">
          <h2 id="plasser">{t("board.seatsTitle")}</h2>
          {cohort.seats.length > 0 ? (
            <SeatsTable segments={cohort.segments} seats={cohort.seats} trainees={cohort.trainees} />
          ) : (
            <EmptyState>{t("board.noSeats")}</EmptyState>
          )}
        </section>
      </div>
    </>
  );
}
