import { href, Link } from "react-router";
import { databaseContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { AgencyReviewTable } from "~/domain/moderation/agency-review-table";
import { listAgencyReviews, type Standing, standings } from "~/domain/moderation/agency-reviews.server";
import { formatNumber } from "~/locales/format";
import { askedPage } from "~/platform/one-page.server";
import { ArrowLink } from "~/ui/arrow-link";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/agencies";

export async function loader({ context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const chosen = standings.find((standing) => standing === url.searchParams.get("vis"));
  if (chosen)
    return { chosen, groups: [await listAgencyReviews(database, chosen, askedPage(url.searchParams, 50))] };
  const first = { page: 1, size: 20 };
  return {
    chosen: null,
    groups: await Promise.all(standings.map((standing) => listAgencyReviews(database, standing, first))),
  };
}

export default function Agencies({ loaderData: { chosen, groups } }: Route.ComponentProps) {
  const { t } = useTranslation("admin");
  const { locale, lang } = useLocale();
  const here = href("/:lang?/admin/virksomheter", { lang });
  const to = (standing: Standing, page: number) =>
    `${here}?${new URLSearchParams({ vis: standing, ...(page > 1 && { side: String(page) }) })}`;
  return (
    <>
      <PageTitle title={t("agencies.title")} />
      <div className="sk-wrap">
        <PageHeading title={t("agencies.title")} lead={t("agencies.lead")} />
      </div>
      <AdminNav current="agencies" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {chosen && (
          <p>
            <Link to={here}>{t("agencies.allStandings")}</Link>
          </p>
        )}
        {groups.map(({ standing, rows, total, page, pages }) => (
          <section key={standing} aria-labelledby={standing} className="sk-stack">
            <h2 id={standing}>{`${t(`agencies.${standing}`)} (${formatNumber(total, locale)})`}</h2>
            {total > 0 ? (
              <AgencyReviewTable agencies={rows} caption={t(`agencies.caption.${standing}`)} />
            ) : (
              <p className="sk-soft">{t(`agencies.none.${standing}`)}</p>
            )}
            {chosen ? (
              <Pagination page={page} pages={pages} to={(number) => to(standing, number)} />
            ) : (
              rows.length < total && (
                <p>
                  <ArrowLink to={to(standing, 1)}>
                    {t(`agencies.allOf.${standing}`, { number: formatNumber(total, locale) })}
                  </ArrowLink>
                </p>
              )
            )}
          </section>
        ))}
      </div>
    </>
  );
}
