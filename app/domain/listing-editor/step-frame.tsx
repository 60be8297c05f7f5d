import type { ReactNode } from "react";
import { href, Link } from "react-router";
import { ListingNav } from "~/domain/agencies/agency-nav";
import type { ListingState } from "~/domain/agencies/listing-state";
import { StateTag } from "~/domain/agencies/state-tag";
import { adLang } from "~/domain/listings/listing";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import type { FormFailure } from "~/ui/form";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListingStep } from "./listing-rights";

/** The page of one step: what it does, to which ad, and a way back. */
export function StepFrame(props: {
  agency: { slug: string };
  listing: { id: string; title: string; language: string; state: ListingState };
  openComments: number | null;
  step: ListingStep;
  isOpen: boolean;
  failure: FormFailure | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation(["editor", "agency"]);
  const { locale, lang } = useLocale();
  const { agency, listing, step } = props;
  const here = href("/:lang?/virksomhet/:agency/stillinger/:id", {
    lang,
    agency: agency.slug,
    id: listing.id,
  });
  const language = adLang(listing.language, locale);
  return (
    <>
      <PageTitle title={`${t(`step.${step}.title`)} – ${listing.title}`} form={props.failure} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            {
              to: href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug }),
              label: t("agency:nav.listings"),
            },
            { to: here, label: listing.title, lang: language },
          ]}
        />
        <div className="sk-workhead">
          <h1>{t(`step.${step}.title`)}</h1>
          <p className="sk-lead sk-soft">{t(`step.${step}.lead`)}</p>
          <p className="sk-mt-s">
            <StateTag state={listing.state} />
          </p>
        </div>
      </div>
      <ListingNav agency={agency.slug} id={listing.id} current="step" openComments={props.openComments} />
      <div className="sk-wrap sk-section sk-stack-lg">
        {!props.isOpen && (
          <EmptyState action={<Link to={here}>{t("step.back")}</Link>}>
            {t("step.notOpen", { state: t(`agency:state.${listing.state}`) })}
          </EmptyState>
        )}
        {props.children}
        {props.isOpen && (
          <p>
            <Link to={here}>{t("step.back")}</Link>
          </p>
        )}
      </div>
    </>
  );
}
