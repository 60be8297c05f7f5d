import { data, href, Link } from "react-router";
import { databaseContext, localeContext, viewerContext } from "~/context";
import { FavouriteButton } from "~/domain/favourites/favourite-button";
import { favouritesAmong } from "~/domain/favourites/favourites.server";
import { JobPostingScript } from "~/domain/listings/job-posting-script";
import { ListingArticle } from "~/domain/listings/listing-article";
import { ListingCard } from "~/domain/listings/listing-card";
import { readListingPage } from "~/domain/listings/listing-page.server";
import { env } from "~/platform/env.server";
import { inPublicMoment } from "~/platform/public-moment.server";
import { Crumbs } from "~/ui/crumbs";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/listing";

export const handle = { hydrate: false };

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const viewer = context.get(viewerContext);
  const read = () =>
    readListingPage(database, params.slug, locale, new URL(url.pathname, env().SITE_URL).href);
  const page = await inPublicMoment(viewer, `${locale} listing ${params.slug}`, read);
  if (!page) throw data(null, { status: 404 });
  const kept = await favouritesAmong(database, viewer, [page.listing.id]);
  return { ...page, isFavourite: kept.has(page.listing.id) };
}

export default function Listing({ loaderData }: Route.ComponentProps) {
  const { listing, similar, programme, isFavourite, posting } = loaderData;
  const { t } = useTranslation(["listings", "common"]);
  const { lang } = useLocale();
  return (
    <div className="sk-wrap">
      <PageTitle
        title={listing.title}
        description={t("listing.description", {
          title: listing.title,
          agency: listing.agency.name,
          place: listing.place,
          summary: listing.summary,
        })}
      />
      {(listing.isExample || listing.state !== "live") && <meta name="robots" content="noindex" />}
      {posting && <JobPostingScript json={posting} />}
      <Crumbs
        items={[
          { to: href("/:lang?", { lang }), label: t("common:site.home") },
          { to: href("/:lang?/stillinger", { lang }), label: t("listing.crumb") },
        ]}
      />
      <ListingArticle
        listing={listing}
        save={
          <FavouriteButton
            slug={listing.slug}
            title={listing.title}
            titleLang={listing.adLang}
            isFavourite={isFavourite}
          />
        }
      >
        {programme && (
          <p>
            <Link to={href("/:lang?/traineeprogram/:slug", { lang, slug: programme.slug })}>
              {t("listing.programme", { name: programme.name })}
            </Link>
          </p>
        )}
        <p className="sk-noprint sk-small">
          <Link to={href("/:lang?/stillinger/:slug/meld", { lang, slug: listing.slug })}>
            {t("listing.report")}
          </Link>
        </p>
        {similar.length > 0 && (
          <section className="sk-noprint">
            <h2>{t("listing.similar")}</h2>
            <ul className="sk-hits">
              {similar.map((card) => (
                <li key={card.id}>
                  <ListingCard card={card} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </ListingArticle>
    </div>
  );
}
