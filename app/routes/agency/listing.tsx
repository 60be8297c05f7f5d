import { data, href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AgencyListingFacts } from "~/domain/agencies/agency-listing-facts";
import { findAgencyListing, seatsOf } from "~/domain/agencies/agency-listings.server";
import { ListingNav } from "~/domain/agencies/agency-nav";
import { ListingCriteria } from "~/domain/agencies/listing-criteria";
import { isPublic } from "~/domain/agencies/listing-state";
import { requireMemberOf } from "~/domain/agencies/member";
import { SeatTable } from "~/domain/agencies/seat-table";
import { StateTag } from "~/domain/agencies/state-tag";
import { ListingActions } from "~/domain/listing-editor/listing-actions";
import { ListingHistory } from "~/domain/listing-editor/listing-history";
import {
  editableSections,
  openCommentsFor,
  preparesListings,
  stepAt,
  stepsOf,
} from "~/domain/listing-editor/listing-rights";
import { MissingItems } from "~/domain/listing-editor/missing-items";
import { listHistory, readGate } from "~/domain/listing-editor/publication.server";
import { adLang } from "~/domain/listings/listing";
import { nameIn } from "~/domain/reference/reference";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import { Crumbs } from "~/ui/crumbs";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/listing";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const [listing, reference] = await Promise.all([
    findAgencyListing(database, agency.id, params.id),
    getReference(database),
  ]);
  if (!listing) throw data(null, { status: 404 });
  const { locale } = context.get(localeContext);
  const holds = [...roles, ...seatsOf(listing, accountId)];
  const isUnpublished = listing.state === "draft" || listing.state === "in_review";
  const [gate, history] = await Promise.all([
    isUnpublished ? readGate(database, listing.id) : null,
    listHistory(database, listing.id),
  ]);
  const occupation = reference.occupations.get(listing.occupationCode ?? "");
  return {
    agency,
    accountId,
    listing,
    gate,
    history,
    steps: stepsOf(listing, holds),
    isEditable: editableSections(listing.state, holds).length > 0,
    isCopyable: preparesListings(roles),
    openComments: openCommentsFor(holds, listing.openComments),
    done: stepAt(url.searchParams.get("gjort") ?? ""),
    places: listing.municipalities.map((number) => reference.municipalities.get(number)?.name ?? number),
    occupation: occupation ? nameIn(occupation, locale) : null,
  };
}

export default function Listing({ loaderData }: Route.ComponentProps) {
  const { agency, accountId, listing, places, occupation } = loaderData;
  const { t } = useTranslation(["agency", "editor", "members"]);
  const { locale, lang } = useLocale();
  const language = adLang(listing.language, locale);
  return (
    <>
      <PageTitle title={listing.title} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            {
              to: href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug }),
              label: t("nav.listings"),
            },
          ]}
        />
        <div className="sk-workhead">
          <h1 lang={language}>{listing.title}</h1>
          <p className="sk-mt-s">
            <StateTag state={listing.state} />
          </p>
        </div>
      </div>
      <ListingNav agency={agency.slug} id={listing.id} current="ad" openComments={loaderData.openComments} />
      <div className="sk-wrap sk-section sk-stack-lg">
        {loaderData.done && (
          <Alert tone="success" live>
            <p>{t(`editor:step.${loaderData.done}.done`)}</p>
          </Alert>
        )}
        <MissingItems {...loaderData} />
        <ListingActions {...loaderData} />
        <div className="sk-two">
          <section aria-labelledby="annonsen" className="sk-stack">
            <h2 id="annonsen">{t("listing.factsTitle")}</h2>
            <AgencyListingFacts listing={listing} places={places} occupation={occupation} />
            {isPublic(listing.state) ? (
              <ArrowLink to={href("/:lang?/stillinger/:slug", { lang, slug: listing.slug })}>
                {t("listing.publicLink")}
              </ArrowLink>
            ) : (
              <p className="sk-soft">{t("listing.notPublic")}</p>
            )}
            {listing.state === "live" && (
              <p>
                <Link
                  to={href("/:lang?/virksomhet/:agency/stillinger/:id/nav.json", {
                    lang,
                    agency: agency.slug,
                    id: listing.id,
                  })}
                  reloadDocument
                >
                  {t("listing.navLink")}
                </Link>
              </p>
            )}
          </section>
          <div className="sk-stack-lg">
            <section aria-labelledby="plasser">
              <h2 id="plasser" className="sk-mb">
                {t("listing.seatsTitle")}
              </h2>
              <SeatTable seats={listing.seats} accountId={accountId} />
              <ArrowLink
                to={href("/:lang?/virksomhet/:agency/stillinger/:id/plasser", {
                  lang,
                  agency: agency.slug,
                  id: listing.id,
                })}
              >
                {t("members:seats.manage")}
              </ArrowLink>
            </section>
            <ListingCriteria listing={listing} />
            <ListingHistory history={loaderData.history} />
          </div>
        </div>
      </div>
    </>
  );
}
