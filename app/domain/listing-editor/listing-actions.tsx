import { href } from "react-router";
import { LinkButton } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { type ListingStep, stepSlugs } from "./listing-rights";

/** What the person can do with an ad from here. Who can do nothing sees nothing. */
export function ListingActions(props: {
  agency: { slug: string };
  listing: { id: string };
  steps: readonly ListingStep[];
  isEditable: boolean;
  isCopyable: boolean;
}) {
  const { t } = useTranslation("editor");
  const { lang } = useLocale();
  const { agency, listing, steps } = props;
  const params = { lang, agency: agency.slug, id: listing.id };
  if (!steps.length && !props.isEditable && !props.isCopyable) return null;
  return (
    <section aria-labelledby="handlinger" className="sk-stack">
      <h2 id="handlinger">{t("actions.title")}</h2>
      <div className="sk-actions">
        {props.isEditable && (
          <LinkButton to={href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", params)}>
            {t("actions.edit")}
          </LinkButton>
        )}
        {steps.map((step) => (
          <LinkButton
            key={step}
            variant="secondary"
            to={href("/:lang?/virksomhet/:agency/stillinger/:id/steg/:step", {
              ...params,
              step: stepSlugs[step],
            })}
          >
            {t(`step.${step}.link`)}
          </LinkButton>
        ))}
        {props.isCopyable && (
          <LinkButton
            variant="secondary"
            to={`${href("/:lang?/virksomhet/:agency/stillinger/ny", { lang, agency: agency.slug })}?kopi=${listing.id}`}
          >
            {t("actions.copy")}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
