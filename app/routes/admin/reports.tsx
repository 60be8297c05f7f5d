import { href, Link } from "react-router";
import { databaseContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { ReportTable } from "~/domain/moderation/report-table";
import { listReports, type ReportGroup, reportGroups } from "~/domain/moderation/reports.server";
import { formatNumber } from "~/locales/format";
import { askedPage } from "~/platform/one-page.server";
import { EmptyState } from "~/ui/empty-state";
import { ListEnd } from "~/ui/list-end";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { pageAddress } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/reports";

export async function loader({ context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const chosen = reportGroups.find((group) => group === url.searchParams.get("vis"));
  if (chosen)
    return { chosen, groups: [await listReports(database, chosen, askedPage(url.searchParams, 50))] };
  const first = { page: 1, size: 20 };
  return {
    chosen: null,
    groups: await Promise.all(reportGroups.map((group) => listReports(database, group, first))),
  };
}

export default function Reports({ loaderData: { chosen, groups } }: Route.ComponentProps) {
  const { t } = useTranslation("reports");
  const { locale, lang } = useLocale();
  const here = href("/:lang?/admin/meldinger", { lang });
  const to = (group: ReportGroup, page: number) => pageAddress(here, page, { vis: group });
  return (
    <>
      <PageTitle title={t("admin.title")} />
      <div className="sk-wrap">
        <PageHeading title={t("admin.title")} lead={t("admin.lead")} />
      </div>
      <AdminNav current="reports" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {chosen && (
          <p>
            <Link to={here}>{t("admin.allGroups")}</Link>
          </p>
        )}
        {groups.map((list) => (
          <section key={list.group} aria-labelledby={list.group} className="sk-stack">
            <h2 id={list.group}>{t(`admin.${list.group}`)}</h2>
            {list.total > 0 ? (
              <ReportTable reports={list.rows} caption={t(`admin.${list.group}Caption`)} />
            ) : (
              <EmptyState>{t(`admin.none.${list.group}`)}</EmptyState>
            )}
            <ListEnd
              list={list}
              isFirstRows={!chosen}
              all={t(`admin.allOf.${list.group}`, { number: formatNumber(list.total, locale) })}
              to={(page) => to(list.group, page)}
            />
          </section>
        ))}
      </div>
    </>
  );
}
