import { Tag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { adLang } from "../listings/listing";
import type { FoundAgencyListing } from "./agency-listings.server";

/** What applicants to a listing are assessed against, in the language of the ad. */
export function ListingCriteria(props: {
  listing: Pick<FoundAgencyListing, "criteria" | "language" | "publishedAt">;
}) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const { criteria, language, publishedAt } = props.listing;
  return (
    <section aria-labelledby="krav">
      <h2 id="krav" className="sk-mb">
        {t("listing.criteriaTitle")}
      </h2>
      {criteria.length === 0 && <p className="sk-soft">{t("listing.criteriaNone")}</p>}
      <ul className="sk-criteria" lang={adLang(language, locale)}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <Tag kind={criterion.kind === "must" ? "mission" : undefined} lang={locale}>
              {t(criterion.kind === "must" ? "listing.must" : "listing.desired")}
            </Tag>
            <span>{criterion.text}</span>
          </li>
        ))}
      </ul>
      {publishedAt && <p className="sk-soft sk-small sk-mt">{t("listing.criteriaLocked")}</p>}
    </section>
  );
}
