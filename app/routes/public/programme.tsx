import { data, href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { renderAdText } from "~/domain/listings/ad-text.server";
import { adLang } from "~/domain/listings/listing";
import { ListingCard } from "~/domain/listings/listing-card";
import { listCards } from "~/domain/listings/listings.server";
import { AlumniTable } from "~/domain/programmes/alumni-table";
import { CohortDates } from "~/domain/programmes/cohort-dates";
import { HostPlaces } from "~/domain/programmes/host-places";
import { HowItWorks } from "~/domain/programmes/how-it-works";
import { ProgrammeContact } from "~/domain/programmes/programme-contact";
import { findPublicProgramme, listRetention } from "~/domain/programmes/public-programmes.server";
import { listStories } from "~/domain/stories/stories.server";
import { StoryCards } from "~/domain/stories/story-card";
import { LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { PageTitle } from "~/ui/page-title";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/programme";

export const handle = { hydrate: false };

export async function loader({ params, context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const programme = await findPublicProgramme(database, params.slug);
  if (!programme) throw data(null, { status: 404 });
  const ids = programme.cohorts.flatMap(({ listing_id }) => listing_id ?? []);
  const [cards, retention, stories] = await Promise.all([
    listCards(database, { ids }, locale),
    listRetention(database, programme),
    listStories(database, { agencyIds: [programme.agency.id, ...programme.hostIds], limit: 3 }, locale),
  ]);
  return {
    programme,
    textLang: adLang(programme.language, locale),
    html: renderAdText(programme.description, `programme ${programme.id} ${programme.updated_at}`),
    intakes: cards.filter(({ isLive }) => isLive),
    retention,
    stories,
  };
}

export default function Programme({ loaderData }: Route.ComponentProps) {
  const { programme, textLang, html, intakes, retention, stories } = loaderData;
  const { t } = useTranslation(["programmes", "pages", "stories"]);
  const { lang } = useLocale();
  const { agency, hosts, terms } = programme;
  const coming = programme.cohorts.filter(({ status }) => status !== "completed");
  return (
    <div className="sk-wrap">
      <PageTitle title={programme.name} description={programme.summary} />
      {programme.is_example && <meta name="robots" content="noindex" />}
      <Crumbs
        items={[{ to: href("/:lang?/traineeprogram", { lang }), label: t("pages:programmes.title") }]}
      />
      <header className="sk-workhead">
        <p className="sk-soft">
          <Link to={href("/:lang?/arbeidsgivere/:slug", { lang, slug: agency.slug })}>{agency.name}</Link>{" "}
          {programme.is_example && <ExampleTag />}
        </p>
        <h1 lang={textLang}>{programme.name}</h1>
        <p className="sk-lead sk-soft sk-mt-s" lang={textLang}>
          {programme.summary}
        </p>
      </header>
      <div className="sk-section sk-stack-xl">
        <section aria-labelledby="opptak">
          <h2 id="opptak" className="sk-mb">
            {t(intakes.length ? "intake.open" : "intake.none")}
          </h2>
          {intakes.length === 0 && <p>{t("intake.noneText")}</p>}
          <ul className="sk-hits">
            {intakes.map((card) => (
              <li key={card.id}>
                <ListingCard card={card} />
                <p className="sk-mt-s">
                  <LinkButton to={href("/:lang?/stillinger/:slug/sok", { lang, slug: card.slug })}>
                    {t("intake.apply")}
                  </LinkButton>
                </p>
              </li>
            ))}
          </ul>
        </section>
        {programme.description && (
          <section aria-labelledby="om">
            <h2 id="om" className="sk-mb">
              {t("about")}
            </h2>
            <div
              className="sk-read sk-stack sk-prose"
              lang={textLang}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: `renderAdText` lets only a short list of tags through.
              dangerouslySetInnerHTML={{ __html: html }}
            />
          </section>
        )}
        {terms && (
          <section aria-labelledby="slik">
            <h2 id="slik">{t("how.title")}</h2>
            <HowItWorks terms={terms} textLang={textLang} />
          </section>
        )}
        {hosts.length > 0 && (
          <section aria-labelledby="vertskap">
            <h2 id="vertskap" className="sk-mb">
              {t("hosts.title", { count: hosts.length })}
            </h2>
            <HostPlaces hosts={hosts} />
          </section>
        )}
        {coming.length > 0 && (
          <section className="sk-stack-lg sk-even" aria-labelledby="datoer">
            <h2 id="datoer">{t("dates.title")}</h2>
            {coming.map((cohort) => (
              <CohortDates key={cohort.id} cohort={cohort} textLang={textLang} />
            ))}
          </section>
        )}
        {retention.length > 0 && (
          <section aria-labelledby="etterpa">
            <h2 id="etterpa" className="sk-mb">
              {t("retention.title")}
            </h2>
            <AlumniTable rows={retention} />
          </section>
        )}
        {stories.length > 0 && (
          <section aria-labelledby="historier">
            <h2 id="historier" className="sk-mb">
              {t("stories")}
            </h2>
            <StoryCards stories={stories} />
          </section>
        )}
        <ProgrammeContact programme={programme} />
      </div>
    </div>
  );
}
