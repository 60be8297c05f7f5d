import { href } from "react-router";
import { databaseContext, localeContext, viewerContext } from "~/context";
import { StartHero } from "~/domain/listings/start-hero";
import { readStartPage } from "~/domain/listings/start-page.server";
import { CardList, CountList, Doors, Programmes } from "~/domain/listings/start-sections";
import { formatCount } from "~/locales/format";
import { inPublicMoment } from "~/platform/public-moment.server";
import { ArrowLink } from "~/ui/arrow-link";
import { NorwayMap } from "~/ui/norway-map";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/start";

export const handle = { hydrate: false };

export function loader({ context }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  return inPublicMoment(context.get(viewerContext), `${locale} start`, () =>
    readStartPage(context.get(databaseContext), locale),
  );
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("start");
  const { lang, locale } = useLocale();
  const { total, soon, newest, programmes, doors, missions, counties, places } = loaderData;
  const search = href("/:lang?/stillinger", { lang });
  const withJobs = counties.filter(({ count }) => count > 0).length;
  const agencies = [
    [href("/:lang?/arbeidsgivere", { lang }), t("agencies.link")],
    [href("/:lang?/logg-inn", { lang }), t("agencies.signIn")],
  ] as const;
  return (
    <>
      <PageTitle title={t("title")} description={t("description")} />
      <StartHero counties={counties} />
      {soon.length > 0 && (
        <section className="sk-section" aria-labelledby="frist">
          <div className="sk-wrap">
            <div className="sk-headrow">
              <h2 id="frist">{t("soon")}</h2>
              <ArrowLink to={`${search}?sortering=frist`}>{t("seeAll", { count: total })}</ArrowLink>
            </div>
            <CardList cards={soon} />
          </div>
        </section>
      )}
      <section className="sk-section sk-wash" aria-labelledby="viktigst">
        <div className="sk-wrap">
          <div className="sk-headrow">
            <h2 id="viktigst">{t("doors.title")}</h2>
          </div>
          <Doors doors={doors} themes={missions.length} />
        </div>
      </section>
      {programmes.length > 0 && (
        <section className="sk-section" aria-labelledby="trainee">
          <div className="sk-wrap">
            <div className="sk-headrow">
              <div className="sk-read">
                <h2 id="trainee">{t("programmes.title")}</h2>
                <p className="sk-lead sk-mt-s">{t("programmes.lead")}</p>
              </div>
              <ArrowLink to={href("/:lang?/traineeprogram", { lang })}>{t("programmes.all")}</ArrowLink>
            </div>
            <Programmes cards={programmes} />
          </div>
        </section>
      )}
      <section className="sk-section sk-wash" aria-labelledby="oppdrag">
        <div className="sk-wrap">
          <h2 id="oppdrag">{t("missions.title")}</h2>
          <p className="sk-lead sk-mt-s">{t("missions.lead")}</p>
          <CountList
            parameter="samfunnsoppdrag"
            items={missions.map(({ id, ...mission }) => ({ ...mission, value: id }))}
            isWide
          />
        </div>
      </section>
      {newest.length > 0 && (
        <section className="sk-section" aria-labelledby="nyeste">
          <div className="sk-wrap">
            <div className="sk-headrow">
              <h2 id="nyeste">{t("newest")}</h2>
              <ArrowLink to={`${search}?sortering=nyeste`}>{t("seeNewest")}</ArrowLink>
            </div>
            <CardList cards={newest} />
          </div>
        </section>
      )}
      <section className="sk-section sk-wash" aria-labelledby="fylker">
        <div className="sk-wrap sk-two">
          <div>
            <h2 id="fylker">
              {withJobs === counties.length
                ? t("counties.title")
                : t("counties.someTitle", { count: withJobs, number: formatCount(withJobs, locale) })}
            </h2>
            <p className="sk-lead sk-mt-s">{t("counties.lead")}</p>
            <CountList
              parameter="fylke"
              items={counties.map(({ number, ...county }) => ({ ...county, value: number }))}
            />
          </div>
          <NorwayMap places={places} labels={3} label={t("counties.map")} />
        </div>
      </section>
      <section className="sk-section" aria-labelledby="virksomheter">
        <div className="sk-wrap sk-stack">
          <h2 id="virksomheter">{t("agencies.title")}</h2>
          <p className="sk-lead">{t("agencies.lead")}</p>
          {agencies.map(([to, text]) => (
            <p key={to}>
              <ArrowLink to={to}>{text}</ArrowLink>
            </p>
          ))}
        </div>
      </section>
    </>
  );
}
