import type { ReactNode } from "react";
import { href, Link } from "react-router";
import { ListingNav } from "~/domain/agencies/agency-nav";
import type { ListingState } from "~/domain/agencies/listing-state";
import { StateTag } from "~/domain/agencies/state-tag";
import { adLang } from "~/domain/listings/listing";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import type { FormFailure } from "~/ui/form";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { type EditSection, type GateItem, gateItems, sectionSlugs } from "./edit-sections";

/** The page around a section: which ad it is, the other sections with what they lack, and the form. */
export function EditFrame(props: {
  agency: { slug: string };
  listing: { id: string; title: string; language: string; state: ListingState };
  section: EditSection;
  editable: readonly EditSection[];
  missing: readonly GateItem[];
  isPublic: boolean;
  openComments: number | null;
  /** How many comments wait on this section. */
  commentsHere: number;
  failure: FormFailure | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation(["editor", "agency", "listingComments"]);
  const { locale, lang } = useLocale();
  const { agency, listing, section, isPublic } = props;
  const params = { lang, agency: agency.slug, id: listing.id };
  const lacks = new Set<EditSection | null>(props.missing.map((item) => gateItems[item]));
  return (
    <>
      <PageTitle title={`${t(`section.${section}`)} – ${listing.title}`} form={props.failure} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            {
              to: href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug }),
              label: t("agency:nav.listings"),
            },
            {
              to: href("/:lang?/virksomhet/:agency/stillinger/:id", params),
              label: listing.title,
              lang: adLang(listing.language, locale),
            },
          ]}
        />
        <div className="sk-workhead">
          <h1>{t(`section.${section}`)}</h1>
          <p className="sk-mt-s">
            <StateTag state={listing.state} />
          </p>
        </div>
      </div>
      <ListingNav agency={agency.slug} id={listing.id} current="edit" openComments={props.openComments} />
      <div className="sk-wrap sk-section sk-editor">
        <nav aria-label={t("sectionsLabel")}>
          <ol className="sk-editor__parts">
            {props.editable.map((one) => (
              <li key={one}>
                <Link
                  to={href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", {
                    ...params,
                    section: sectionSlugs[one],
                  })}
                  aria-current={one === section ? "page" : undefined}
                >
                  {t(`section.${one}`)}
                </Link>
                {!isPublic && lacks.has(one) && <span className="sk-soft sk-small">{t("lacks")}</span>}
              </li>
            ))}
          </ol>
        </nav>
        <div className="sk-stack-lg">
          {isPublic && (
            <Alert tone="info">
              <p>{t("publicNote")}</p>
            </Alert>
          )}
          <p className="sk-lead sk-soft">{t(`lead.${section}`)}</p>
          {props.commentsHere > 0 && (
            <p>
              <Link to={href("/:lang?/virksomhet/:agency/stillinger/:id/kommentarer", params)}>
                {t("listingComments:openIn", { count: props.commentsHere })}
              </Link>
            </p>
          )}
          {props.children}
        </div>
      </div>
    </>
  );
}
