import { href } from "react-router";
import { databaseContext } from "~/context";
import { listAgencyListings } from "~/domain/agencies/agency-listings.server";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { findLanguageShare } from "~/domain/agencies/language-share.server";
import { LanguageShareTable } from "~/domain/agencies/language-share-table";
import { ListingGroups } from "~/domain/agencies/listing-groups";
import { type ListingGroup, listingGroup, listingGroups } from "~/domain/agencies/listing-state";
import { ListingTable } from "~/domain/agencies/listing-table";
import { requireMemberOf } from "~/domain/agencies/member";
import { preparesListings } from "~/domain/listing-editor/listing-rights";
import { viewerOf } from "~/middleware/viewer";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/listings";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const [listings, share] = await Promise.all([
    listAgencyListings(database, agency.id, accountId),
    findLanguageShare(database, agency.id),
  ]);
  const groups = listingGroups
    .map((group) => ({ group, listings: listings.filter(({ state }) => listingGroup(state) === group) }))
    .filter(({ listings }) => listings.length > 0);
  const asked = url.searchParams.get("vis");
  const chosen = groups.find(({ group }) => group === asked)?.group ?? null;
  return {
    agency,
    share,
    chosen,
    counts: groups.map(({ group, listings }) => ({ group, count: listings.length })),
    // Old cases are many: they are shown when they are asked for.
    groups: groups
      .filter(({ group }) => (chosen ? group === chosen : group !== "archived"))
      .map(({ group, listings }) => ({ group, listings: inOrder(group, listings) })),
    isRecruiter: preparesListings(roles),
    isWithoutSomeSeat: listings.some((listing) => listing.applications === null),
  };
}

export default function Listings({ loaderData }: Route.ComponentProps) {
  const { agency, groups, counts, chosen, share, isRecruiter, isWithoutSomeSeat } = loaderData;
  const { t } = useTranslation("agency");
  const { lang } = useLocale();
  const here = href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug });
  return (
    <>
      <PageTitle title={`${t("listings.title")} – ${agency.name}`} />
      <div className="sk-wrap">
        <PageHeading title={t("listings.title")} lead={t("listings.lead", { agency: agency.name })} />
      </div>
      <AgencyNav agency={agency.slug} current="listings" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <div className="sk-headrow">
          <ListingGroups path={here} counts={counts} chosen={chosen} />
          {isRecruiter && (
            <LinkButton to={href("/:lang?/virksomhet/:agency/stillinger/ny", { lang, agency: agency.slug })}>
              {t("listings.new")}
            </LinkButton>
          )}
        </div>
        {counts.length === 0 && <EmptyState>{t("listings.none")}</EmptyState>}
        {groups.map(({ group, listings }) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group} className="sk-mb">
              {t(`listings.groups.${group}`)}
            </h2>
            <ListingTable agency={agency.slug} listings={listings} caption={t(`listings.caption.${group}`)} />
          </section>
        ))}
        {share && <LanguageShareTable share={share} />}
        {isWithoutSomeSeat && (
          <Note>
            <p>{t("listings.noSeatText")}</p>
          </Note>
        )}
      </div>
    </>
  );
}

const over: readonly ListingGroup[] = ["ended", "concluded", "archived"];

/** What is open has the shortest deadline first, what is over the latest. */
function inOrder<Item>(group: ListingGroup, listings: Item[]): Item[] {
  return over.includes(group) ? listings.reverse() : listings;
}
