import { databaseContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { ReportTable } from "~/domain/moderation/report-table";
import { listReports } from "~/domain/moderation/reports.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/reports";

export async function loader({ context }: Route.LoaderArgs) {
  return listReports(context.get(databaseContext));
}

export default function Reports({ loaderData: { waiting, handled } }: Route.ComponentProps) {
  const { t } = useTranslation("reports");
  return (
    <>
      <PageTitle title={t("admin.title")} />
      <div className="sk-wrap">
        <PageHeading title={t("admin.title")} lead={t("admin.lead")} />
      </div>
      <AdminNav current="reports" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <section aria-labelledby="venter" className="sk-stack">
          <h2 id="venter">{t("admin.waiting")}</h2>
          {waiting.length > 0 ? (
            <ReportTable reports={waiting} caption={t("admin.waitingCaption")} />
          ) : (
            <EmptyState>{t("admin.none")}</EmptyState>
          )}
        </section>
        {handled.length > 0 && (
          <section aria-labelledby="besvart" className="sk-stack">
            <h2 id="besvart">{t("admin.handled")}</h2>
            <ReportTable reports={handled} caption={t("admin.handledCaption")} />
          </section>
        )}
      </div>
    </>
  );
}
