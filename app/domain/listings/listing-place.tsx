import { Fragment } from "react";
import { PlaceMap } from "~/ui/norway-map";
import { useTranslation } from "~/ui/use-translation";
import type { ListingPageData } from "./listing-page-data";

/** Where the work is: in words, on the map, and by the places' Sámi and Kven names. */
export function ListingPlace({ listing }: { listing: ListingPageData }) {
  const { t } = useTranslation("listings");
  if (listing.places.length === 0 && !listing.placeText) return null;
  return (
    <section className="sk-place">
      <div>
        <h2>{t("listing.place", { count: listing.places.length })}</h2>
        <div className="sk-stack">
          {listing.placeText && <p lang={listing.adLang}>{listing.placeText}</p>}
          {listing.otherNames.map(({ place, names }) => (
            <p className="sk-soft" key={place}>
              <OtherNames place={place} names={names} />
            </p>
          ))}
        </div>
      </div>
      {listing.places.length > 0 && (
        <div className="sk-minimap">
          <PlaceMap places={listing.places} />
        </div>
      )}
    </section>
  );
}

/** The sentence with the other names in it, each marked with its language. */
function OtherNames({ place, names }: ListingPageData["otherNames"][number]) {
  const { t } = useTranslation("listings");
  const [before, after] = t("listing.alsoCalled", { place, names: "\u0000" }).split("\u0000");
  return (
    <>
      {before}
      {names.map(({ lang, name }, index) => (
        <Fragment key={lang}>
          {index > 0 && ", "}
          <span lang={lang}>{name}</span>
        </Fragment>
      ))}
      {after}
    </>
  );
}
