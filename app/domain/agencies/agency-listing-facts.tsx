import { formatDate, formatDateTime, formatMoneyRange, joinList } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundAgencyListing } from "./agency-listings.server";

/** The facts of an ad that its handlers look up, below one another. */
export function AgencyListingFacts(props: {
  listing: FoundAgencyListing;
  places: readonly string[];
  occupation: string | null;
}) {
  const { t } = useTranslation(["agency", "listings"]);
  const { locale } = useLocale();
  const { listing } = props;
  const pay = formatMoneyRange(listing.salary.min, listing.salary.max, locale);
  const { name, role, email, phone } = listing.contact;
  const isMoved = listing.originalDeadline && listing.originalDeadline !== listing.deadline;
  return (
    <FactList
      items={[
        {
          label: t("listing.published"),
          value: listing.publishedAt ? formatDate(listing.publishedAt, locale) : t(`state.${listing.state}`),
        },
        {
          label: t("listing.deadline"),
          value: listing.deadline && (
            <>
              {formatDateTime(listing.deadline, locale)}
              {isMoved && listing.originalDeadline && (
                <>
                  <br />
                  <span className="sk-soft">
                    {t("listing.deadlineMoved", { date: formatDate(listing.originalDeadline, locale) })}
                  </span>
                </>
              )}
            </>
          ),
        },
        { label: t("listing.kind"), value: t(`listings:kind.${listing.kind as "job"}`) },
        {
          label: t("listing.place"),
          value: props.places.length ? joinList(props.places, locale, "or") : null,
        },
        { label: t("listing.occupation"), value: props.occupation },
        { label: t("listing.positions"), value: listing.positions },
        {
          label: t("listing.pay"),
          value: pay && t(`listing.per.${listing.salary.per as "year"}`, { amount: pay }),
        },
        {
          label: t("listing.remote"),
          value: listing.remoteDays
            ? t("listing.remoteDays", { count: listing.remoteDays })
            : t("listing.remoteNone"),
        },
        {
          label: t("listing.contact"),
          value: [name ?? role, email, phone].filter(Boolean).join(", ") || null,
        },
      ]}
    />
  );
}
