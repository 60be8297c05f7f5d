import { href } from "react-router";
import { localeContext } from "~/context";
import { ListingNav } from "~/domain/agencies/agency-nav";
import { isPublic } from "~/domain/agencies/listing-state";
import { renderAdText } from "~/domain/listings/ad-text.server";
import { ListingArticle } from "~/domain/listings/listing-article";
import { listingPageData } from "~/domain/listings/listing-page-data";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/preview-listing";
import { openOwnListing } from "./own-listing.server";

export const handle = { hydrate: false };

export async function loader({ params, context }: Route.LoaderArgs) {
  const { agency, listing, reference, state, openComments } = await openOwnListing({ params, context });
  const { locale } = context.get(localeContext);
  const html = renderAdText(listing.description, `${listing.id} ${listing.updated_at}`);
  const page = listingPageData(listing, html, reference, locale, new Date());
  return {
    agency,
    openComments,
    isPublic: isPublic(state),
    page: isPublic(state) ? page : { ...page, state: "live" as const },
  };
}

export default function PreviewListing({ loaderData }: Route.ComponentProps) {
  const { agency, openComments, page, isPublic } = loaderData;
  const { t } = useTranslation(["editor", "agency"]);
  const { lang } = useLocale();
  return (
    <>
      <PageTitle title={`${t("agency:listingNav.preview")} – ${page.title}`} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            {
              to: href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug }),
              label: t("agency:nav.listings"),
            },
          ]}
        />
      </div>
      <ListingNav agency={agency.slug} id={page.id} current="preview" openComments={openComments} />
      <div className="sk-wrap">
        <div className="sk-mt">
          <Alert tone="info">
            <p>{t(isPublic ? "preview.public" : "preview.notPublic")}</p>
          </Alert>
        </div>
        <ListingArticle listing={page} isPreview />
      </div>
    </>
  );
}
