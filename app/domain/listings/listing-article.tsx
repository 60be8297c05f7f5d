import type { ReactNode } from "react";
import { href, Link } from "react-router";
import { Alert } from "~/ui/alert";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { ListingApply } from "./listing-apply";
import { ListingFacts } from "./listing-facts";
import { ListingOffer } from "./listing-offer";
import type { ListingPageData } from "./listing-page-data";
import { ListingPlace } from "./listing-place";
import { ListingCriteria, ListingRules, ListingTasks } from "./listing-sections";

/** An ad as everybody reads it. In a preview nobody can apply yet. */
export function ListingArticle(props: {
  listing: ListingPageData;
  isPreview?: boolean;
  /** The button that keeps the ad. */
  save?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  const { listing } = props;
  return (
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
      <ListingApply listing={listing} isPreview={props.isPreview} save={props.save} />
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
        {props.children}
      </div>
    </article>
  );
}

function ClosedNotice({ listing }: { listing: ListingPageData }) {
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
