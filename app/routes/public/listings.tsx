import { useRef } from "react";
import { href, useLocation, useNavigation } from "react-router";
import { clientAddressContext, databaseContext, localeContext, viewerContext } from "~/context";
import { FavouriteButton } from "~/domain/favourites/favourite-button";
import { favouritesAmong } from "~/domain/favourites/favourites.server";
import { FeedLinks } from "~/domain/listings/feed-links";
import { ListingCard } from "~/domain/listings/listing-card";
import { SearchFacets } from "~/domain/listings/search-facets";
import { SearchFollow } from "~/domain/listings/search-follow";
import { searchListings } from "~/domain/listings/search-listings.server";
import { SearchMap } from "~/domain/listings/search-map";
import { SearchMessages, SearchNothing, SearchOrder } from "~/domain/listings/search-results";
import { SearchSort } from "~/domain/listings/search-sort";
import { SearchText } from "~/domain/listings/search-text";
import { useSearchForm } from "~/domain/listings/use-search-form";
import { wholeKey } from "~/domain/listings/whole-link";
import { noteUnmetSearch } from "~/domain/searches/note-unmet-search.server";
import { SaveSearchBox } from "~/domain/searches/save-search-box";
import { inPublicMoment } from "~/platform/public-moment.server";
import { Button } from "~/ui/button";
import { Chips } from "~/ui/chips";
import { Icon } from "~/ui/icon";
import { PageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/listings";

const formId = "sok";

export async function loader({ request, context, url }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const database = context.get(databaseContext);
  const viewer = context.get(viewerContext);
  const read = () => searchListings(database, url.searchParams, locale);
  const page = await inPublicMoment(viewer, `${locale} search ${url.search}`, read);
  if (page.total === 0 || page.relaxed) {
    const userAgent = request.headers.get("user-agent");
    noteUnmetSearch(url.searchParams, { address: context.get(clientAddressContext), userAgent });
  }
  const shown = page.found.map(({ card }) => card.id);
  return { ...page, favourites: [...(await favouritesAmong(database, viewer, shown))] };
}

export default function Listings({ loaderData: page }: Route.ComponentProps) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  const path = href("/:lang?/stillinger", { lang });
  const location = useLocation();
  const isWaiting = useNavigation().state === "loading";
  const { form, send, onSubmit } = useSearchForm(page);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t("search.title");
  const count = page.total === 0 ? t("search.noHits") : t("search.hits", { count: page.total });
  const to = (number: number) => {
    const query = new URLSearchParams(page.pageQuery);
    if (number > 1) query.set("side", String(number));
    return path + (query.size > 0 ? `?${query}` : "");
  };
  return (
    <>
      <PageTitle
        title={page.page > 1 ? t("search.pageTitle", { title, page: page.page }) : title}
        description={t("search.description")}
      />
      <FeedLinks query={page.feedQuery} />
      <div className="sk-wash">
        <div className="sk-wrap sk-searchtop">
          <h1>{title}</h1>
          <search>
            <form ref={form} id={formId} className="sk-searchrow" action={path} onSubmit={onSubmit}>
              <SearchText page={page} />
              <Button>
                <Icon name="search" />
                {t("search.submit")}
              </Button>
              {page.whole && <input type="hidden" name={wholeKey} defaultValue={page.whole} />}
              {page.kept.map(({ name, value }) => (
                <input key={name + value} type="hidden" name={name} defaultValue={value} />
              ))}
            </form>
          </search>
        </div>
      </div>
      <div className="sk-wrap sk-searchlay">
        <SearchFacets page={page} form={formId} onChoice={send} />
        <section aria-labelledby="treff" aria-busy={isWaiting}>
          <div className="sk-resulthead">
            <h2 id="treff" ref={heading} tabIndex={-1}>
              {count}
            </h2>
            <SearchSort page={page} form={formId} onChoice={send} />
          </div>
          {/* The key gives every answer its own node, so that the same number twice is read twice. */}
          <p role="status" className="ds-sr-only">
            <span key={location.key}>
              {page.total === 0 ? t("search.announceNone") : t("search.announce", { count: page.total })}
            </span>
          </p>
          <div onClickCapture={() => heading.current?.focus({ preventScroll: true })}>
            <Chips items={page.chips} clearTo={path} />
          </div>
          <SearchMessages page={page} />
          {page.found.length > 0 && <SearchOrder page={page} />}
          {page.found.length === 0 ? (
            <div className="sk-mt">
              <SearchNothing page={page} path={path} />
            </div>
          ) : (
            <ul className="sk-hits">
              {page.found.map(({ card, marks }) => (
                <li key={card.id}>
                  <ListingCard
                    card={card}
                    marks={marks}
                    save={
                      <FavouriteButton
                        slug={card.slug}
                        title={card.title}
                        titleLang={card.lang}
                        isFavourite={page.favourites.includes(card.id)}
                      />
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          <Pagination page={page.page} pages={page.pages} to={to} />
          {page.total > 0 && <SearchFollow page={page} />}
        </section>
        <aside className="sk-searchlay__map" aria-labelledby="kart">
          <div className="sk-sticky">
            <h2 id="kart" className="sk-h-sm">
              {t("search.mapTitle")}
            </h2>
            <SearchMap page={page} />
            <SaveSearchBox query={page.pageQuery} />
          </div>
        </aside>
      </div>
    </>
  );
}
