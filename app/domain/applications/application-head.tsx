import { href } from "react-router";
import { adLang } from "~/domain/listings/listing";
import { formatDateTime } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Icon } from "~/ui/icon";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundApplication } from "./agency-applications.server";
import { AgencyStatusTag } from "./agency-status-tag";

/** Who has applied, where the application is, the way to the neighbours, and the receipt after a step. */
export function ApplicationHead(props: {
  agency: { slug: string };
  listing: { id: string; title: string; language: string };
  application: FoundApplication;
  name: string;
  previous: string | null;
  next: string | null;
  isJustMoved: boolean;
}) {
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const { application, listing } = props;
  const agency = props.agency.slug;
  const to = (id: string) => href("/:lang?/virksomhet/:agency/soknader/:id", { lang, agency, id });
  const told = application.events.at(-1)?.at;
  const params = { lang, agency, id: listing.id };
  return (
    <>
      <Crumbs
        items={[
          {
            to: href("/:lang?/virksomhet/:agency/stillinger/:id", params),
            label: listing.title,
            lang: adLang(listing.language, locale),
          },
          {
            to: href("/:lang?/virksomhet/:agency/stillinger/:id/soknader", params),
            label: t("applications.title"),
          },
        ]}
      />
      <div className="sk-workhead">
        <div className="sk-headrow sk-mb0">
          <div>
            <h1>{props.name}</h1>
            <p className="sk-soft sk-hit__top sk-mt-s">
              <AgencyStatusTag status={application.status} />
              <span>
                {t("application.received", { date: formatDateTime(application.submitted_at ?? "", locale) })}
              </span>
            </p>
          </div>
          <div className="sk-actions">
            {props.previous && (
              <LinkButton
                variant="secondary"
                to={to(props.previous)}
                aria-label={t("application.previousLabel")}
              >
                <Icon name="arrow-left" />
                {t("application.previous")}
              </LinkButton>
            )}
            {props.next && (
              <LinkButton variant="secondary" to={to(props.next)} aria-label={t("application.nextLabel")}>
                {t("application.next")}
                <Icon name="arrow-right" />
              </LinkButton>
            )}
          </div>
        </div>
        <div id="kvittering" className="sk-stack">
          {props.isJustMoved && told && (
            <Alert tone="success" live>
              <p>
                {t("move.receipt", {
                  status: t(`status.${application.status}`),
                  when: formatDateTime(told, locale),
                })}
              </p>
            </Alert>
          )}
          {application.status === "withdrawn" && (
            <Alert tone="info">
              <p>{t("application.withdrawn")}</p>
            </Alert>
          )}
        </div>
      </div>
    </>
  );
}
