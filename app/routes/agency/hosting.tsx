import { href, Link } from "react-router";
import { databaseContext } from "~/context";
import { listConfirmed } from "~/domain/hosting/attestation.server";
import { GroupMessages } from "~/domain/hosting/group-messages";
import { listGroupMessages } from "~/domain/hosting/group-messages.server";
import { listHostCohorts } from "~/domain/hosting/host-cohorts.server";
import { HostFrame } from "~/domain/hosting/host-frame";
import { HostingTodoList } from "~/domain/hosting/hosting-todo-list";
import { hostingTodos } from "~/domain/hosting/hosting-todos";
import { CohortStatusTag } from "~/domain/programmes/cohort-status";
import { formatNumber, formatPeriod } from "~/locales/format";
import { ArrowLink } from "~/ui/arrow-link";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/hosting";
import { requireHost } from "./host-guard.server";

export const handle = { hydrate: false };

export async function loader({ params, context }: Route.LoaderArgs) {
  const host = requireHost(context, params.agency);
  const database = context.get(databaseContext);
  const [cohorts, messages] = await Promise.all([
    listHostCohorts(database, host),
    listGroupMessages(database, "hosts"),
  ]);
  const confirmed = await listConfirmed(
    database,
    cohorts.flatMap(({ placements }) => placements.map(({ id }) => id)),
  );
  return { agency: host.agency, cohorts, messages, todos: hostingTodos(cohorts, confirmed) };
}

export default function Hosting({ loaderData }: Route.ComponentProps) {
  const { agency, cohorts, messages, todos } = loaderData;
  const { t } = useTranslation("hosting");
  const { locale, lang } = useLocale();
  const to = { lang, agency: agency.slug };
  return (
    <HostFrame agency={agency} title={t("title")} lead={t("lead", { agency: agency.name })}>
      <section aria-labelledby="venter" className="sk-stack">
        <h2 id="venter">{t("todosTitle")}</h2>
        {todos.length > 0 ? (
          <HostingTodoList agency={agency.slug} todos={todos} />
        ) : (
          <p className="sk-soft sk-read">{t("nothing")}</p>
        )}
      </section>
      <section aria-labelledby="kull" className="sk-stack">
        <div className="sk-headrow">
          <h2 id="kull">{t("cohortsTitle")}</h2>
          <ArrowLink to={href("/:lang?/virksomhet/:agency/vertskap/faddere", to)}>
            {t("mentors.title")}
          </ArrowLink>
        </div>
        {cohorts.length === 0 && <EmptyState>{t("noCohorts")}</EmptyState>}
        {cohorts.length > 0 && (
          <Table
            caption={t("cohortsCaption")}
            columns={[
              { label: t("column.cohort") },
              { label: t("column.status") },
              { label: t("column.period") },
              { label: t("column.seats"), isNumber: true },
              { label: t("column.trainees"), isNumber: true },
            ]}
            rows={cohorts.map((cohort) => {
              const offered = cohort.seats.filter((seat) => !seat.isWithdrawn);
              const capacity = offered.reduce((sum, seat) => sum + seat.capacity, 0);
              return {
                key: cohort.id,
                cells: [
                  <Link
                    key="name"
                    to={href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", {
                      ...to,
                      cohort: cohort.id,
                    })}
                  >
                    {`${cohort.programme}, ${cohort.name}`}
                  </Link>,
                  <CohortStatusTag key="status" status={cohort.status} />,
                  formatPeriod(cohort.startsOn, cohort.endsBefore, locale),
                  formatNumber(capacity, locale),
                  formatNumber(cohort.placements.length, locale),
                ],
              };
            })}
          />
        )}
      </section>
      <GroupMessages messages={messages} />
    </HostFrame>
  );
}
