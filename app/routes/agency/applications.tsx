import { data, href, Link } from "react-router";
import { z } from "zod";
import { databaseContext } from "~/context";
import { findAgencyListing, handlersOf, seatsOf } from "~/domain/agencies/agency-listings.server";
import { ListingNav } from "~/domain/agencies/agency-nav";
import { requireMemberOf } from "~/domain/agencies/member";
import { NoSeat } from "~/domain/agencies/no-seat";
import {
  applicationOrders,
  listApplications,
  tallyApplications,
} from "~/domain/applications/agency-applications.server";
import { ApplicationFilter } from "~/domain/applications/application-filter";
import { ApplicationKeys } from "~/domain/applications/application-keys";
import { applicationStatuses, handlesApplications } from "~/domain/applications/application-steps";
import { ApplicationTable } from "~/domain/applications/application-table";
import { openCommentsFor } from "~/domain/listing-editor/listing-rights";
import { adLang } from "~/domain/listings/listing";
import { capitalise, formatCount, formatDate, formatDaysLeft, toDate } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { askedPage } from "~/platform/one-page.server";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Pagination, pageAddress } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/applications";

const query = z.object({
  status: z.enum(applicationStatuses).nullable().catch(null),
  order: z.enum(applicationOrders).catch("time"),
});

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const listing = await findAgencyListing(database, agency.id, params.id);
  if (!listing) throw data(null, { status: 404 });
  const asked = query.parse({
    status: url.searchParams.get("status"),
    order: url.searchParams.get("sortering"),
  });
  const seats = seatsOf(listing, accountId);
  const isHandler = handlesApplications(seats);
  const tallies = isHandler ? await tallyApplications(database, listing.id) : null;
  return {
    agency,
    listing,
    asked,
    handlers: handlersOf(listing),
    openComments: openCommentsFor([...roles, ...seats], listing.openComments),
    tallies,
    shown: await listApplications(database, listing.id, tallies ?? [], {
      ...asked,
      ...askedPage(url.searchParams, 50),
    }),
  };
}

export default function Applications({ loaderData }: Route.ComponentProps) {
  const { agency, listing, asked, tallies, shown, handlers } = loaderData;
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const deadline = listing.deadline ? formatDate(listing.deadline, locale) : "";
  const isOver = listing.deadline !== null && toDate(listing.deadline) <= new Date();
  const when = isOver ? "Over" : listing.state === "live" ? "Live" : "Ahead";
  const lead = listing.deadline
    ? t(`applications.lead${when}`, { deadline, left: formatDaysLeft(listing.deadline, locale) })
    : t("applications.leadNone");
  const params = { lang, agency: agency.slug, id: listing.id };
  const path = href("/:lang?/virksomhet/:agency/stillinger/:id/soknader", params);
  const count = { count: shown.total, number: capitalise(formatCount(shown.total, locale)) };
  const { status, order } = asked;
  const choice = { ...(status && { status }), ...(order !== "time" && { sortering: order }) };
  return (
    <>
      <PageTitle title={`${t("applications.title")} – ${listing.title}`} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            {
              to: href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug }),
              label: t("nav.listings"),
            },
            {
              to: href("/:lang?/virksomhet/:agency/stillinger/:id", params),
              label: listing.title,
              lang: adLang(listing.language, locale),
            },
          ]}
        />
        <PageHeading title={t("applications.title")} lead={lead} />
      </div>
      <ListingNav
        agency={agency.slug}
        id={listing.id}
        current="applications"
        openComments={loaderData.openComments}
      />
      <div className="sk-wrap sk-section sk-stack-lg">
        {tallies === null && <NoSeat handlers={handlers} />}
        {tallies?.length === 0 && (
          <EmptyState>
            <strong>{t("applications.none")}</strong>{" "}
            {listing.deadline && t(`applications.none${when}`, { deadline })}
          </EmptyState>
        )}
        {tallies && tallies.length > 0 && (
          <>
            <ApplicationKeys tallies={tallies} />
            <section aria-labelledby="soknader">
              <div className="sk-headrow">
                <h2 id="soknader">
                  {asked.status
                    ? t("applications.filtered", {
                        ...count,
                        status: t(`status.${asked.status}`).toLowerCase(),
                      })
                    : t("applications.count", count)}
                </h2>
                <ApplicationFilter path={path} statuses={tallies.map(({ status }) => status)} asked={asked} />
              </div>
              {shown.total ? (
                <ApplicationTable
                  agency={agency.slug}
                  rows={shown.rows}
                  questions={listing.questions.length}
                  order={asked.order}
                />
              ) : (
                <EmptyState action={<Link to={path}>{t("applications.showAll")}</Link>}>
                  {t("applications.noneFiltered")}
                </EmptyState>
              )}
            </section>
            <Pagination {...shown} to={(page) => pageAddress(path, page, choice)} />
            <Note>
              <p>{t("applications.note")}</p>
            </Note>
          </>
        )}
      </div>
    </>
  );
}
