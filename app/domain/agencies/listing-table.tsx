import { href, Link } from "react-router";
import { adLang } from "~/domain/listings/listing";
import { formatDate, formatDaysLeft } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyListing } from "./agency-listings.server";
import { StateTag } from "./state-tag";

/** The agency's own listings. What the reader may not know of applications is said, never shown as zero. */
export function ListingTable(props: { agency: string; listings: readonly AgencyListing[]; caption: string }) {
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const rows = props.listings.map((listing) => {
    const params = { lang, agency: props.agency, id: listing.id };
    const byStatus = listing.applications;
    const counts = Object.values(byStatus ?? {});
    const total = counts.reduce((sum, one) => sum + one.count, 0);
    const waiting = (byStatus?.submitted?.count ?? 0) + (byStatus?.under_review?.count ?? 0);
    return {
      key: listing.id,
      cells: [
        <Link
          key="title"
          to={href("/:lang?/virksomhet/:agency/stillinger/:id", params)}
          lang={adLang(listing.language, locale)}
        >
          {listing.title}
        </Link>,
        <StateTag key="state" state={listing.state} />,
        listing.deadline ? (
          <span key="deadline">
            {formatDate(listing.deadline, locale)}
            {listing.state === "live" && (
              <>
                <br />
                <small className="sk-soft">{formatDaysLeft(listing.deadline, locale)}</small>
              </>
            )}
          </span>
        ) : (
          t("listings.noDeadline")
        ),
        byStatus ? waiting : t("listings.noSeat"),
        byStatus ? (
          <Link key="applications" to={href("/:lang?/virksomhet/:agency/stillinger/:id/soknader", params)}>
            {total}
            <span className="ds-sr-only">{` ${t("applications.title").toLowerCase()}: ${listing.title}`}</span>
          </Link>
        ) : (
          t("listings.noSeat")
        ),
      ],
    };
  });
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t("listings.column.title") },
        { label: t("listings.column.status") },
        { label: t("listings.column.deadline") },
        { label: t("listings.column.waiting"), isNumber: true },
        { label: t("listings.column.applications"), isNumber: true },
      ]}
      rows={rows}
    />
  );
}
