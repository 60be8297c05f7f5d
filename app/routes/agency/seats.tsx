import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { findAgencyListing, handlersOf, seatsOf } from "~/domain/agencies/agency-listings.server";
import { ListingNav } from "~/domain/agencies/agency-nav";
import { changeSeats, seatForm } from "~/domain/agencies/change-seats.server";
import { GiveSeatForm } from "~/domain/agencies/give-seat-form";
import { requireMemberOf } from "~/domain/agencies/member";
import { listPeople } from "~/domain/agencies/people.server";
import { givesSeats } from "~/domain/agencies/roles";
import { SeatHolders } from "~/domain/agencies/seat-holders";
import { SeatOffer } from "~/domain/agencies/seat-offer";
import { openCommentsFor } from "~/domain/listing-editor/listing-rights";
import { adLang } from "~/domain/listings/listing";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/seats";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, context }: Route.LoaderArgs) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const [listing, people] = await Promise.all([
    findAgencyListing(database, agency.id, params.id),
    listPeople(database, agency.id),
  ]);
  if (!listing) throw data(null, { status: 404 });
  const { id, title, language, seats } = listing;
  return {
    agency,
    accountId,
    listing: { id, title, language, seats },
    hasHandler: handlersOf(listing).length > 0,
    isOffered: seats.some((seat) => seat.accountId === accountId && !seat.isAccepted),
    mayChange: givesSeats(roles),
    openComments: openCommentsFor([...roles, ...seatsOf(listing, accountId)], listing.openComments),
    people,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { agency, accountId } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  if (!(await findAgencyListing(database, agency.id, params.id))) throw data(null, { status: 404 });
  const form = await parseForm(request, seatForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("people", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await changeSeats(database, params.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const isRole = result.reason === "role_required";
    const field = isRole || result.reason === "last_handler" ? "" : "account";
    const key = `members:error.${isRole ? "seat_role_required" : result.reason}`;
    return data(formFailure(form, { [field]: key }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(
    href("/:lang?/virksomhet/:agency/stillinger/:id/plasser", { lang, agency: agency.slug, id: params.id }),
  );
}

export default function Seats({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, accountId, listing, hasHandler, isOffered, mayChange, people, openComments } = loaderData;
  const { t } = useTranslation(["members", "agency"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const listings = href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug });
  const invite = href("/:lang?/virksomhet/:agency/medlemmer/inviter", { lang, agency: agency.slug });
  const warning = listing.seats.length === 0 ? "seats.none" : hasHandler ? null : "seats.noHandler";
  return (
    <>
      <PageTitle title={`${t("seats.title")} – ${listing.title}`} form={failed} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: listings, label: t("agency:nav.listings") }]} />
        <PageHeading
          title={t("seats.title")}
          above={<span lang={adLang(listing.language, locale)}>{listing.title}</span>}
          lead={t("seats.lead")}
        />
      </div>
      <ListingNav agency={agency.slug} id={listing.id} current="seats" openComments={openComments} />
      <div className="sk-wrap sk-section sk-stack-xl">
        <ErrorSummary form={failed} />
        {isOffered && <SeatOffer />}
        <section className="sk-stack">
          {warning && (
            <Alert tone="warning">
              <p>{t(warning)}</p>
            </Alert>
          )}
          {listing.seats.length > 0 && (
            <SeatHolders seats={listing.seats} accountId={accountId} mayChange={mayChange} />
          )}
        </section>
        {mayChange ? (
          <section aria-labelledby="gi" className="sk-stack">
            <h2 id="gi">{t("seats.giveTitle")}</h2>
            <GiveSeatForm people={people} failed={failed} />
            <ArrowLink to={`${invite}?stilling=${listing.id}`}>{t("seats.invite")}</ArrowLink>
          </section>
        ) : (
          <Note>
            <p>{t("seats.onlyGivers")}</p>
          </Note>
        )}
      </div>
    </>
  );
}
