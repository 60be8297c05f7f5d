import { data, href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { spellOrgNumber } from "~/domain/agencies/org-number";
import { findPublicAgency, summariseOffer } from "~/domain/agencies/public-agencies.server";
import { adLang } from "~/domain/listings/listing";
import { ListingCard } from "~/domain/listings/listing-card";
import { listAgencyCards } from "~/domain/listings/listings.server";
import { listStories } from "~/domain/stories/stories.server";
import { StoryCards } from "~/domain/stories/story-card";
import { askedPage } from "~/platform/one-page.server";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { FactList } from "~/ui/facts";
import { PlaceMap } from "~/ui/norway-map";
import { PageTitle } from "~/ui/page-title";
import { Pagination, pageAddress } from "~/ui/pagination";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/agency";

export const handle = { hydrate: false };

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const agency = await findPublicAgency(database, params.slug, locale);
  if (!agency) throw data(null, { status: 404 });
  const [cards, offer, stories] = await Promise.all([
    listAgencyCards(database, agency.id, locale, askedPage(url.searchParams, 20)),
    summariseOffer(database, agency.id, locale),
    listStories(database, { agencyIds: [agency.id], limit: 3 }, locale),
  ]);
  return { agency, cards, offer, stories };
}

export default function Agency({ loaderData }: Route.ComponentProps) {
  const { agency, cards, offer, stories } = loaderData;
  const { t } = useTranslation(["pages", "listings", "stories", "common"]);
  const { locale, lang } = useLocale();
  const { place } = agency;
  const path = href("/:lang?/arbeidsgivere/:slug", { lang, slug: agency.slug });
  return (
    <>
      <PageTitle
        title={agency.name}
        {...(agency.about && { description: agency.about.about.slice(0, 160) })}
      />
      <div className="sk-wrap">
        <Crumbs items={[{ to: href("/:lang?/arbeidsgivere", { lang }), label: t("agencies.title") }]} />
        <div className="sk-workhead">
          <p className="sk-soft">
            {t(`listings:employerType.${agency.employerType}`)} {agency.isExample && <ExampleTag />}
          </p>
          <h1>{agency.name}</h1>
          {agency.about && (
            <p className="sk-lead sk-soft sk-mt-s" lang={adLang(agency.about.language, locale)}>
              {agency.about.about}
            </p>
          )}
        </div>
        <div className="sk-place">
          <FactList
            items={[
              {
                label: t("agency.place"),
                value: [...new Set([place.name, agency.county])].filter(Boolean).join(", "),
              },
              { label: t("agency.orgNumber"), value: agency.orgNumber && spellOrgNumber(agency.orgNumber) },
              {
                label: t("agency.website"),
                value: agency.website && (
                  <a href={agency.website} rel="noopener nofollow">
                    {new URL(agency.website).hostname}
                  </a>
                ),
              },
            ]}
          />
          {place.lat !== null && place.lon !== null && (
            <figure className="sk-minimap">
              <PlaceMap places={[{ name: place.name, lat: place.lat, lon: place.lon }]} />
              <figcaption className="sk-credit">{t("common:map.credit")}</figcaption>
            </figure>
          )}
        </div>
      </div>
      <div className="sk-wrap sk-section sk-stack-xl">
        <section aria-labelledby="stillinger">
          <h2 id="stillinger" className="sk-mb">
            {cards.total ? t("agency.listings", { count: cards.total }) : t("agency.listingsNone")}
          </h2>
          {cards.total ? (
            <>
              <ul className="sk-hits">
                {cards.rows.map((card) => (
                  <li key={card.id}>
                    <ListingCard card={card} />
                  </li>
                ))}
              </ul>
              <Pagination {...cards} to={(page) => pageAddress(path, page)} />
            </>
          ) : (
            <EmptyState
              action={<Link to={href("/:lang?/stillinger", { lang })}>{t("agency.allListings")}</Link>}
            >
              {t("agency.noneText", { name: agency.name })}
            </EmptyState>
          )}
        </section>
        {offer.length > 0 && (
          <section aria-labelledby="tilbyr">
            <h2 id="tilbyr">{t("agency.offerTitle")}</h2>
            <p className="sk-soft sk-mt-s sk-mb">{t("agency.offerText", { count: cards.total })}</p>
            <ul className="sk-counties">
              {offer.map((benefit) => (
                <li key={benefit.id}>
                  <a href={`${href("/:lang?/fordeler", { lang })}#${benefit.id}`}>
                    {benefit.name}
                    <b>{t("agency.ofListings", { count: benefit.listings, all: cards.total })}</b>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {stories.length > 0 && (
          <section aria-labelledby="historier">
            <h2 id="historier" className="sk-mb">
              {t("stories:more")}
            </h2>
            <StoryCards stories={stories} />
          </section>
        )}
      </div>
    </>
  );
}
