import { href } from "react-router";
import { databaseContext } from "~/context";
import { listGroup, listGroups, tallyListings } from "~/domain/agencies/agency-listing-pages.server";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { findLanguageShare } from "~/domain/agencies/language-share.server";
import { LanguageShareTable } from "~/domain/agencies/language-share-table";
import { ListingGroups } from "~/domain/agencies/listing-groups";
import type { ListingGroup } from "~/domain/agencies/listing-state";
import { ListingTable } from "~/domain/agencies/listing-table";
import { requireMemberOf } from "~/domain/agencies/member";
import { preparesListings } from "~/domain/listing-editor/listing-rights";
import { formatNumber } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { askedPage } from "~/platform/one-page.server";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ListEnd } from "~/ui/list-end";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { pageAddress } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/listings";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const member = { agencyId: agency.id, accountId };
  const [counts, share] = await Promise.all([
    tallyListings(database, agency.id),
    findLanguageShare(database, agency.id),
  ]);
  const chosen = counts.find(({ group }) => group === url.searchParams.get("vis"));
  // Old cases are many: they are shown when they are asked for.
  const first = counts.filter(({ group }) => group !== "archived");
  const groups = chosen
    ? [await listGroup(database, member, chosen, askedPage(url.searchParams, 50))]
    : await listGroups(database, member, first, 20);
  return {
    agency,
    share,
    chosen: chosen?.group ?? null,
    counts,
    groups,
    isRecruiter: preparesListings(roles),
    isWithoutSomeSeat: groups.some(({ rows }) => rows.some((listing) => listing.applications === null)),
  };
}

export default function Listings({ loaderData }: Route.ComponentProps) {
  const { agency, groups, counts, chosen, share, isRecruiter, isWithoutSomeSeat } = loaderData;
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const here = href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug });
  const to = (group: ListingGroup, page: number) => pageAddress(here, page, { vis: group });
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
        {groups.map((list) => (
          <section key={list.group} aria-labelledby={list.group} className="sk-stack">
            <h2 id={list.group}>{t(`listings.groups.${list.group}`)}</h2>
            <ListingTable
              agency={agency.slug}
              listings={list.rows}
              caption={t(`listings.caption.${list.group}`)}
            />
            <ListEnd
              list={list}
              isFirstRows={!chosen}
              all={t(`listings.allOf.${list.group}`, { number: formatNumber(list.total, locale) })}
              to={(page) => to(list.group, page)}
            />
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
