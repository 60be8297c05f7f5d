import { href, Link } from "react-router";
import { databaseContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { AgencyReviewTable } from "~/domain/moderation/agency-review-table";
import { listAgencyReviews, type Standing, standings } from "~/domain/moderation/agency-reviews.server";
import { formatNumber } from "~/locales/format";
import { askedPage } from "~/platform/one-page.server";
import { ListEnd } from "~/ui/list-end";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { pageAddress } from "~/ui/pagination";
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
  const to = (standing: Standing, page: number) => pageAddress(here, page, { vis: standing });
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
        {groups.map((list) => (
          <section key={list.standing} aria-labelledby={list.standing} className="sk-stack">
            <h2
              id={list.standing}
            >{`${t(`agencies.${list.standing}`)} (${formatNumber(list.total, locale)})`}</h2>
            {list.total > 0 ? (
              <AgencyReviewTable agencies={list.rows} caption={t(`agencies.caption.${list.standing}`)} />
            ) : (
              <p className="sk-soft">{t(`agencies.none.${list.standing}`)}</p>
            )}
            <ListEnd
              list={list}
              isFirstRows={!chosen}
              all={t(`agencies.allOf.${list.standing}`, { number: formatNumber(list.total, locale) })}
              to={(page) => to(list.standing, page)}
            />
          </section>
        ))}
      </div>
    </>
  );
}
