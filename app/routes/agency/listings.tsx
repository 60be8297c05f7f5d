import { useTranslation } from "react-i18next";
import { databaseContext } from "~/context";
import { listAgencyListings } from "~/domain/agencies/agency-listings.server";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { listingGroup, listingGroups } from "~/domain/agencies/listing-state";
import { ListingTable } from "~/domain/agencies/listing-table";
import { requireMemberOf } from "~/domain/agencies/member";
import { viewerOf } from "~/middleware/viewer";
import { EmptyState } from "~/ui/empty-state";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import type { Route } from "./+types/listings";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { agency, accountId } = requireMemberOf(viewerOf(context), params.agency);
  const listings = await listAgencyListings(context.get(databaseContext), agency.id, accountId);
  return {
    agency,
    groups: listingGroups
      .map((group) => ({
        group,
        listings: inOrder(
          group,
          listings.filter((listing) => listingGroup(listing.state) === group),
        ),
      }))
      .filter(({ listings }) => listings.length > 0),
    isWithoutSomeSeat: listings.some((listing) => listing.applications === null),
  };
}

export default function Listings({ loaderData }: Route.ComponentProps) {
  const { agency, groups, isWithoutSomeSeat } = loaderData;
  const { t } = useTranslation("agency");
  return (
    <>
      <PageTitle title={`${t("listings.title")} – ${agency.name}`} />
      <div className="sk-wrap">
        <PageHeading title={t("listings.title")} lead={t("listings.lead", { agency: agency.name })} />
      </div>
      <AgencyNav agency={agency.slug} current="listings" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {groups.length === 0 && <EmptyState>{t("listings.none")}</EmptyState>}
        {groups.map(({ group, listings }) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group} className="sk-mb">
              {t(`listings.groups.${group}`)}
            </h2>
            <ListingTable agency={agency.slug} listings={listings} caption={t(`listings.caption.${group}`)} />
          </section>
        ))}
        {isWithoutSomeSeat && (
          <Note>
            <p>{t("listings.noSeatText")}</p>
          </Note>
        )}
      </div>
    </>
  );
}

/** What is open has the shortest deadline first, what is over the latest. */
function inOrder<Item>(group: string, listings: Item[]): Item[] {
  return group === "live" || group === "preparing" ? listings : listings.reverse();
}
