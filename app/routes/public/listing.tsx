import { useTranslation } from "react-i18next";
import { data, href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { jobPosting } from "~/domain/listings/job-posting";
import { JobPostingScript } from "~/domain/listings/job-posting-script";
import { ListingApply } from "~/domain/listings/listing-apply";
import { ListingCard } from "~/domain/listings/listing-card";
import { ListingFacts } from "~/domain/listings/listing-facts";
import { ListingOffer } from "~/domain/listings/listing-offer";
import { ListingPlace } from "~/domain/listings/listing-place";
import { ListingCriteria, ListingRules, ListingTasks } from "~/domain/listings/listing-sections";
import { findListing } from "~/domain/listings/listings.server";
import { listSimilar } from "~/domain/listings/search-listings.server";
import { getReference } from "~/domain/reference/reference.server";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { PageTitle } from "~/ui/page-title";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import type { Route } from "./+types/listing";

export const handle = { hydrate: false };

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const now = new Date();
  const found = await findListing(database, params.slug, locale, now);
  if (!found) throw data(null, { status: 404 });
  const { page: listing, row } = found;
  const [similar, reference] = await Promise.all([
    listSimilar(database, row.id, locale),
    getReference(database),
  ]);
  const address = new URL(url.pathname, env().SITE_URL).href;
  return { listing, similar, posting: jobPosting(row, listing.html, reference, address, now) };
}

export default function Listing({ loaderData: { listing, similar, posting } }: Route.ComponentProps) {
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
      <article className="sk-listing">
        <header className="sk-listing__head">
          <p className="sk-hit__top">
            <strong>
              <Link to={href("/:lang?/arbeidsgivere/:slug", { lang, slug: listing.agency.slug })}>
                {listing.agency.name}
              </Link>
            </strong>
            <span>{listing.place}</span>
            {listing.isExample && <ExampleTag />}
          </p>
          <h1 lang={listing.adLang}>{listing.title}</h1>
          <ClosedNotice listing={listing} />
        </header>
        <ListingApply listing={listing} />
        <div className="sk-listing__main">
          {listing.missionSentence && (
            <section className="sk-mission">
              <h2>{t("listing.mission")}</h2>
              <p lang={listing.adLang}>{listing.missionSentence}</p>
            </section>
          )}
          <section className="sk-read sk-stack">
            <p className="sk-lead" lang={listing.adLang}>
              {listing.summary}
            </p>
          </section>
          <section>
            <ListingOffer rows={listing.offer} adLang={listing.adLang} />
          </section>
          <ListingTasks listing={listing} />
          <ListingCriteria listing={listing} />
          <ListingFacts listing={listing} />
          <ListingPlace listing={listing} />
          <ListingRules listing={listing} />
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
        </div>
      </article>
    </div>
  );
}

function ClosedNotice({ listing }: { listing: Route.ComponentProps["loaderData"]["listing"] }) {
  const { t } = useTranslation("listings");
  if (listing.state === "live") return null;
  const kind = listing.state;
  return (
    <div className="sk-mt">
      <Alert tone="warning">
        <h2 className="sk-h-sm">
          {t(`listing.closed.${kind}Title`, { date: listing.deadline?.date ?? "" })}
        </h2>
        <p>{t(`listing.closed.${kind}`)}</p>
      </Alert>
    </div>
  );
}
